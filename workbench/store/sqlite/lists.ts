import type { FieldRecord, ListRecord, ListSettings, ViewRecord } from '../records';
import type { IListStore } from '../store';
import type { Connection } from './database';
import { createItemTable, dropItemTable } from './items';
import { statements } from './statements';

type Row = {
  number: number;
  id: string;
  web: number;
  doc: string;
  items: number;
  modified: string;
  deleted: string;
};

function toList(row: Row | undefined): ListRecord | undefined {
  if (!row) return undefined;
  return {
    ...(JSON.parse(row.doc) as ListSettings),
    number: row.number,
    id: row.id,
    web: row.web,
    itemCount: row.items,
    lastItemModified: row.modified,
    lastItemDeleted: row.deleted
  };
}

/** What of a list has columns of its own and so stays out of its document. */
const OWN_COLUMNS = new Set(['number', 'id', 'web', 'itemCount', 'lastItemModified', 'lastItemDeleted']);

function settingsOf(list: ListRecord): ListSettings {
  return Object.fromEntries(Object.entries(list).filter(([name]) => !OWN_COLUMNS.has(name))) as ListSettings;
}

/** Lists with their columns and views. */
export function listStore(db: Connection): IListStore {
  const prepare = statements(db);
  const one = (where: string, ...values: (string | number)[]): ListRecord | undefined =>
    toList(prepare(`SELECT * FROM lists WHERE ${where}`).get(...values) as Row | undefined);
  const parts = <T>(table: 'fields' | 'views') => ({
    all: (list: number): T[] =>
      (
        prepare(`SELECT doc FROM ${table} WHERE list = ? ORDER BY position`).all(list) as { doc: string }[]
      ).map((row) => JSON.parse(row.doc) as T),
    put: (list: number, id: string, part: T): void => {
      prepare(
        `INSERT INTO ${table} (list, id, position, doc)
         VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM ${table} WHERE list = ?), ?)
         ON CONFLICT (list, id) DO UPDATE SET doc = excluded.doc`
      ).run(list, id, list, JSON.stringify(part));
    },
    remove: (list: number, id: string): void => {
      prepare(`DELETE FROM ${table} WHERE list = ? AND id = ?`).run(list, id);
    }
  });
  const fields = parts<FieldRecord>('fields');
  const views = parts<ViewRecord>('views');

  return {
    all: (web) =>
      (prepare('SELECT * FROM lists WHERE web = ? ORDER BY title').all(web) as Row[]).map(
        (row) => toList(row) as ListRecord
      ),
    byId: (web, id) => one('web = ? AND id = ?', web, id),
    byTitle: (web, title) => one('web = ? AND title = ?', web, title),
    byUrl: (web, url) => one('web = ? AND url = ?', web, url),
    add(web, id, settings) {
      const { lastInsertRowid } = prepare(
        'INSERT INTO lists (web, id, url, title, doc, modified, deleted) VALUES (?, ?, ?, ?, ?, ?, ?)'
      ).run(
        web,
        id,
        settings.url,
        settings.title,
        JSON.stringify(settings),
        settings.created,
        settings.created
      );
      createItemTable(db, Number(lastInsertRowid));
      return one('number = ?', Number(lastInsertRowid)) as ListRecord;
    },
    update(list) {
      const settings = settingsOf(list);
      prepare('UPDATE lists SET url = ?, title = ?, doc = ? WHERE number = ?').run(
        settings.url,
        settings.title,
        JSON.stringify(settings),
        list.number
      );
    },
    remove(list) {
      prepare('DELETE FROM fields WHERE list = ?').run(list.number);
      prepare('DELETE FROM views WHERE list = ?').run(list.number);
      prepare('DELETE FROM assignments WHERE scope = ?').run(list.id);
      prepare('DELETE FROM recycled WHERE list = ?').run(list.number);
      prepare('DELETE FROM lists WHERE number = ?').run(list.number);
      dropItemTable(db, list.number);
    },
    fields: fields.all,
    putField: (list, field) => fields.put(list, field.id, field),
    removeField: fields.remove,
    views: views.all,
    putView: (list, view) => views.put(list, view.id, view),
    removeView: views.remove
  };
}
