import fc from 'fast-check';
import { secondLooksOf } from '../../../../src/domain/reporting/secondLook';
import type { AnsweredCase, SecondLook } from '../../../../src/domain/reporting/secondLook';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 29, 10, minute)).toISOString();

/** Closed at ten past; Amira's report is 1, Ben's is 2. */
const closed: AnsweredCase = {
  status: 'closed',
  closedAt: at(10),
  modifiedAt: at(10),
  secondLookId: 0,
  reports: [
    { id: 1, authorId: 11 },
    { id: 2, authorId: 12 }
  ]
};

const request = (id: number, change: Partial<SecondLook> = {}): SecondLook => ({
  id,
  authorId: 11,
  reportId: 1,
  askedAt: at(20),
  ...change
});

const idsOf = (requests: readonly SecondLook[], answered: AnsweredCase = closed): number[] =>
  secondLooksOf(requests, answered).map(({ id }) => id);

describe('a request for another look', () => {
  it('counts once for each person, whatever else they send', () => {
    expect(idsOf([request(7), request(5), request(9, { authorId: 12, reportId: 2 })])).toEqual([5, 9]);
  });

  it('counts only about a report of one’s own, in the case', () => {
    expect(
      idsOf([request(5, { reportId: 2 }), request(6, { reportId: 3 }), request(7, { reportId: 0 })])
    ).toEqual([]);
  });

  it('counts only after the closing, and one before it takes no later one’s place', () => {
    expect(idsOf([request(5, { askedAt: at(9) }), request(6)])).toEqual([6]);
    expect(idsOf([request(5)], { ...closed, status: 'beingLookedAt', closedAt: '' })).toEqual([]);
  });

  it('counts from the moment of the closing on, by whichever clock was the earlier', () => {
    expect(idsOf([request(5, { askedAt: at(10) })])).toEqual([5]);
    expect(
      idsOf([request(5, { askedAt: at(12) })], { ...closed, closedAt: at(11), modifiedAt: at(13) })
    ).toEqual([5]);
    expect(idsOf([request(5, { askedAt: 'soon' })])).toEqual([]);
  });

  it('counts about a report of one’s own alone, though another’s is in the case as well', () => {
    expect(idsOf([request(5, { authorId: 12, reportId: 1 }), request(6, { authorId: 13 })])).toEqual([]);
    expect(idsOf([request(5, { authorId: 12, reportId: 2 })])).toEqual([5]);
  });

  it('counts also when whoever closed the case had a fast clock, or wrote no moment', () => {
    expect(idsOf([request(5)], { ...closed, closedAt: at(59) })).toEqual([5]);
    expect(idsOf([request(5)], { ...closed, closedAt: 'soon' })).toEqual([5]);
  });

  it('has had its look once the case knows of it, though the next closing is by a slow clock', () => {
    expect(idsOf([request(5)], { ...closed, closedAt: at(0), secondLookId: 5 })).toEqual([]);
    expect(idsOf([request(5), request(6)], { ...closed, secondLookId: 5 })).toEqual([6]);
  });

  it('is told the same in whatever order the rows come', () => {
    const row = fc.record({
      id: fc.integer({ min: 1, max: 30 }),
      authorId: fc.integer({ min: 11, max: 13 }),
      reportId: fc.integer({ min: 0, max: 3 }),
      askedAt: fc.integer({ min: 0, max: 30 }).map(at)
    });
    const rows = fc.uniqueArray(row, { selector: ({ id }) => id });
    fc.assert(
      fc.property(rows, (some) => {
        const counted = secondLooksOf(some, closed);
        expect(secondLooksOf([...some].reverse(), closed)).toEqual(counted);
        expect(new Set(counted.map(({ authorId }) => authorId)).size).toBe(counted.length);
      })
    );
  });
});
