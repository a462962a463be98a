import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reminderComponentId } from '../../../src/adapters/sharepoint/reminder/component';

const root = join(__dirname, '../../..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

it('owners and administrators place the component that the package brings', () => {
  const manifest = textOf('src/extensions/policyReminder/PolicyReminderApplicationCustomizer.manifest.json');
  expect((JSON.parse(manifest) as { id: string }).id).toBe(reminderComponentId);
  for (const path of ['docs/deploy/Deploy.ps1', 'docs/deploy/deploy.sh', 'docs/deploy.md'])
    expect(textOf(path)).toContain(reminderComponentId);
});
