import type { IPictureStore, Picture } from '../../application/reporting/ports';
import type { StorageOwner } from './personStorage';

const databaseName = 'social-media-policy';
const storeName = 'report-pictures';

/**
 * Pictures of the report that a person is writing, in IndexedDB: they are too large for local storage. A browser that
 * keeps none, such as in private browsing, only loses the comfort.
 */
export function pictureStorage({ personId, siteUrl }: StorageOwner): IPictureStore {
  const key = `${siteUrl}/${personId}`;
  return {
    load: async () => {
      const kept = await attempt<unknown>('readonly', (store) => store.get(key));
      return Array.isArray(kept) ? kept.filter(isPicture) : [];
    },
    save: async (pictures) => {
      await attempt('readwrite', (store) =>
        pictures.length > 0 ? store.put([...pictures], key) : store.delete(key)
      );
    }
  };
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
    const database = await answerOf(openDatabase());
    const answer = await answerOf<T>(action(database.transaction(storeName, mode).objectStore(storeName)));
    database.close();
    return answer;
  } catch {
    return undefined;
  }
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return request;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
