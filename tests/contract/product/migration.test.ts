import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import { standingOf } from '../../../src/domain/policy/standing';
import { INTRANET, OWNER, startService } from '../startService';
import type { Started } from '../startService';

/** A department's lists as the first release (schema version 1) set them up and 40 people used them. */
const firstRelease = join(__dirname, '../../fixtures/release-1.sqlite');

const acknowledged = 'staff00001@humanservices.example';
const outstanding = 'staff00040@humanservices.example';

let folder: string;
let service: Started;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'first-release-'));
  const databaseFile = join(folder, 'sharepoint.sqlite');
  copyFileSync(firstRelease, databaseFile);
  service = await startService({ databaseFile });
});

afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });
const read = (login: string) => new SharePointPolicyLists(siteAs(login)).read();

describe('lists that the first release set up', () => {
  it('are brought forward by set-up, with nothing lost', async () => {
    const before = await read(OWNER);
    expect(before.settings.schemaVersion).toBe(1);

    const failed: string[] = [];
    await runSetUp(setUpSteps(siteAs(OWNER)), (index, state) => {
      if (state.kind === 'failed') failed.push(`${index}: ${state.failure.detail}`);
    });
    expect(failed).toEqual([]);
    expect(await inspectSetUp(setUpSteps(siteAs(OWNER)), () => undefined)).toBe(true);

    const after = await read(OWNER);
    expect(after.settings).toEqual({ ...before.settings, schemaVersion });
    expect(after.versions).toEqual(before.versions);
    expect(after.content).toEqual(before.content);
    const { web } = await service.as(OWNER);
    const { ItemCount } = await web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`).select('ItemCount')();
    expect(ItemCount).toBe(65);
  });

  it('keep every person where they stood', async () => {
    await runSetUp(setUpSteps(siteAs(OWNER)), () => undefined);
    for (const [login, kind] of [
      [acknowledged, 'acknowledged'],
      [outstanding, 'toAcknowledge']
    ]) {
      const { settings, versions, acknowledgements } = await read(login);
      expect(standingOf(settings.policyKey, versions, acknowledgements ?? [])).toMatchObject({
        kind,
        current: { number: 2 }
      });
    }
  });
});
