import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointEvidenceSource } from '../../../src/adapters/sharepoint/review/evidenceSource';
import { SharePointVersionRegister } from '../../../src/adapters/sharepoint/review/versionRegister';
import { readAcknowledgementsTable, readReportsTable } from '../../../src/application/review/exportEvidence';
import type { EvidencePorts } from '../../../src/application/review/exportEvidence';
import { readVersionsTable } from '../../../src/application/review/exportVersions';
import { writeCsv } from '../../../src/application/review/writeCsv';
import type { ExportTable } from '../../../src/domain/coverage/exportTables';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { siteAs, startWorld } from '../security/world';
import { auditLogOf } from './auditLog';

const root = resolve(__dirname, '../../..');

let service: Started;
let folder = '';

beforeEach(async () => {
  service = await startWorld();
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
});

afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const watch = {
  onProgress: () => undefined,
  pause: async () => undefined,
  signal: new AbortController().signal
};

async function csvOf(table: ExportTable): Promise<string> {
  return ((await writeCsv(table, watch)) ?? []).join('');
}

const reading = (): EvidencePorts => ({
  source: new SharePointEvidenceSource(siteAs(service, OWNER)),
  register: new SharePointVersionRegister(siteAs(service, OWNER)),
  calendar: { isoOf: (at) => new Date(at).toISOString() }
});

/** What an owner exports today, both files in one folder. Returns the path of the acknowledgements. */
async function exportAs(name: string): Promise<string> {
  await mkdir(join(folder, name));
  const records = join(folder, name, 'acknowledgements.csv');
  await writeFile(records, await csvOf(await readAcknowledgementsTable(reading(), watch)));
  const versions = await readVersionsTable(new SharePointVersionRegister(siteAs(service, OWNER)));
  await writeFile(join(folder, name, 'versions.csv'), await csvOf(versions));
  return records;
}

async function save(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

function verify(...paths: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'tools/verify/verify.ts'), ...paths],
      { cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tools/verify/tsconfig.json') } },
      (error, output, errors) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, said: output + errors })
    );
  });
}

const ownersRow = async (name: string, id: number) =>
  (await service.as(OWNER)).web.getList(`${INTRANET}/Lists/${name}`).items.getById(id);

describe('npm run verify', () => {
  it('finds that everything fits, and then names what an owner has changed since', async () => {
    const before = await exportAs('before');
    expect(await verify(before)).toEqual({
      code: 0,
      said: expect.stringMatching(
        /2 acknowledgements up to item 2\. Versions: 1\.\nEverything fits\.\n$/
      ) as string
    });

    const record = await ownersRow('PolicyAcknowledgements', 2);
    await record.validateUpdateListItem([
      { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${AMIRA}` }]) },
      { FieldName: 'Created', FieldValue: '1/1/2020 9:00 AM' }
    ]);
    await (await ownersRow('PolicyAcknowledgements', 1)).delete();
    await (await ownersRow('PolicyVersions', 1)).update({ Statement: 'I agree to something else.' });
    const after = await exportAs('after');

    const alone = await verify(after);
    expect(alone.code).toBe(1);
    expect(alone.said).toContain('Version 1: its hash is not that of its words. One of them was changed.');
    expect(alone.said).toContain('Item 2: it is older than version 1, which it is for.');
    expect(alone.said).toContain('Item 1 is missing.');
    const compared = await verify(before, after);
    expect(compared.code).toBe(1);
    expect(compared.said).toContain('Item 1 is gone.');
    expect(compared.said).toContain('Item 2 has changed: Login, Email, Name, AcknowledgedAt.');
    expect(compared.said).toContain('5 things to look into.');
  });

  it('says what it needs when a file is missing or is another', async () => {
    expect(await verify()).toMatchObject({
      code: 2,
      said: expect.stringContaining('Use: npm run verify') as string
    });
    const records = await exportAs('alone');
    await rm(join(folder, 'alone/versions.csv'));
    const missing = await verify(records);
    expect(missing.code).toBe(2);
    expect(missing.said).toContain('Export the versions under Versions in the policy review');
    await writeFile(join(folder, 'alone/versions.csv'), 'ItemId,PublishedAt\r\n1,x');
    expect((await verify(records)).said).toContain('the column PolicyKey is missing.');
  });

  it('takes a person’s second acknowledgement for what it is', async () => {
    const lists = new SharePointPolicyLists(siteAs(service, BEN));
    const { versions } = await lists.read(new Date());
    const { policyKey, number: versionNumber, contentHash } = versions[0];
    const intention = {
      id: 'again',
      policyKey,
      versionNumber,
      contentHash,
      pressedAt: '',
      host: '',
      locale: ''
    };
    await lists.addAcknowledgement(intention);
    expect((await verify(await exportAs('twice'))).code).toBe(0);
  });

  it('exports rows of every policy, and ends with findings whatever they say', async () => {
    const items = (await service.as(BEN)).web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`).items;
    const odd = { Title: 'x', PolicyKey: 'travel; =1+1', VersionNumber: -1.5e9, ContentHash: '＝1' };
    await items.add(odd);
    await items.add({ ...odd, PolicyKey: 'social-media' });
    const records = await exportAs('odd');
    const { code, said } = await verify(records);
    expect(code).toBe(1);
    expect(said).toContain("Item 3: no version is of its policy “travel; '=1+1”.");
    expect(said).toContain('Item 4: its policy has no version “-1500000000”.');
    expect(said).toContain('2 things to look into.');
  });
});

describe('npm run verify with the audit log', () => {
  const acknowledgements = 'PolicyAcknowledgements';
  const createdAt = async (name: string, id: number): Promise<string> =>
    ((await (await ownersRow(name, id)).select('Created')()) as { Created: string }).Created;

  it('names a row that was posted in a colleague’s name, by whatever route', async () => {
    const [first, second] = [await createdAt(acknowledgements, 1), await createdAt(acknowledgements, 2)];
    const created = (id: number, account: string, at: string) => ({
      list: acknowledgements,
      id,
      operation: 'ListItemCreated',
      account,
      at
    });
    const log = await save(
      'audit.csv',
      await auditLogOf(service, [created(1, AMIRA, first), created(2, BEN, second)])
    );
    const sound = await verify(await exportAs('sound'), '--audit', log);
    expect(sound.said).toContain('2 rows were written by their authors, at their times.');
    expect(sound.code).toBe(0);

    await (
      await ownersRow(acknowledgements, 2)
    ).validateUpdateListItem([
      { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: `i:0#.f|membership|${AMIRA}` }]) }
    ]);
    const more = await save(
      'audit 2.csv',
      await auditLogOf(service, [
        {
          list: acknowledgements,
          id: 2,
          operation: 'ListItemUpdated',
          account: OWNER,
          at: second
        }
      ])
    );
    const { code, said } = await verify(await exportAs('forged'), '--audit', log, '--audit', more);
    expect(code).toBe(1);
    expect(said).toContain(`Item 2: it names ${AMIRA}, and ${BEN} wrote it on `);
    expect(said).toContain(`Item 2: ${OWNER} changed it after it was written, on `);
    expect(said).toContain('2 things to look into.');
  });

  it('covers reports', async () => {
    const rows = [1, 2].map(async (id) => ({
      list: 'PostReports',
      id,
      operation: 'ListItemCreated',
      account: AMIRA,
      at: await createdAt('PostReports', id)
    }));
    const events = await Promise.all(rows);
    const reviewed = { ...events[1], operation: 'ListItemUpdated', account: REVIEWER };
    const log = await save('audit.csv', await auditLogOf(service, [...events, reviewed]));
    const table = await readReportsTable(reading(), watch);
    expect(await csvOf(table)).not.toMatch(/,amira-own,|forum\.example/);
    const { said } = await verify(await save('reports.csv', await csvOf(table)), '--audit', log);
    expect(said).toContain('2 reports up to item 2.');
    expect(said).toContain(`Item 2: it names ${BEN}, and ${AMIRA} wrote it on `);
    expect(said).toContain(`${REVIEWER} changed 1 report. Reviewers do`);
    expect(said).toContain('1 thing to look into.');
  });

  it('meets rows and events in UniqueId, which is not GUID', async () => {
    const row = (await (await ownersRow(acknowledgements, 1)).select('UniqueId', 'GUID')()) as {
      UniqueId: string;
      GUID: string;
    };
    expect(row.UniqueId).not.toBe(row.GUID);
    expect(await csvOf(await readAcknowledgementsTable(reading(), watch))).toContain(row.UniqueId);
  });

  it('says what it needs when a file is no audit log', async () => {
    const records = await exportAs('alone');
    expect(await verify(records, '--audit', records)).toMatchObject({
      code: 2,
      said: expect.stringContaining('is not what is wanted here') as string
    });
    expect((await verify(records, '--audit', 'none.csv')).said).toContain('none.csv could not be read.');
    expect((await verify(records, '--log', 'none.csv')).code).toBe(2);
  });
});
