import type { FailureKind } from '../../../../src/application/failure';
import { ReadingCancelled } from '../../../../src/application/review/readAhead';
import { readReview } from '../../../../src/application/review/readReview';
import type { ReadingWatch, Review } from '../../../../src/application/review/readReview';
import type { Author, RecordSet } from '../../../../src/domain/coverage/records';
import { failure } from '../fakes';
import { registered } from './evidenceInMemory';
import { CacheInMemory, RosterInMemory, SourceInMemory } from './reviewInMemory';

const version = registered(1, { contentHash: 'hash' });

let source: SourceInMemory;
let cache: CacheInMemory;
let roster: RosterInMemory;

beforeEach(() => {
  source = new SourceInMemory();
  cache = new CacheInMemory();
  roster = new RosterInMemory(source);
});

function review(watch: Partial<ReadingWatch> = {}, before?: Review): Promise<Review> {
  return readReview(
    { source, cache, roster },
    {
      onProgress: () => undefined,
      pause: () => Promise.resolve(),
      signal: new AbortController().signal,
      ...watch
    },
    before
  );
}

async function read(): Promise<number[]> {
  source.requests = 0;
  const { recordSet } = await review();
  return idsIn(recordSet);
}

const idsIn = (records: RecordSet): number[] =>
  Array.from({ length: records.count }, (_, place) => records.at(place).id);

const named = ({ authors }: RecordSet, id: number): Author | undefined =>
  authors.find((author) => author.id === id);

describe('reading everyone’s records', () => {
  it('goes page by page to the end and says how far it is', async () => {
    source.arrive(7);
    const progress: string[] = [];
    const { recordSet } = await review({
      onProgress: (now) => progress.push(`${now.read} of ${now.total}`)
    });
    expect(idsIn(recordSet)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(recordSet.authors.map(({ login }) => login).sort()).toEqual(['p0', 'p1']);
    expect(progress).toEqual(['3 of 7', '6 of 7', '7 of 7']);
  });

  it('costs one request the second time when nothing is new', async () => {
    source.arrive(7);
    await read();
    expect(await read()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(source.requests).toBe(1);
  });

  it('goes on from the last record it has', async () => {
    source.arrive(7);
    await read();
    source.arrive(4);
    expect(await read()).toEqual(source.ids());
    expect(source.requests).toBe(2);
    expect(await read()).toEqual(source.ids());
    expect(source.requests).toBe(1);
  });

  it.each([
    ['a record was deleted', () => source.delete(2)],
    ['the list was made anew', () => (source.list = { id: 'list B' })],
    ['the device has lost a page', () => cache.pages.shift()],
    [
      'records were deleted and others came',
      () => {
        source.delete(1);
        source.arrive(5);
      }
    ]
  ])('reads everything anew when %s', async (_, happen) => {
    source.arrive(7);
    await read();
    happen();
    expect(await read()).toEqual(source.ids());
    expect(await read()).toEqual(source.ids());
    expect(source.requests).toBe(1);
  });

  it('takes what two windows have kept twice only once', async () => {
    source.arrive(7);
    await read();
    cache.pages.push(cache.pages[1]);
    expect(await read()).toEqual(source.ids());
    expect(source.requests).toBe(1);
  });

  it('stops between two pages when cancelled, and goes on from there the next time', async () => {
    source.arrive(7);
    const controller = new AbortController();
    const reading = review({ onProgress: () => controller.abort(), signal: controller.signal });
    await expect(reading).rejects.toThrow(ReadingCancelled);
    expect(source.requests).toBe(1);
    expect(await read()).toEqual(source.ids());
    expect(source.requests).toBe(2);
  });

  it('follows a person who was renamed on Refresh, and keeps their new name', async () => {
    source.arrive(2);
    await roster.save('email,name,division\np0@x.example,P,D\nnew@x.example,Q,D');
    await read();
    source.renamed.set(1, { id: 1, login: 'new@x.example', email: '', name: 'New' });
    expect(named((await review()).recordSet, 1)).toMatchObject({ login: 'p1' });
    const { recordSet } = await review({ followRenamed: true });
    expect(named(recordSet, 1)).toMatchObject({ login: 'new@x.example', name: 'New' });
    expect(named((await review()).recordSet, 1)).toMatchObject({ login: 'new@x.example' });
  });

  it('shows the figures as they were where names cannot be asked, and says so', async () => {
    source.arrive(2);
    await roster.save('email,name,division\np0@x.example,P,D');
    source.refusesNames = true;
    const { recordSet, namesFailure } = await review({ followRenamed: true });
    expect(recordSet.count).toBe(2);
    expect(namesFailure).toMatchObject({ kind: 'rejected' });
  });

  it('asks nobody’s name where all are on the roster, nor where so many are not that it is another', async () => {
    source.readAuthors = () => Promise.reject(new Error('No name is asked.'));
    source.arrive(2);
    await roster.save('email,name,division\np0@x.example,P,D\np1@x.example,Q,D');
    source.login = (id) => `p${id}@x.example`;
    expect((await review({ followRenamed: true })).recordSet.count).toBe(2);
    source.people = 5000;
    source.arrive(4002);
    expect((await review({ followRenamed: true })).recordSet.count).toBe(4004);
  });

  it('keeps nothing anew, and no figures, where nobody was renamed', async () => {
    source.arrive(2);
    await roster.save('email,name,division\nana@x.example,Ana,D');
    const first = await review({ followRenamed: true });
    const kept = cache.pages.length;
    const second = await review({ followRenamed: true }, first);
    expect(cache.pages).toHaveLength(kept);
    expect(second.match).toBe(first.match);
  });

  it('finds an empty list empty, and keeps no page of it', async () => {
    expect(await read()).toEqual([]);
    expect(cache.pages).toEqual([]);
  });

  it('takes a record that arrives while the list is counted for no sign of loss', async () => {
    source.arrive(7);
    await read();
    const look = source.look.bind(source);
    source.look = async (id) => {
      const looked = await look(id);
      source.look = look;
      source.arrive(1);
      return { ...looked, list: { ...looked.list, itemCount: looked.list.itemCount + 1 } };
    };
    expect(await read()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(source.requests).toBe(2);
  });

  it('never says that more was read than there is', async () => {
    source.arrive(3);
    const progress: string[] = [];
    await review({
      onProgress: ({ read: done, total }) => {
        progress.push(`${done} of ${total}`);
        if (done === 3) source.arrive(1);
      }
    });
    expect(progress).toEqual(['3 of 3', '4 of 4']);
  });

  it('comes with the policy, the department and the roster', async () => {
    await roster.save('email,name,division\nana@x.example,Ana,D');
    expect(await review()).toMatchObject({
      policyKey: 'social-media',
      department: 'Human Services',
      roster: [{ name: 'Ana' }],
      audience: { kind: 'roster', savedBy: 'Olivia' }
    });
  });
});

describe('a reading that SharePoint refuses', () => {
  const refusing = (kind: FailureKind, refuses: (id: number) => boolean) => {
    const look = source.look.bind(source);
    source.look = async (id) => {
      if (refuses(id)) throw failure(kind);
      return look(id);
    };
  };

  it('begins anew where the list does not go on after the last record that is kept', async () => {
    source.arrive(7);
    await read();
    refusing('rejected', (id) => id > 0);
    expect(await read()).toEqual(source.ids());
  });

  it.each<[FailureKind, boolean]>([
    ['throttled', true],
    ['denied', true],
    ['rejected', false]
  ])('fails when it is %s, with records that are kept: %s', async (kind, keeps) => {
    source.arrive(7);
    if (keeps) await read();
    refusing(kind, () => true);
    await expect(read()).rejects.toMatchObject({ failure: { kind } });
  });

  it('is none to whoever has cancelled it', async () => {
    const cancelling = new AbortController();
    refusing('noAnswer', () => {
      cancelling.abort();
      return true;
    });
    await expect(review({ signal: cancelling.signal })).rejects.toBeInstanceOf(ReadingCancelled);
  });

  it('is not begun once it has been cancelled', async () => {
    refusing('noAnswer', () => {
      throw new Error('Nothing is asked.');
    });
    const reading = review({ signal: AbortSignal.abort() });
    await expect(reading).rejects.toThrow('The reading was cancelled.');
    expect(source.requests).toBe(0);
  });
});

describe('a look at what was read a moment ago', () => {
  it('asks once, reads nothing that is kept, and keeps the figures where nothing has come', async () => {
    source.arrive(7);
    await roster.save('Email;Name;Division\nana@x.example;Ana;\n');
    const first = await review();
    source.requests = 0;
    cache.pages = [];
    const second = await review({}, first);
    expect(source.requests).toBe(1);
    expect(second.tally).toBe(first.tally);
    expect(second.match).toBe(first.match);
    expect(second.audience).toBe(first.audience);
    expect(roster.reads).toBe(1);
    expect(idsIn(second.recordSet)).toEqual(source.ids());
  });

  it.each([
    ['a record', () => source.arrive(1)],
    ['a version', () => source.versions.push(version)]
  ])('works the figures out again with %s more', async (_, happen) => {
    source.versions = [];
    source.arrive(7);
    const first = await review();
    const { tally } = first;
    happen();
    const second = await review({}, first);
    expect(second.tally).not.toBe(tally);
    expect(second.tally.unmatched).toHaveLength(source.versions.length === 0 ? source.ids().length : 0);
    expect(idsIn(second.recordSet)).toEqual(source.ids());
  });

  it('matches people again with another roster', async () => {
    source.arrive(7);
    await roster.save('Email;Name;Division\nana@x.example;Ana;\n');
    const first = await review();
    await roster.save('Email;Name;Division\nben@x.example;Ben;\n');
    const second = await review({}, first);
    expect(second.roster?.map(({ email }) => email)).toEqual(['ben@x.example']);
    expect(second.match).not.toBe(first.match);
  });

  it.each([
    ['a record was deleted', () => source.delete(2)],
    ['the list was made anew', () => (source.list = { id: 'list B' })]
  ])('reads everything anew when %s', async (_, happen) => {
    source.arrive(7);
    const first = await review();
    happen();
    const second = await review({}, first);
    expect(idsIn(second.recordSet)).toEqual(source.ids());
    expect(second.tally.unmatched).toHaveLength(source.ids().length);
  });

  it('goes on from where a cancelled one stopped, and counts what came until then', async () => {
    source.arrive(7);
    const first = await review();
    source.arrive(7);
    const controller = new AbortController();
    const cancelled = review({ onProgress: () => controller.abort(), signal: controller.signal }, first);
    await expect(cancelled).rejects.toThrow(ReadingCancelled);
    const second = await review({}, first);
    expect(idsIn(second.recordSet)).toEqual(source.ids());
    expect(second.tally.unmatched).toHaveLength(14);
  });
});
