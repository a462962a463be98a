import { recycleFlood } from '../../../../src/application/reporting/recycleFlood';
import type { ReviewedReport } from '../../../../src/application/reporting/ports';
import type { Flood } from '../../../../src/domain/reporting/floods';
import { failure, hashing } from '../fakes';
import { act, boardIn, CasesInMemory, reportsOfOnePost, reviewer, takenInOf, workIn } from './casesInMemory';

const reason = 'A script sent them.';
const title = 'Too many reports of Person 4';

/** What one person sent too much of. */
function flooded(number: number, authorId = 4): { cases: CasesInMemory; flood: Flood } {
  const cases = new CasesInMemory();
  const reports = reportsOfOnePost(cases, number, 20);
  for (const report of reports) cases.reports.set(report.id, { ...report, authorId });
  return { cases, flood: floodOf([...cases.reports.values()], authorId) };
}

const floodOf = (reports: readonly ReviewedReport[], authorId: number): Flood => ({
  authorId,
  reporter: reports[0].reporter,
  reportIds: reports.map(({ id }) => id),
  firstReportedAt: reports[0].reportedAt
});

const nothing = { recyclePictures: async () => undefined, onProgress: () => undefined };

const recycle = (
  cases: CasesInMemory,
  flood: Flood,
  given: Partial<Parameters<typeof recycleFlood>[3]> = {}
): Promise<void> =>
  recycleFlood(flood, { title, reason }, reviewer, { ...workIn(cases), ...nothing, ...given });

describe('recycling a flood', () => {
  it('keeps in a closed case why, and of each report who made it, when, and its hash', async () => {
    const { cases, flood } = flooded(3);
    const takenIn = await takenInOf([...cases.reports.values()]);
    await recycle(cases, flood);
    expect([...cases.known.values()]).toMatchObject([
      {
        title,
        system: 'other',
        status: 'closed',
        outcome: 'none',
        assignee: undefined,
        onHold: false,
        takenIn,
        closedAt: act.at,
        reply: undefined,
        secondLookId: 0
      }
    ]);
    expect(cases.known.get(1)?.history).toEqual([{ ...act, kind: 'removed', text: reason }]);
    expect([cases.recycled, cases.reports.size]).toEqual([flood.reportIds, 0]);
    expect(await boardIn(cases)).toMatchObject([{ status: 'closed', reports: [] }]);
  });

  it('takes pictures along, of the reports that have any', async () => {
    const { cases, flood } = flooded(3);
    const picture = { hash: 'a'.repeat(64), mediaType: 'image/png' as const };
    cases.reports.set(21, { ...cases.reports.get(21)!, pictures: [picture] });
    const pictures: number[] = [];
    await recycle(cases, flood, { recyclePictures: async ({ id }) => void pictures.push(id) });
    expect(pictures).toEqual([21]);
  });

  it.each([
    [99, [99]],
    [200, [100, 200]],
    [250, [100, 200, 250]]
  ])('of %d reports says how far it is after each hundred', async (number, expected) => {
    const { cases, flood } = flooded(number);
    const done: number[] = [];
    await recycle(cases, flood, { onProgress: (count) => void done.push(count) });
    expect(done).toEqual(expected);
    expect(cases.read.map(({ length }) => length)).toEqual(
      expected.map((count, index) => count - (expected[index - 1] ?? 0))
    );
    expect([cases.recycled, cases.reports.size]).toEqual([flood.reportIds, 0]);
    expect(cases.known.get(1)?.takenIn?.reports).toHaveLength(number);
  });

  it('recycles no report before its case has kept it, nor before its pictures', async () => {
    const { cases, flood } = flooded(3);
    cases.reports.set(20, {
      ...cases.reports.get(20)!,
      pictures: [{ hash: 'a'.repeat(64), mediaType: 'image/png' }]
    });
    const recyclePictures = (): Promise<void> => Promise.reject(failure('throttled'));
    await expect(recycle(cases, flood, { recyclePictures })).rejects.toMatchObject({
      failure: { kind: 'throttled' }
    });
    expect([cases.recycled, cases.known.get(1)?.takenIn?.reports.length]).toEqual([[], 3]);
  });

  it('goes on in the same case where an earlier attempt broke off', async () => {
    const { cases, flood } = flooded(150);
    const recycleReports = cases.recycleReports.bind(cases);
    cases.recycleReports = async (ids) => {
      if (ids.length < 100) throw failure('serverError');
      return recycleReports(ids);
    };
    await expect(recycle(cases, flood)).rejects.toMatchObject({ failure: { kind: 'serverError' } });
    cases.recycleReports = recycleReports;
    await recycle(cases, flood);
    expect([cases.known.size, cases.reports.size]).toEqual([1, 0]);
    expect(cases.known.get(1)).toMatchObject({
      status: 'closed',
      history: [{ kind: 'removed', text: reason }]
    });
    expect(cases.known.get(1)?.takenIn?.reports.map(({ id }) => id)).toEqual(flood.reportIds);
  });

  it('is found again by a later release: whose it is, and its first report', async () => {
    const { cases, flood } = flooded(1);
    await recycle(cases, flood);
    expect(cases.known.get(1)?.postKeyHash).toBe(await hashing.sha256('["flood/1",4,20]'));
  });

  it('says so where its case is deleted meanwhile', async () => {
    const { cases, flood } = flooded(1);
    cases.add = async () => 'exists';
    await expect(recycle(cases, flood)).rejects.toMatchObject({
      failure: { kind: 'missing', detail: 'The case has been deleted.' }
    });
    expect(cases.recycled).toEqual([]);
  });
});
