import type { IReviewCache, StoredRoster } from '../../application/review/ports';
import type { RecordPage } from '../../domain/coverage/records';
import type { PersonOnSite } from './personStorage';
import { within } from './within';

const databaseName = 'social-media-policy-review';
/** Raised with every change of what is kept. */
const databaseVersion = 5;
/** Nobody waits longer for what would only save them waiting. */
const longestWaitMs = 1000;
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

/** One read of a list by one person. Pages hang on it by its key. */
type KeptSet = { owner: string; listId: string; begunAt: number };

/** People are kept as JSON: a browser takes several times as long to copy thousands of objects. */
type KeptPage = Omit<RecordPage, 'authors'> & { authors: string };

type KeptRoster = { owner: string; tag: string; keptAt: number; roster: StoredRoster };

/**
 * Records and the roster in the browser's IndexedDB, for one person (by id, never by name) and site. They are dropped a
 * week after the reading began, whoever they belong to, whenever anyone opens the review on this device.
 *
 * Storage may be full, switched off or another program's: then nothing is kept, and everything still works.
 */
export class IndexedDbReviewCache implements IReviewCache {
  private readonly owner: string;
  private opening: Promise<IDBDatabase> | undefined;

  public constructor({ personId, siteUrl }: PersonOnSite) {
    this.owner = `${siteUrl}/${personId}`;
  }

  public async load(onPage: (page: RecordPage) => void): Promise<{ listId: string } | undefined> {
    return this.attempt(async (database) => {
      const first = answerOf<KeptSet | undefined>(store(database, 'sets').get(this.owner));
      const kept = await within(first, longestWaitMs);
      await dropExpired(database);
      if (!kept || kept.begunAt <= Date.now() - lifetimeMs) return undefined;
      const pages: RecordPage[] = [];
      // One page at a time: bringing back a quarter of a million rows at once would freeze the screen.
      for (let order = 0; ; order += 1) {
        const page = await answerOf<KeptPage | undefined>(store(database, 'pages').get([this.owner, order]));
        if (!page) break;
        pages.push({ ...page, authors: JSON.parse(page.authors) as RecordPage['authors'] });
      }
      pages.forEach(onPage);
      return { listId: kept.listId };
    });
  }

  public async begin(listId: string): Promise<void> {
    await this.attempt(async (database) => {
      await dropRecords(database, this.owner);
      const kept: KeptSet = { owner: this.owner, listId, begunAt: Date.now() };
      await answerOf(store(database, 'sets', 'readwrite').put(kept));
    });
  }

  public async append(records: RecordPage): Promise<void> {
    await this.attempt(async (database) => {
      const pages = store(database, 'pages', 'readwrite');
      const order = await answerOf(pages.count(pagesOf(this.owner)));
      const page: KeptPage = { ...records, authors: JSON.stringify(records.authors) };
      await answerOf(pages.put(page, [this.owner, order]));
    });
  }

  public async loadRoster(tag: string): Promise<StoredRoster | undefined> {
    return this.attempt(async (database) => {
      const kept = await answerOf<KeptRoster | undefined>(store(database, 'rosters').get(this.owner));
      return kept?.tag === tag ? kept.roster : undefined;
    });
  }

  public async keepRoster(tag: string, roster: StoredRoster): Promise<void> {
    await this.attempt(async (database) => {
      const kept: KeptRoster = { owner: this.owner, tag, keptAt: Date.now(), roster };
      await answerOf(store(database, 'rosters', 'readwrite').put(kept));
    });
  }

  public async clear(): Promise<void> {
    await this.attempt(async (database) => {
      await Promise.all([dropRecords(database, this.owner), dropRoster(database, this.owner)]);
    });
  }

  private async attempt<R>(action: (database: IDBDatabase) => Promise<R>): Promise<R | undefined> {
    try {
      this.opening ??= within(open(), longestWaitMs);
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
    request.result.createObjectStore('sets', { keyPath: 'owner' }).createIndex('begunAt', 'begunAt');
    request.result.createObjectStore('pages');
    request.result.createObjectStore('rosters', { keyPath: 'owner' }).createIndex('keptAt', 'keptAt');
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      const database = request.result;
      // A page of a newer release waits for this one to let go.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error);
    // A page of an earlier release, still open, does not let go: the review works without what is kept.
    request.onblocked = () => reject(new Error('The database is in use by a page of an earlier release.'));
  });
}

function store(
  database: IDBDatabase,
  name: 'sets' | 'pages' | 'rosters',
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

const pagesOf = (owner: IDBValidKey): IDBKeyRange => IDBKeyRange.bound([owner, 0], [owner, Infinity]);

async function dropExpired(database: IDBDatabase): Promise<void> {
  const expired = IDBKeyRange.upperBound(Date.now() - lifetimeMs);
  const [ofRecords, ofRosters] = await Promise.all([
    answerOf(store(database, 'sets').index('begunAt').getAllKeys(expired)),
    answerOf(store(database, 'rosters').index('keptAt').getAllKeys(expired))
  ]);
  await Promise.all([
    ...ofRecords.map((owner) => dropRecords(database, owner)),
    ...ofRosters.map((owner) => dropRoster(database, owner))
  ]);
}

async function dropRoster(database: IDBDatabase, owner: IDBValidKey): Promise<void> {
  await answerOf(store(database, 'rosters', 'readwrite').delete(owner));
}

async function dropRecords(database: IDBDatabase, owner: IDBValidKey): Promise<void> {
  const transaction = database.transaction(['sets', 'pages'], 'readwrite');
  transaction.objectStore('sets').delete(owner);
  await answerOf(transaction.objectStore('pages').delete(pagesOf(owner)));
}
