import type {
  IReviewCache,
  IReviewSource,
  IRosterFile,
  RegisteredVersion,
  ReviewLook,
  StoredRoster
} from '../../../../src/application/review/ports';
import { ReadingCancelled } from '../../../../src/application/review/readAhead';
import { readReview } from '../../../../src/application/review/readReview';
import type { ReadingWatch, Review } from '../../../../src/application/review/readReview';
import { ServiceError } from '../../../../src/application/failure';
import { columnsOf } from '../../../../src/domain/coverage/records';
import type {
  AcknowledgementRecord,
  Author,
  RecordPage,
  RecordSet
} from '../../../../src/domain/coverage/records';

const claim = { policyKey: 'social-media', versionNumber: 1, contentHash: 'hash' };

const version: RegisteredVersion = {
  ...{ id: 1, policyKey: 'social-media', number: 1, contentHash: 'hash', title: 'Policy' },
  ...{ material: true, changeSummary: '', due: { kind: 'none' }, withdrawn: false, withdrawnReason: '' },
  publishedAt: '2026-01-01T00:00:00Z'
};

class SourceInMemory implements IReviewSource {
  public readonly pageSize = 3;
  public list = { id: 'list A' };
  public requests = 0;
  public rosterTag: string | undefined;
  public versions: RegisteredVersion[] = [];
  private records: AcknowledgementRecord[] = [];
  private lastId = 0;

  public arrive(count: number): void {
    for (let i = 0; i < count; i += 1) {
      this.lastId += 1;
      this.records.push({ id: this.lastId, authorId: this.lastId % 2, claim, at: 0 });
    }
  }

  public delete(id: number): void {
    this.records = this.records.filter((record) => record.id !== id);
  }

  public ids(): number[] {
    return this.records.map(({ id }) => id);
  }

  public async look(afterId: number): Promise<ReviewLook> {
    return {
      page: await this.readPage(afterId),
      list: { ...this.list, itemCount: this.records.length, highestId: Math.max(0, ...this.ids()) },
      policyKey: 'social-media',
      department: '',
      versions: [...this.versions],
      rosterTag: this.rosterTag
    };
  }

  /** Who is called otherwise now, by the number of their account. */
  public readonly renamed = new Map<number, Author>();
  public refusesNames = false;

  public async readAuthors(ids: readonly number[]): Promise<Author[]> {
    this.requests += 1;
    if (this.refusesNames) throw new ServiceError({ kind: 'rejected', detail: 'no' });
    return ids.flatMap((id) => this.renamed.get(id) ?? []);
  }

  public async readPage(afterId: number): Promise<RecordPage> {
    this.requests += 1;
    const records = this.records.filter(({ id }) => id > afterId).slice(0, this.pageSize);
    const authors = records.map(({ authorId }) => ({
      id: authorId,
      login: `p${authorId}`,
      email: '',
      name: ''
    }));
    return { ...columnsOf(records), authors };
  }
}

class RosterInMemory implements Pick<IRosterFile, 'read'> {
  public reads = 0;
  public stored: StoredRoster | undefined;

  public async read(): Promise<StoredRoster | undefined> {
    this.reads += 1;
    return this.stored;
  }

  /** Another owner saves a roster of these people. */
  public async save(text: string): Promise<void> {
    this.stored = { text, savedAt: '2026-11-22T00:00:00Z', savedBy: 'Olivia' };
    source.rosterTag = `tag of ${text}`;
  }
}

class CacheInMemory implements IReviewCache {
  public listId: string | undefined;
  public pages: RecordPage[] = [];
  private roster: { tag: string; roster: StoredRoster } | undefined;

  public async load(onPage: (page: RecordPage) => void): Promise<{ listId: string } | undefined> {
    if (this.listId === undefined) return undefined;
    this.pages.forEach(onPage);
    return { listId: this.listId };
  }

  public async begin(listId: string): Promise<void> {
    this.listId = listId;
    this.pages = [];
  }

  public async append(page: RecordPage): Promise<void> {
    this.pages.push(page);
  }

  public async loadRoster(tag: string): Promise<StoredRoster | undefined> {
    return this.roster?.tag === tag ? this.roster.roster : undefined;
  }

  public async keepRoster(tag: string, roster: StoredRoster): Promise<void> {
    this.roster = { tag, roster };
  }

  public async clear(): Promise<void> {
    this.listId = undefined;
    this.pages = [];
    this.roster = undefined;
  }
}

let source: SourceInMemory;
let cache: CacheInMemory;
let roster: RosterInMemory;

beforeEach(() => {
  source = new SourceInMemory();
  cache = new CacheInMemory();
  roster = new RosterInMemory();
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

  it('finds an empty list empty', async () => {
    expect(await read()).toEqual([]);
  });
});

describe('reading the roster beside them', () => {
  const roster1 = 'email,name,division\namira@example.org,Amira,Policy';
  const roster2 = `${roster1}\nben@example.org,Ben,Legal`;

  async function people(): Promise<string[] | string> {
    const { audience } = await review();
    return audience.kind === 'roster' ? audience.people.map(({ name }) => name) : audience.kind;
  }

  it('reads none when none is stored', async () => {
    expect(await people()).toBe('none');
    expect(roster.reads).toBe(0);
  });

  it('reads the file once, and again when it has been saved anew', async () => {
    await roster.save(roster1);
    expect(await people()).toEqual(['Amira']);
    expect(await people()).toEqual(['Amira']);
    expect(roster.reads).toBe(1);
    await roster.save(roster2);
    expect(await people()).toEqual(['Amira', 'Ben']);
    expect(roster.reads).toBe(2);
  });

  it('finds none when it was deleted after the look', async () => {
    await roster.save(roster1);
    roster.stored = undefined;
    expect(await people()).toBe('none');
  });

  it('reads it again when what is kept was cleared', async () => {
    await roster.save(roster1);
    await people();
    await cache.clear();
    expect(await people()).toEqual(['Amira']);
    expect(roster.reads).toBe(2);
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
