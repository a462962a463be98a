import fc from 'fast-check';
import { mostInAnHour, mostOfOnePost, withoutFloods } from '../../../../src/domain/reporting/floods';
import type { FloodReport } from '../../../../src/domain/reporting/floods';

const first = Date.parse('2026-11-22T05:00:00Z');
const minuteMs = 60_000;

const reportOf = (id: number, minutes: number, change: Partial<FloodReport> = {}): FloodReport => ({
  id,
  authorId: 1,
  reporter: { name: 'Amira', email: 'amira@x.example' },
  reportedAt: new Date(first + minutes * minuteMs).toISOString(),
  key: `post ${id}`,
  ...change
});

const nothingShown = new Set<number>();
const many = (count: number, of: (index: number) => FloodReport): FloodReport[] =>
  Array.from({ length: count }, (_, index) => of(index));

it('keeps five reports of one post by one person, and of every other person', () => {
  const amira = many(8, (index) => reportOf(index + 1, index * 100, { key: 'post' }));
  const ben = many(5, (index) => reportOf(index + 9, index * 100, { key: 'post', authorId: 2 }));
  const { kept, floods } = withoutFloods([...amira, ...ben], nothingShown);
  expect(kept).toEqual([...amira.slice(0, mostOfOnePost), ...ben]);
  expect(floods).toMatchObject([{ authorId: 1, reportIds: [6, 7, 8] }]);
});

it('keeps twenty reports in any hour', () => {
  const fast = many(25, (index) => reportOf(index + 1, index));
  expect(withoutFloods(fast, nothingShown).kept).toEqual(fast.slice(0, mostInAnHour));
  const slow = many(60, (index) => reportOf(index + 1, index * 3));
  expect(withoutFloods(slow, nothingShown).floods).toEqual([]);
});

it('leaves what a case was shown in its place', () => {
  const reports = many(7, (index) => reportOf(index + 1, index * 100, { key: 'post' }));
  const { kept } = withoutFloods(reports, new Set([7]));
  expect(kept.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 7]);
});

it('loses no report and keeps none twice, and nobody is judged by what another sends', () => {
  const reports = fc
    .array(fc.record({ authorId: fc.nat(2), post: fc.nat(3), minutes: fc.nat(90) }), { maxLength: 80 })
    .map((rows) =>
      rows
        .sort((a, b) => a.minutes - b.minutes)
        .map(({ authorId, post, minutes }, index) =>
          reportOf(index + 1, minutes, { authorId, key: `post ${post}` })
        )
    );
  fc.assert(
    fc.property(reports, (all) => {
      const { kept, floods } = withoutFloods(all, nothingShown);
      const ids = [...kept.map(({ id }) => id), ...floods.flatMap(({ reportIds }) => reportIds)];
      expect(ids.sort((a, b) => a - b)).toEqual(all.map(({ id }) => id));
      const own = all.filter(({ authorId }) => authorId === 0);
      expect(kept.filter(({ authorId }) => authorId === 0)).toEqual(withoutFloods(own, nothingShown).kept);
    })
  );
});

it('counts an hour to the moment: what came an hour ago is not of the same one', () => {
  const hour = [0, ...Array<number>(mostInAnHour - 1).fill(59)];
  const with60 = (last: number): FloodReport[] =>
    [...hour, last].map((minutes, index) => reportOf(index + 1, minutes));
  expect(withoutFloods(with60(60), nothingShown).floods).toEqual([]);
  expect(withoutFloods(with60(60 - 1 / minuteMs), nothingShown).floods).toMatchObject([{ reportIds: [21] }]);
});

it('judges an hour anew once it has passed', () => {
  const twice = [0, 61].flatMap((from) =>
    many(mostInAnHour + 1, (index) => reportOf(from * 100 + index + 1, from))
  );
  expect(withoutFloods(twice, nothingShown).floods).toMatchObject([{ reportIds: [21, 6121] }]);
});

it('makes one line of what a person sent too much of, with who it was and since when', () => {
  const zoe = { name: 'Zoe', email: 'zoe@x.example' };
  const posts = (key: string, from: number): FloodReport[] =>
    many(6, (index) => reportOf(from + index, from * 100 + index, { key, reporter: zoe }));
  const all = [...posts('a', 1), ...posts('b', 11)];
  expect(withoutFloods(all, nothingShown).floods).toEqual([
    { authorId: 1, reporter: zoe, reportIds: [6, 16], firstReportedAt: all[5].reportedAt }
  ]);
});

it('tells posts and people apart whose numbers look alike', () => {
  const reports = [
    ...many(5, (index) => reportOf(index + 1, index * 100, { authorId: 1, key: '1 post' })),
    ...many(5, (index) => reportOf(index + 6, index * 100, { authorId: 11, key: ' post' }))
  ];
  expect(withoutFloods(reports, nothingShown).floods).toEqual([]);
});
