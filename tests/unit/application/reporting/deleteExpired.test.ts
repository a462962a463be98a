import { ServiceError } from '../../../../src/application/failure';
import { deleteExpired } from '../../../../src/application/reporting/deleteExpired';
import type { DeletionPorts, Deletion } from '../../../../src/application/reporting/deleteExpired';
import { takenInReport } from '../../../../src/application/reporting/takeIn';
import { entryIdOf } from '../../../../src/domain/reporting/caseBoard';
import { mostTakenIn, serialiseRest } from '../../../../src/domain/reporting/takenIn';
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

it('keeps what was put on hold, reopened or reported again since it was listed, and says which', async () => {
  const cases = await threeCases();
  for (const [id, change] of [
    [1, { onHold: true }],
    [2, { status: 'beingLookedAt', closedAt: '' }]
  ] as const) {
    cases.known.set(id, { ...closedCase(id, await takenInOf([reportOf(id === 1 ? 4 : 6, id)])), ...change });
  }
  cases.reports.set(10, reportOf(10, 3));
  expect(await run(cases)).toMatchObject({
    deleted: 0,
    kept: { onHold: 1, reportedAgain: 1, reopened: 1 },
    left: 0
  });
  expect(cases.known.size).toBe(3);
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

it('deletes what goes beyond the first 500 only where it adds up to the hash over it', async () => {
  for (const isForged of [false, true]) {
    const cases = await threeCases();
    const all = Array.from({ length: mostTakenIn + 3 }, (_, index) => reportOf(1000 + index, 1));
    for (const report of all) cases.reports.set(report.id, report);
    let hash = '';
    for (const report of all.slice(mostTakenIn)) {
      hash = await hashing.sha256(serialiseRest(hash, await takenInReport(report, hashing)));
    }
    const rest = { count: 3, hash: isForged ? 'forged' : hash, lastId: 1000 + mostTakenIn + 2 };
    const { reports } = await takenInOf(all.slice(0, mostTakenIn));
    for (const id of [4, 5]) cases.reports.delete(id);
    cases.known.set(1, closedCase(1, { reports, rest }));
    expect(await run(cases)).toMatchObject({ deleted: 3, staying: isForged ? 3 : 0 });
    expect(cases.reports.size).toBe(isForged ? 3 : 0);
  }
});

it('takes what another owner deleted first for deleted', async () => {
  const cases = await threeCases();
  cases.known.delete(2);
  expect(await run(cases)).toMatchObject({ deleted: 3, kept: nothingKept, left: 0 });
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
