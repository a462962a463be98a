import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReviewSource } from '../../../src/adapters/sharepoint/review/reviewSource';
import { SharePointVersionRegister } from '../../../src/adapters/sharepoint/review/versionRegister';
import { readVersionsTable } from '../../../src/application/review/exportVersions';
import { writeCsv } from '../../../src/application/review/writeCsv';
import { acknowledgementsTable } from '../../../src/domain/coverage/exportTables';
import type { ExportTable } from '../../../src/domain/coverage/exportTables';
import { coverageOf } from '../../../src/domain/coverage/coverage';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';
import { siteAs, startWorld } from '../security/world';

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

async function csvOf(table: ExportTable): Promise<string> {
  const watch = {
    onProgress: () => undefined,
    pause: async () => undefined,
    signal: new AbortController().signal
  };
  return ((await writeCsv(table, watch)) ?? []).join('');
}

/** What an owner exports today, both files in one folder. Returns the path of the acknowledgements. */
async function exportAs(name: string): Promise<string> {
  const register = new SharePointVersionRegister(siteAs(service, OWNER));
  const { versions } = await register.read();
  const source = new SharePointReviewSource(siteAs(service, OWNER));
  const { page } = await source.look(0, new AbortController().signal);
  const recordSet = {
    records: page.records,
    authors: new Map(page.authors.map((author) => [author.id, author]))
  };
  const coverage = coverageOf({
    versions,
    version: versions[0],
    recordSet,
    roster: undefined,
    dayOf: String,
    today: '2026-11-22'
  });
  await mkdir(join(folder, name));
  const isoOf = (at: number): string => new Date(at).toISOString();
  const records = join(folder, name, 'acknowledgements.csv');
  await writeFile(records, await csvOf(acknowledgementsTable(coverage, recordSet, isoOf)));
  await writeFile(
    join(folder, name, 'versions.csv'),
    await csvOf(await readVersionsTable(versions, register))
  );
  return records;
}

function verify(...paths: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(root, 'docs/evidence/verify.ts'), ...paths],
      { cwd: root },
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
        /2 acknowledgements up to item 2, 1 versions\.\nEverything fits\.\n$/
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
    expect(compared.said).toContain('Item 2 has changed: Login, AcknowledgedAt, Email, Name.');
    expect(compared.said).toContain('5 to look into.');
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
    await writeFile(join(folder, 'alone/versions.csv'), 'Name\r\nx');
    expect((await verify(records)).said).toContain('The column PolicyKey is missing.');
  });

  it('takes a person’s second acknowledgement for what it is', async () => {
    const lists = new SharePointPolicyLists(siteAs(service, BEN));
    const { versions } = await lists.read();
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
});
