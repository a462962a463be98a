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
});
