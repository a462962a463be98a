import {
  countTakenIn,
  differenceOf,
  hasTakenIn,
  lastIdOf,
  mostTakenIn,
  nothingTakenIn,
  serialiseRest
} from '../../../../src/domain/reporting/takenIn';

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

describe('the reports that a case was shown', () => {
  const rest = { count: 3, hash: 'x', lastId: 900 };
  const full = { reports: Array.from({ length: mostTakenIn }, (_, id) => ({ ...shown, id })), rest };

  it('are counted, one by one and as the rest, and know the newest', () => {
    expect([countTakenIn(nothingTakenIn), lastIdOf(nothingTakenIn)]).toEqual([0, 0]);
    const some = { reports: [{ ...shown, id: 9 }, shown], rest: undefined };
    expect([countTakenIn(some), lastIdOf(some)]).toEqual([2, 9]);
    expect([countTakenIn(full), lastIdOf(full)]).toEqual([mostTakenIn + 3, 900]);
    const odd = { reports: [{ ...shown, id: 901 }], rest };
    expect(lastIdOf(odd)).toBe(901);
  });

  it('are known by what SharePoint stamps alone', () => {
    const one = { reports: [shown], rest: undefined };
    const { id, authorId, reportedAt } = shown;
    expect(hasTakenIn(one, { id, authorId, reportedAt })).toBe(true);
    for (const change of [{ id: 5 }, { authorId: 8 }, { reportedAt: '2026-11-21T00:00:00Z' }])
      expect(hasTakenIn(one, { ...shown, ...change })).toBe(false);
  });

  it('are among the rest only in a full case, up to the newest of it', () => {
    const later = (id: number) => ({ ...shown, id, authorId: 99 });
    expect(hasTakenIn(full, later(900))).toBe(true);
    expect(hasTakenIn(full, later(901))).toBe(false);
    expect(hasTakenIn({ ...full, rest: undefined }, later(900))).toBe(false);
    expect(hasTakenIn({ ...full, reports: full.reports.slice(1) }, later(900))).toBe(false);
  });

  it('as one hash tell any report, its stamps, its words and their order', () => {
    const one = serialiseRest('before', shown);
    const others = [
      serialiseRest('another', shown),
      ...[{ id: 5 }, { authorId: 8 }, { reportedAt: '' }, { hash: 'b' }].map((change) =>
        serialiseRest('before', { ...shown, ...change })
      )
    ];
    expect(new Set([one, ...others]).size).toBe(6);
    expect(one).toBe('["taken-in/1","before",4,7,"2026-11-20T00:00:00Z","a"]');
  });
});
