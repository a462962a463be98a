import fc from 'fast-check';
import { columnsOf, pageAfter, RecordSet } from '../../../../src/domain/coverage/records';
import type { AcknowledgementRecord, Author, RecordPage } from '../../../../src/domain/coverage/records';

const claims = ['one', 'two'].map((contentHash) => ({
  policyKey: 'social-media',
  versionNumber: 1,
  contentHash
}));

const author = (id: number): Author => ({
  id,
  login: `p${id}@x.example`,
  email: `p${id}@x.example`,
  name: `P ${id}`
});

const somebody = fc.record({
  authorId: fc.integer({ min: 1, max: 5 }),
  claim: fc.constantFrom(...claims),
  at: fc.integer({ min: 0, max: 2_000_000_000_000 })
});

/** Records in order of id, with gaps, in pages. */
const pages = fc
  .array(fc.array(fc.tuple(somebody, fc.integer({ min: 1, max: 9 })), { maxLength: 6 }))
  .map((all) => {
    let id = 0;
    return all.map((page) =>
      page.map(([record, gap]): AcknowledgementRecord => ({ ...record, id: (id += gap) }))
    );
  });

const pageOf = (records: AcknowledgementRecord[]): RecordPage => ({
  ...columnsOf(records),
  authors: records.map(({ authorId }) => author(authorId))
});

const plain = (set: RecordSet): AcknowledgementRecord[] =>
  Array.from({ length: set.count }, (_, place) => set.at(place));

function setOf(all: readonly RecordPage[]): RecordSet {
  const set = new RecordSet();
  for (const page of all) set.add(page);
  return set;
}

describe('records as columns', () => {
  it('are the records they were made from', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const set = setOf(all.map(pageOf));
        expect(plain(set)).toEqual(all.flat());
        expect(set.lastId).toBe(all.flat().pop()?.id ?? 0);
        expect(new Set(set.authors.map(({ id }) => id)).size).toBe(set.authors.length);
        expect(set.claims.length).toBeLessThanOrEqual(claims.length);
      })
    );
  });

  it('after an id are those with a larger one', () => {
    fc.assert(
      fc.property(pages, fc.nat(60), (all, id) => {
        const rest = pageAfter(pageOf(all.flat()), id);
        expect(plain(setOf([rest]))).toEqual(all.flat().filter((record) => record.id > id));
      })
    );
  });

  it('past the first room are all there', () => {
    const records = Array.from({ length: 20_000 }, (_, index) => ({
      id: index + 1,
      authorId: 1 + (index % 7),
      claim: claims[index % 2],
      at: index
    }));
    expect(plain(setOf([pageOf(records.slice(0, 5000)), pageOf(records.slice(5000))]))).toEqual(records);
  });

  it('have the names their authors were given last, and say which are new', () => {
    const set = setOf([pageOf([{ id: 1, authorId: 1, claim: claims[0], at: 0 }])]);
    const named = { ...author(1), name: 'New' };
    const names = { ...columnsOf([]), authors: [named] };
    expect(set.add(names)).toEqual([named]);
    expect(set.add(names)).toEqual([]);
    expect(set.authors).toEqual([named]);
  });

  it('stand under the id of an account that the site no longer knows', () => {
    const set = new RecordSet();
    set.add({ ...columnsOf([{ id: 1, authorId: 7, claim: claims[0], at: 0 }]), authors: [] });
    expect(set.authors).toEqual([{ id: 7, login: '', email: '', name: '7' }]);
  });

  it('tell whose login, address or name has changed, and nobody else', () => {
    const set = new RecordSet();
    const page = (...authors: Author[]): RecordPage => ({ ...columnsOf([]), authors });
    expect(set.add(page(author(1), author(2)))).toEqual([author(1), author(2)]);
    const { revision } = set;
    expect(set.add(page(author(1), author(2)))).toEqual([]);
    expect(set.revision).toBe(revision);
    for (const change of [{ login: 'new' }, { email: 'new' }, { name: 'New' }]) {
      const changed = { ...set.authors[0], ...change };
      expect(set.add(page(changed, author(2)))).toEqual([changed]);
    }
    expect(set.revision).toBe(revision + 3);
  });

  it('have the id of the last, and 0 where there are none', () => {
    const set = new RecordSet();
    expect(set.lastId).toBe(0);
    set.add(pageOf([{ id: 4, authorId: 1, claim: claims[0], at: 0 }]));
    set.add(pageOf([{ id: 9, authorId: 1, claim: claims[0], at: 0 }]));
    expect(set.lastId).toBe(9);
  });

  it('after an id before them all are the page as it was', () => {
    const page = pageOf([5, 6].map((id) => ({ id, authorId: 1, claim: claims[0], at: 0 })));
    expect(pageAfter(page, 4)).toBe(page);
    expect(pageAfter(page, 5).ids).toEqual(Int32Array.of(6));
    expect(pageAfter(page, 6)).toEqual({ ...page, ...columnsOf([]), claims: page.claims });
  });

  it('of one claim keep it once, and of claims that differ in one thing keep each', () => {
    const different = [
      claims[0],
      { ...claims[0], policyKey: 'travel' },
      { ...claims[0], versionNumber: 2 },
      { ...claims[0], contentHash: 'other' },
      { ...claims[0] }
    ];
    const records = different.map((claim, index) => ({ id: index + 1, authorId: 1, claim, at: 0 }));
    const set = setOf([pageOf(records.slice(0, 3)), pageOf(records.slice(3))]);
    expect(set.claims).toEqual(different.slice(0, 4));
    expect(plain(set)).toEqual(records);
  });

  it('say what each of them is by its place', () => {
    const records = [
      { id: 3, authorId: 7, claim: claims[0], at: 100 },
      { id: 8, authorId: 5, claim: claims[1], at: 200 },
      { id: 9, authorId: 7, claim: claims[1], at: 300 }
    ];
    const set = setOf([pageOf(records)]);
    const places = [0, 1, 2];
    expect(places.map((place) => set.authors[set.authorOf(place)].id)).toEqual([7, 5, 7]);
    expect(places.map((place) => set.claims[set.claimOf(place)])).toEqual([claims[0], claims[1], claims[1]]);
    expect(places.map((place) => set.timeOf(place))).toEqual([100, 200, 300]);
  });

  it('have changed as often as records and people came', () => {
    const set = new RecordSet();
    expect(set.revision).toBe(0);
    set.add(pageOf([1, 2].map((id) => ({ id, authorId: 1, claim: claims[0], at: 0 }))));
    expect(set.revision).toBe(3);
    set.add(pageOf([{ id: 3, authorId: 1, claim: claims[0], at: 0 }]));
    expect(set.revision).toBe(4);
  });

  it('keep a mail address that is not the login', () => {
    const ana = { id: 1, login: 'a1@x.example', email: 'ana@x.example', name: 'Ana' };
    const set = new RecordSet();
    set.add({ ...columnsOf([]), authors: [ana] });
    expect(set.authors).toEqual([ana]);
  });

  it('are all there where the first page is larger than twice the room', () => {
    const records = Array.from({ length: 17_000 }, (_, index) => ({
      id: index + 1,
      authorId: 1,
      claim: claims[0],
      at: index
    }));
    expect(plain(setOf([pageOf(records)]))).toEqual(records);
  });
});
