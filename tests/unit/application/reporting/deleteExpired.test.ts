import { ServiceError } from '../../../../src/application/failure';
import { deleteExpired } from '../../../../src/application/reporting/deleteExpired';
import type { DeletionPorts, Deletion } from '../../../../src/application/reporting/deleteExpired';
import { withTakenIn } from '../../../../src/application/reporting/takeIn';
import type { ReportCase } from '../../../../src/domain/reporting/case';
import { entryIdOf } from '../../../../src/domain/reporting/caseBoard';
import { mostTakenIn, nothingTakenIn } from '../../../../src/domain/reporting/takenIn';
import type { RestTakenIn } from '../../../../src/domain/reporting/takenIn';
import { hashing } from '../fakes';
import { CasesInMemory, clock, closedCase, reportOf, takenInOf } from './casesInMemory';

const nothingKept = { onHold: 0, reportedAgain: 0, reopened: 0 };

/** Three closed cases past their retention; the first was shown two reports, the others one. */
async function threeCases(): Promise<CasesInMemory> {
  const cases = new CasesInMemory();
  for (const [id, ids] of [
    [1, [4, 5]],
    [2, [6]],
    [3, [7]]
  ] as const) {
    const reports = ids.map((one) => reportOf(one, id));
    for (const report of reports) cases.reports.set(report.id, report);
    cases.known.set(id, closedCase(id, await takenInOf(reports)));
  }
  return cases;
}

function changeCase(known: CasesInMemory['known'], change: Partial<ReportCase>): void {
  const second = known.get(2);
  if (second) known.set(2, { ...second, ...change });
}

const pictures: number[] = [];

const run = (
  cases: CasesInMemory,
  onProgress: (done: number) => void = () => undefined,
  signal?: AbortSignal,
  recyclePictures: DeletionPorts['recyclePictures'] = async ({ id }) => void pictures.push(id)
): Promise<Deletion> =>
  deleteExpired([1, 2, 3].map(entryIdOf), {
    cases,
    clock,
    hashing,
    sharePoint: '',
    pause: () => Promise.resolve(),
    recyclePictures,
    onProgress,
    signal: signal ?? new AbortController().signal
  });

beforeEach(() => pictures.splice(0));

it('deletes every case past its retention with its reports and their pictures, and says how far it is', async () => {
  const cases = await threeCases();
  const picture = { hash: 'a'.repeat(64), mediaType: 'image/png' as const };
  const withPicture = { ...reportOf(5, 1), pictures: [picture] };
  cases.reports.set(5, withPicture);
  const done: number[] = [];
  expect(await run(cases, (number) => done.push(number))).toEqual({
    deleted: 3,
    kept: nothingKept,
    staying: 0,
    left: 0,
    failure: undefined
  });
  expect(done).toEqual([1, 2, 3]);
  expect([cases.known.size, cases.reports.size]).toEqual([0, 0]);
  expect(pictures).toEqual([5]);
});

it.each<[keyof Deletion['kept'], (cases: CasesInMemory) => unknown]>([
  ['onHold', ({ known }) => changeCase(known, { onHold: true })],
  ['reopened', ({ known }) => changeCase(known, { status: 'beingLookedAt', closedAt: '' })],
  ['reportedAgain', ({ reports }) => reports.set(10, reportOf(10, 2))]
])('keeps a case that is %s since it was listed, and says so', async (because, change) => {
  const cases = await threeCases();
  change(cases);
  expect(await run(cases)).toMatchObject({ deleted: 2, kept: { ...nothingKept, [because]: 1 }, left: 0 });
  expect([...cases.known.keys()]).toEqual([2]);
  expect(cases.reports.has(6)).toBe(true);
});

it('keeps a case that is put on hold while others are deleted', async () => {
  const cases = await threeCases();
  const third = closedCase(3, await takenInOf([reportOf(7, 3)]), { onHold: true });
  cases.meanwhile = () => cases.known.set(3, third);
  expect(await run(cases)).toMatchObject({ deleted: 2, kept: { onHold: 1 } });
});

it('deletes exactly what the case was shown, and names what about its post stays', async () => {
  const cases = await threeCases();
  // One person's sixth and seventh report of the post are a flood: no case was shown them.
  for (let id = 20; id < 27; id += 1) cases.reports.set(id, { ...reportOf(id, 1), authorId: 4 });
  const shown = [4, 5, 20, 21, 22, 23].flatMap((id) => cases.reports.get(id) ?? []);
  cases.known.set(1, closedCase(1, await takenInOf(shown)));
  expect(await run(cases)).toMatchObject({ deleted: 3, staying: 3 });
  expect([...cases.reports.keys()]).toEqual([24, 25, 26]);
});

/** A case that was shown 700 reports of its post: 500 one by one, the others as the rest, as it is stated here. */
async function longCase(stated: Partial<RestTakenIn> = {}): Promise<CasesInMemory> {
  const cases = new CasesInMemory();
  const all = Array.from({ length: mostTakenIn + 200 }, (_, index) => reportOf(1000 + index));
  for (const report of all) cases.reports.set(report.id, report);
  const { reports, rest } = await withTakenIn(nothingTakenIn, (await takenInOf(all)).reports, hashing);
  cases.known.set(1, closedCase(1, { reports, rest: rest && { ...rest, ...stated } }));
  return cases;
}

it.each<[string, Partial<RestTakenIn>, number]>([
  ['where it adds up to the hash over it', {}, 0],
  ['not where the hash is another', { hash: 'forged' }, 200],
  ['not where they are said to be more', { count: 201 }, 200]
])('deletes what goes beyond the first 500 %s', async (_, stated, staying) => {
  const cases = await longCase(stated);
  expect(await run(cases)).toMatchObject({ deleted: 3, staying });
  expect(cases.reports.size).toBe(staying);
});

it('asks SharePoint for a hundred reports at a time, and for none twice', async () => {
  const cases = await longCase();
  const [read, recycled]: number[][] = [[], []];
  const { readReports, recycleReports } = cases;
  cases.readReports = (ids) => {
    read.push(ids.length);
    return readReports.call(cases, ids);
  };
  cases.recycleReports = (ids) => {
    recycled.push(ids.length);
    return recycleReports.call(cases, ids);
  };
  await run(cases);
  expect(recycled).toEqual(Array.from({ length: 7 }, () => 100));
  // Two for the hash over the rest, then each for its pictures.
  expect(read).toEqual(Array.from({ length: 9 }, () => 100));
  expect(new Set(cases.recycled).size).toBe(700);
});

it.each<[string, (cases: CasesInMemory) => unknown]>([
  ['before the cases are listed again', ({ known }) => known.delete(2)],
  ['after that', (cases) => (cases.meanwhile = () => cases.known.delete(2))]
])('takes what another owner deleted %s for deleted', async (_, change) => {
  const cases = await threeCases();
  change(cases);
  expect(await run(cases)).toEqual({
    deleted: 3,
    kept: nothingKept,
    staying: 0,
    left: 0,
    failure: undefined
  });
});

it('stops at a failure and when it is cancelled, and says what is left', async () => {
  const cases = await threeCases();
  cases.failAt = 2;
  expect(await run(cases)).toMatchObject({ deleted: 1, left: 2, failure: { detail: '500' } });
  const cancelling = new AbortController();
  const cancelled = await run(await threeCases(), () => cancelling.abort(), cancelling.signal);
  expect(cancelled).toMatchObject({ deleted: 1, kept: nothingKept, left: 2, failure: undefined });
});

it('offers a case again whose reports or pictures could not be deleted: whose they are is still known', async () => {
  const busy = new ServiceError({ kind: 'throttled', detail: '429' });
  const picture = { hash: 'a'.repeat(64), mediaType: 'image/png' as const };
  for (const what of ['reports', 'pictures']) {
    const cases = await threeCases();
    cases.reports.set(4, { ...reportOf(4, 1), pictures: [picture] });
    const fail = (): Promise<void> => Promise.reject(busy);
    const recycleReports = cases.recycleReports.bind(cases);
    if (what === 'reports') cases.recycleReports = fail;
    expect(await run(cases, undefined, undefined, what === 'pictures' ? fail : undefined)).toMatchObject({
      deleted: 0,
      left: 3,
      failure: { kind: 'throttled' }
    });
    expect([[...cases.known.keys()], [...cases.reports.keys()]]).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7]
    ]);
    cases.recycleReports = recycleReports;
    expect(await run(cases)).toMatchObject({ deleted: 3, left: 0 });
    expect(cases.reports.size).toBe(0);
  }
});
