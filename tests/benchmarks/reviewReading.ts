import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointAcknowledgementRecords } from '../../src/adapters/sharepoint/review/acknowledgementRecords';
import { SharePointRosterFile } from '../../src/adapters/sharepoint/review/rosterFile';
import { SharePointVersionRegister } from '../../src/adapters/sharepoint/review/versionRegister';
import type { IRecordCache, RecordPage } from '../../src/application/review/ports';
import { readRecords } from '../../src/application/review/readRecords';
import { readAudience } from '../../src/application/review/roster';
import { coverageOf } from '../../src/domain/coverage/coverage';
import type { RecordSet } from '../../src/domain/coverage/records';
import { listPeople, queryPeople } from '../../src/features/coverage/peopleList';
import { owner } from '../../workbench/intranet/people';
import { provision } from '../../workbench/intranet/provision';
import { createIntranet } from '../../workbench/intranet/server';

/*
 * Prints how long the review takes to read and work out a whole department, against the floor: a bare loop that fetches
 * the same pages and only counts them, run before and after. Run it with
 *   npx tsx tests/benchmarks/reviewReading.ts [people]
 */

const PEOPLE = Number(process.argv[2] ?? 34_890);
const VERSIONS = 7;

class PagesInMemory implements IRecordCache {
  private listId: string | undefined;
  private pages: RecordPage[] = [];

  public async load(onPage: (page: RecordPage) => void): Promise<{ listId: string } | undefined> {
    this.pages.forEach(onPage);
    return this.listId === undefined ? undefined : { listId: this.listId };
  }

  public async begin(listId: string): Promise<void> {
    this.listId = listId;
    this.pages = [];
  }

  public async append(page: RecordPage): Promise<void> {
    this.pages.push(page);
  }

  public async clear(): Promise<void> {
    this.listId = undefined;
    this.pages = [];
  }
}

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(52)} ${value}\n`);
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now();
  const result = await work();
  return { result, ms: performance.now() - started };
}

/** The same pages, fetched and counted and nothing else. */
async function bareLoop(siteUrl: string): Promise<number> {
  const select =
    'ID,Created,PolicyKey,VersionNumber,ContentHash,AuthorId,Author/Name,Author/EMail,Author/Title';
  const list = `${siteUrl}/_api/web/getList('/sites/intranet/Lists/PolicyAcknowledgements')`;
  let next: string | undefined = `${list}/items?$select=${select}&$expand=Author&$orderby=ID&$top=5000`;
  let count = 0;
  while (next) {
    const answer: Response = await fetch(next, {
      headers: { Accept: 'application/json', 'X-Workbench-User': owner.login }
    });
    if (!answer.ok) throw new Error(`${next} answered ${answer.status}: ${await answer.text()}`);
    const page = (await answer.json()) as { value: unknown[]; 'odata.nextLink'?: string };
    count += page.value.length;
    next = page['odata.nextLink'];
  }
  return count;
}

async function measure(origin: string): Promise<void> {
  const siteUrl = `${origin}/sites/intranet`;
  const site = connectSite(siteUrl, { headers: { 'X-Workbench-User': owner.login } });
  const reading = { source: new SharePointAcknowledgementRecords(site), cache: new PagesInMemory() };
  const watch = { onProgress: () => undefined, signal: new AbortController().signal };

  const before = await timed(() => bareLoop(siteUrl));
  const first = await timed(() => readRecords(reading, watch));
  const after = await timed(() => bareLoop(siteUrl));
  const floor = Math.min(before.ms, after.ms);
  print(
    `bare loop over ${before.result} records, first and second`,
    `${milliseconds(before.ms)}, ${milliseconds(after.ms)}`
  );
  print('the review’s first read', milliseconds(first.ms));
  print('  more than the faster bare loop', `${((first.ms / floor - 1) * 100).toFixed(1)} %`);
  print(
    'the review’s second read, nothing new',
    milliseconds((await timed(() => readRecords(reading, watch))).ms)
  );
  await workOut(site, first.result);
  print(
    'memory of this process, server included',
    `${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB`
  );
}

async function workOut(site: ReturnType<typeof connectSite>, recordSet: RecordSet): Promise<void> {
  const { versions } = await new SharePointVersionRegister(site).read();
  const audience = await timed(() =>
    readAudience(new SharePointRosterFile(site), { pause: () => Promise.resolve() })
  );
  print('the roster, read and checked', milliseconds(audience.ms));
  const roster = audience.result.kind === 'roster' ? audience.result.people : undefined;
  const version = versions[versions.length - 1];
  const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const input = { versions, version, recordSet, roster, dayOf, today: dayOf(Date.now()) };
  const coverage = await timed(() => coverageOf(input));
  print('coverage of a version', milliseconds(coverage.ms));
  const people = await timed(() => listPeople(coverage.result.people));
  print('the list of people, made', milliseconds(people.ms));
  const query = { search: '', status: 'all', division: '', sortBy: 'name', descending: false } as const;
  print('  sorted by name', milliseconds((await timed(() => queryPeople(people.result, query))).ms));
  const search = { ...query, search: 'nguyen' };
  print('  searched', milliseconds((await timed(() => queryPeople(people.result, search))).ms));
}

async function run(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'review-benchmark-'));
  const intranet = await createIntranet({
    port: 0,
    dataFolder,
    provision: (origin) => provision(origin, owner.login)
  });
  try {
    const plan = { staff: PEOPLE, acknowledged: PEOPLE, version: VERSIONS, earlierVersions: VERSIONS - 1 };
    const answer = await fetch(`${intranet.url}/_workbench/seed`, {
      method: 'POST',
      body: JSON.stringify(plan)
    });
    if (!answer.ok) throw new Error(`Seeding answered ${answer.status}: ${await answer.text()}`);
    await measure(intranet.url);
  } finally {
    await intranet.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
