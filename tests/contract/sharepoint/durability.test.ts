import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fold } from '../../../workbench/store/sqlite/fold';
import { AMIRA, INTRANET, OWNER, startService } from '../startService';

const ITEMS = `${INTRANET}/_api/web/lists/getByTitle('Durable')/items`;
const folder = mkdtempSync(join(tmpdir(), 'durability-'));
const file = join(folder, 'data.sqlite');
let child: ChildProcess | undefined;

afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The service in a process of its own, which can be killed. */
async function serve(): Promise<string> {
  const started = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'serveFile.mts'), file], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  child = started;
  return new Promise((resolve, reject) => {
    started.once('exit', () => reject(new Error('The service stopped before it listened.')));
    started.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}

async function killed(): Promise<void> {
  if (!child || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child?.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

function post(url: string, path: string, digest: string, body: unknown): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: {
      'x-workbench-user': OWNER,
      'content-type': 'application/json',
      accept: 'application/json',
      'X-RequestDigest': digest
    },
    body: JSON.stringify(body)
  });
}

async function digestOf(url: string): Promise<string> {
  const answer = await post(url, `${INTRANET}/_api/contextinfo`, '', {});
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
}

/** Adds rows until the connection breaks. Returns the ids that were answered. */
async function addUntilBroken(url: string, digest: string): Promise<number[]> {
  const answered: number[] = [];
  for (;;) {
    try {
      const answer = await post(url, ITEMS, digest, { Title: `row ${answered.length}` });
      answered.push(((await answer.json()) as { Id: number }).Id);
    } catch {
      return answered;
    }
    if (answered.length === 25) setImmediate(() => child?.kill('SIGKILL'));
  }
}

it('keeps every answered write when it is killed in mid-write, and the file stays sound', async () => {
  let url = await serve();
  let digest = await digestOf(url);
  await post(url, `${INTRANET}/_api/web/lists`, digest, { Title: 'Durable', BaseTemplate: 100 });
  const answered: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    answered.push(...(await addUntilBroken(url, digest)));
    await killed();
    url = await serve();
    digest = await digestOf(url);
  }
  await killed();
  expect(answered.length).toBeGreaterThanOrEqual(75);

  const db = new Database(file);
  db.function('fold', { deterministic: true }, fold);
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  db.close();

  const started = await startService({ databaseFile: file });
  const { web } = await started.as(OWNER);
  const list = web.lists.getByTitle('Durable');
  const kept = new Set((await list.items.select('Id').top(5000)<{ Id: number }[]>()).map(({ Id }) => Id));
  expect(answered.filter((id) => !kept.has(id))).toEqual([]);
  expect((await list()).ItemCount).toBe(kept.size);
  await started.close();
}, 60_000);

it('keeps data over a restart and forgets it on reset', async () => {
  const first = await startService({ databaseFile: join(folder, 'restart.sqlite') });
  await (await first.as(OWNER)).web.lists.add('Kept');
  const me = (await (await first.as(AMIRA)).web.currentUser()).Id;
  await first.close();
  const second = await startService({ databaseFile: join(folder, 'restart.sqlite') });
  expect((await (await second.as(OWNER)).web.lists.getByTitle('Kept')()).Title).toBe('Kept');
  second.service.reset();
  expect(await (await second.as(OWNER)).web.lists()).toEqual([]);
  expect((await (await second.as(AMIRA)).web.currentUser()).Id).toBe(me);
  await second.close();
});
