import type {
  IAcknowledgementRecords,
  IRecordCache,
  ListState,
  RecordPage
} from '../../../../src/application/review/ports';
import { ReadingCancelled, readRecords } from '../../../../src/application/review/readRecords';
import type { AcknowledgementRecord } from '../../../../src/domain/coverage/records';

const claim = { policyKey: 'social-media', versionNumber: 1, contentHash: 'hash' };

class RecordsInMemory implements IAcknowledgementRecords {
  public readonly pageSize = 3;
  public list = { id: 'list A' };
  public requests = 0;
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

  public async readFrom(afterId: number): Promise<{ page: RecordPage; list: ListState }> {
    return { page: await this.readPage(afterId), list: { ...this.list, itemCount: this.records.length } };
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
    return { records, authors };
  }
}

class CacheInMemory implements IRecordCache {
  public listId: string | undefined;
  public pages: RecordPage[] = [];

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

  public async clear(): Promise<void> {
    this.listId = undefined;
    this.pages = [];
  }
}

let source: RecordsInMemory;
let cache: CacheInMemory;

beforeEach(() => {
  source = new RecordsInMemory();
  cache = new CacheInMemory();
});

async function read(): Promise<number[]> {
  source.requests = 0;
  const { records } = await readRecords(
    { source, cache },
    { onProgress: () => undefined, signal: new AbortController().signal }
  );
  return records.map(({ id }) => id);
}

describe('reading everyone’s records', () => {
  it('goes page by page to the end and says how far it is', async () => {
    source.arrive(7);
    const progress: string[] = [];
    const { records, authors } = await readRecords(
      { source, cache },
      {
        onProgress: (now) => progress.push(`${now.read} of ${now.total}`),
        signal: new AbortController().signal
      }
    );
    expect(records.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([...authors.keys()].sort()).toEqual([0, 1]);
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

  it('stops between two pages when cancelled, and goes on from there the next time', async () => {
    source.arrive(7);
    const controller = new AbortController();
    const reading = readRecords(
      { source, cache },
      { onProgress: () => controller.abort(), signal: controller.signal }
    );
    await expect(reading).rejects.toThrow(ReadingCancelled);
    expect(source.requests).toBe(1);
    expect(await read()).toEqual(source.ids());
    expect(source.requests).toBe(2);
  });

  it('finds an empty list empty', async () => {
    expect(await read()).toEqual([]);
  });
});
