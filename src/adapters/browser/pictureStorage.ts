import type { IPicturePreparer, IPictureStore, Picture } from '../../application/reporting/ports';
import { largestPicture } from '../../domain/reporting/pictureParts';
import type { PersonOnSite } from './personStorage';
import { within } from './within';

const databaseName = 'social-media-policy';
const storeName = 'report-pictures';

/** Nobody waits longer for pictures that they can choose again. */
const longestWaitMs = 1000;

/** As long as the draft that they belong to. */
const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

type Kept = { savedAt: number; pictures: Picture[] };

/**
 * Pictures of the report that a person is writing, in IndexedDB: they are too large for local storage. A browser that
 * keeps none, such as in private browsing, only loses the comfort. What has expired goes, whoever it belongs to, when
 * anyone opens the panel on the device. A picture that an earlier release kept, larger than can be stored now, is
 * prepared anew.
 */
export function pictureStorage(
  { personId, siteUrl }: PersonOnSite,
  preparer: IPicturePreparer
): IPictureStore {
  const key = `${siteUrl}/${personId}`;
  return {
    load: async () => {
      await attempt('readwrite', dropExpired);
      const kept = await attempt<Partial<Kept> | undefined>('readonly', (store) => store.get(key));
      const pictures = Array.isArray(kept?.pictures) ? kept.pictures.filter(isPicture) : [];
      return (await Promise.all(pictures.map((picture) => storable(picture, preparer)))).filter(isPicture);
    },
    save: async (pictures) => {
      const kept: Kept = { savedAt: Date.now(), pictures: [...pictures] };
      await attempt('readwrite', (store) => (pictures.length > 0 ? store.put(kept, key) : store.delete(key)));
    }
  };
}

async function storable(picture: Picture, preparer: IPicturePreparer): Promise<unknown> {
  return picture.content.size > largestPicture ? preparer.prepare(picture.content) : picture;
}

function dropExpired(store: IDBObjectStore): IDBRequest {
  const request = store.openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    const { savedAt } = Object(cursor.value) as Partial<Kept>;
    if (!(Number(savedAt) > Date.now() - lifetimeMs)) cursor.delete();
    cursor.continue();
  };
  return request;
}

function isPicture(value: unknown): value is Picture {
  const { name, content } = Object(value) as Partial<Picture>;
  return typeof name === 'string' && content instanceof Blob;
}

async function attempt<T>(
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => IDBRequest
): Promise<T | undefined> {
  try {
    const database = await within(openDatabase(), longestWaitMs);
    const transaction = database.transaction(storeName, mode);
    const request = action(transaction.objectStore(storeName));
    // It closes once the transaction has ended, however that ends.
    database.close();
    await endOf(transaction);
    return request.result;
  } catch {
    return undefined;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** When everything is written, or nothing is. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
