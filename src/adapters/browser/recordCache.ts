import type { IRecordCache, RecordPage } from '../../application/review/ports';
import type { StorageOwner } from './personStorage';
import { fromColumns, toColumns } from './recordColumns';
import type { RecordColumns } from './recordColumns';

const databaseName = 'social-media-policy-review';
/** Raised with every change of what is kept. */
const databaseVersion = 2;
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

/** One read of a list by one person. Pages hang on it by its key. */
type KeptSet = { owner: string; listId: string; begunAt: number };

type KeptPage = RecordColumns & { owner: string; order: number };

/**
 * Records in the browser's IndexedDB, for one person (by id, never by name) and site. They are dropped a week after the
 * reading began, whoever they belong to, whenever anyone opens the review on this device.
 *
 * Storage may be full, switched off or another program's: then nothing is kept, and everything still works.
 */
export class IndexedDbRecordCache implements IRecordCache {
  private readonly owner: string;
  private opening: Promise<IDBDatabase> | undefined;

  public constructor({ personId, siteUrl }: StorageOwner) {
    this.owner = `${siteUrl}/${personId}`;
  }

  public async load(onPage: (page: RecordPage) => void): Promise<{ listId: string } | undefined> {
    return this.attempt(async (database) => {
      await dropExpired(database);
      const kept = await answerOf<KeptSet | undefined>(store(database, 'sets').get(this.owner));
      if (!kept) return undefined;
      const pages: RecordPage[] = [];
      // One page at a time: bringing back a quarter of a million rows at once would freeze the screen.
      for (let order = 0; ; order += 1) {
        const page = await answerOf<KeptPage | undefined>(store(database, 'pages').get([this.owner, order]));
        if (!page) break;
        pages.push(fromColumns(page));
      }
      pages.forEach(onPage);
      return { listId: kept.listId };
    });
  }

  public async begin(listId: string): Promise<void> {
    await this.attempt(async (database) => {
      await drop(database, this.owner);
      const kept: KeptSet = { owner: this.owner, listId, begunAt: Date.now() };
      await answerOf(store(database, 'sets', 'readwrite').put(kept));
    });
  }

  public async append(records: RecordPage): Promise<void> {
    await this.attempt(async (database) => {
      const pages = store(database, 'pages', 'readwrite');
      const order = await answerOf(pages.count(pagesOf(this.owner)));
      const page: KeptPage = { owner: this.owner, order, ...toColumns(records) };
      await answerOf(pages.put(page));
    });
  }

  public async clear(): Promise<void> {
    await this.attempt((database) => drop(database, this.owner));
  }

  private async attempt<R>(action: (database: IDBDatabase) => Promise<R>): Promise<R | undefined> {
    try {
      this.opening ??= open();
      return await action(await this.opening);
    } catch {
      return undefined;
    }
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, databaseVersion);
  request.onupgradeneeded = () => {
    // What an earlier release has kept is kept in another form: it is read anew.
    for (const name of [...request.result.objectStoreNames]) request.result.deleteObjectStore(name);
    request.result.createObjectStore('sets', { keyPath: 'owner' });
    request.result.createObjectStore('pages', { keyPath: ['owner', 'order'] });
  };
  return answerOf(request);
}

function store(
  database: IDBDatabase,
  name: 'sets' | 'pages',
  mode: IDBTransactionMode = 'readonly'
): IDBObjectStore {
  return database.transaction(name, mode).objectStore(name);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const pagesOf = (owner: string): IDBKeyRange => IDBKeyRange.bound([owner, 0], [owner, Infinity]);

async function dropExpired(database: IDBDatabase): Promise<void> {
  const sets = await answerOf<KeptSet[]>(store(database, 'sets').getAll());
  const expired = sets.filter(({ begunAt }) => Date.now() - begunAt > lifetimeMs);
  await Promise.all(expired.map(({ owner }) => drop(database, owner)));
}

async function drop(database: IDBDatabase, owner: string): Promise<void> {
  const transaction = database.transaction(['sets', 'pages'], 'readwrite');
  transaction.objectStore('sets').delete(owner);
  await answerOf(transaction.objectStore('pages').delete(pagesOf(owner)));
}
