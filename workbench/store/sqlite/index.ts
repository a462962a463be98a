import type { IStore } from '../store';
import { attachedStore, recycleStore } from './attached';
import { copyFrom, copyTo } from './copy';
import { openDatabase } from './database';
import { dropItemTable, itemStore } from './items';
import { listStore } from './lists';
import { principalStore } from './principals';
import { peopleStore, roleStore, settingsStore, webStore } from './tenant';

const TABLES = [
  'settings',
  'entities',
  'people',
  'webs',
  'principals',
  'members',
  'roles',
  'assignments',
  'lists',
  'fields',
  'views',
  'versions',
  'files',
  'comments',
  'recycled'
];

/** Opens a store on one SQLite file, or in memory for `:memory:`. */
export function openStore(file: string): IStore {
  const db = openDatabase(file);
  const transaction = <T>(work: () => T): T => (db.inTransaction ? work() : db.transaction(work).immediate());
  const clear = (): void =>
    transaction(() => {
      const numbers = db.prepare('SELECT number FROM lists').all() as { number: number }[];
      numbers.forEach(({ number }) => dropItemTable(db, number));
      TABLES.forEach((table) => db.exec(`DELETE FROM ${table}`));
    });
  return {
    people: peopleStore(db),
    webs: webStore(db),
    principals: principalStore(db),
    roles: roleStore(db),
    lists: listStore(db),
    items: itemStore(db),
    attached: attachedStore(db),
    recycleBin: recycleStore(db),
    settings: settingsStore(db),
    transaction,
    clear,
    copyTo: (target) => copyTo(db, target),
    copyFrom: (source) => copyFrom(db, source, clear),
    close: () => db.close()
  };
}
