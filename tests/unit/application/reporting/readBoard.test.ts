import { readBoard } from '../../../../src/application/reporting/readBoard';
import type { Board } from '../../../../src/application/reporting/readBoard';
import type { ReviewedReport } from '../../../../src/application/reporting/ports';
import { CasesInMemory, clock, reportOf } from './casesInMemory';

async function boardOf(...reports: ReviewedReport[]): Promise<{ board: Board; pauses: number }> {
  const cases = new CasesInMemory();
  for (const report of reports) cases.reports.set(report.id, report);
  let pauses = 0;
  const pause = async (): Promise<void> => void (pauses += 1);
  return { board: await readBoard({ cases, clock, sharePoint: 'https://x.example', pause }), pauses };
}

const reports = (number: number): ReviewedReport[] =>
  Array.from({ length: number }, (_, index) => reportOf(index + 1));

describe('the list of cases', () => {
  it('says of which moment it is', async () => {
    expect((await boardOf()).board).toMatchObject({ entries: [], readAt: clock.now() });
  });

  it('puts reports together by where their links lead, whatever their reporters state', async () => {
    const stated = { ...reportOf(1), system: 'other' as const, title: 'Another post', postKey: 'x' };
    const { board } = await boardOf(stated, reportOf(2));
    expect(board.entries).toMatchObject([
      { system: 'yammer', link: reportOf(1).link, title: 'Another post', reports: [{ id: 1 }, { id: 2 }] }
    ]);
  });

  it('has each report without a link to one post for itself, with what its reporter states', async () => {
    const system = 'other' as const;
    const press = { postKey: 'the same', intentionId: 'the same', system };
    const { board } = await boardOf(
      ...['', '', 'javascript:alert(1)'].map((link, index) => ({ ...reportOf(index + 1), ...press, link }))
    );
    expect(board.entries.map(({ reports: [{ id }], ...entry }) => [id, entry.system, entry.link])).toEqual([
      [1, 'other', ''],
      [2, 'other', ''],
      [3, 'other', '']
    ]);
    expect(new Set(board.entries.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    [0, 0],
    [1, 1],
    [400, 1],
    [401, 2],
    [800, 2]
  ])('of %d reports lets what waits go first %d times', async (number, expected) => {
    const { board, pauses } = await boardOf(...reports(number));
    expect(board.entries.flatMap((entry) => entry.reports)).toHaveLength(number);
    expect(pauses).toBe(expected);
  });
});
