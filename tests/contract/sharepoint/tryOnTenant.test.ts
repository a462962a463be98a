import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTRANET, OWNER, startService } from '../startService';

type Finding = { question: string; expected: string; found: string };
type Run = (
  get: typeof fetch,
  page: unknown,
  console: { table: (findings: Finding[]) => void }
) => Promise<void>;

const script = readFileSync(join(__dirname, '../../../workbench/sharepoint/tryOnTenant.js'), 'utf8');

it('the script that tries our guesses on a tenant finds what it expects here', async () => {
  const started = await startService();
  const run = new Function(
    'fetch',
    'globalThis',
    'console',
    `return ${script.slice(script.indexOf('(async'))}`
  ) as Run;
  let findings: Finding[] = [];
  await run(
    (path, init) => started.fetch(OWNER, String(path), init),
    { location: { pathname: `${INTRANET}/SitePages/Home.aspx` } },
    { table: (found) => (findings = found) }
  );
  expect(findings.length).toBeGreaterThan(10);
  expect(findings.filter(({ expected, found }) => !found.startsWith(expected))).toEqual([]);
  await started.close();
});
