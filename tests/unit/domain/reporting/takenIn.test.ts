import { differenceOf } from '../../../../src/domain/reporting/takenIn';

const shown = { id: 4, authorId: 7, reportedAt: '2026-11-20T00:00:00Z', hash: 'a' };

describe('a report that a case was shown', () => {
  it('is the same as long as its author, its time and its words are', () => {
    expect(differenceOf(shown, { ...shown })).toBeUndefined();
  });

  it.each([
    ['gone', undefined],
    ['anotherAuthor', { ...shown, authorId: 8 }],
    ['anotherTime', { ...shown, reportedAt: '2026-11-21T00:00:00Z' }],
    ['changed', { ...shown, hash: 'b' }],
    ['anotherAuthor', { ...shown, authorId: 8, hash: 'b' }]
  ])('is named with the time at which it was made when it is found different: %s', (kind, now) => {
    expect(differenceOf(shown, now)).toEqual({ kind, id: 4, reportedAt: shown.reportedAt });
  });
});
