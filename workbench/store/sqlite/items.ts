import type { Column } from '../query';
import type { ItemRecord } from '../records';
import type { IItemStore } from '../store';
import { columnSql, conditionSql, querySql } from './condition';
import type { Connection } from './database';
import { statements } from './statements';

type Row = {
  id: number;
  unique_id: string;
  author: number;
  editor: number;
  created: string;
  modified: string;
  version: number;
  ui_version: number;
  attachments: number;
  doc: string;
};

/** The rows of a list live in a table of their own, so that its indexes are the list's indexes. */
function tableOf(list: number): string {
  return `items_${list}`;
}

export function createItemTable(db: Connection, list: number): void {
  db.exec(`CREATE TABLE ${tableOf(list)} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, unique_id TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
    created TEXT NOT NULL, modified TEXT NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL, attachments INTEGER NOT NULL, doc TEXT NOT NULL)`);
  // Item-level security asks for a person's own rows on every read.
  db.exec(`CREATE INDEX ${tableOf(list)}_own ON ${tableOf(list)} (author, id)`);
}

export function dropItemTable(db: Connection, list: number): void {
  db.exec(`DROP TABLE ${tableOf(list)}`);
}

function indexName(list: number, column: Column): string {
  return `"${tableOf(list)}_by_${column.name}"`;
}

function toItem(row: Row): ItemRecord {
  return {
    id: row.id,
    uniqueId: row.unique_id,
    author: row.author,
    editor: row.editor,
    created: row.created,
    modified: row.modified,
    version: row.version,
    uiVersion: row.ui_version,
    hasAttachments: row.attachments === 1,
    values: JSON.parse(row.doc) as ItemRecord['values']
  };
}

function toParameters(item: Omit<ItemRecord, 'id'>): (string | number)[] {
  return [
    item.uniqueId,
    item.author,
    item.editor,
    item.created,
    item.modified,
    item.version,
    item.uiVersion,
    item.hasAttachments ? 1 : 0,
    JSON.stringify(item.values)
  ];
}

const COLUMNS = [
  'unique_id',
  'author',
  'editor',
  'created',
  'modified',
  'version',
  'ui_version',
  'attachments',
  'doc'
];

/** Rows of lists in SQLite: a JSON document each, with expression indexes on the columns a list indexes. */
export function itemStore(db: Connection): IItemStore {
  const prepare = statements(db);
  const counted = (list: number, when: string): void => {
    prepare('UPDATE lists SET items = items + 1, modified = max(modified, ?) WHERE number = ?').run(
      when,
      list
    );
  };
  return {
    index(list, column, wanted) {
      const name = indexName(list, column);
      db.exec(
        wanted
          ? `CREATE INDEX IF NOT EXISTS ${name} ON ${tableOf(list)} (${columnSql(column)})`
          : `DROP INDEX IF EXISTS ${name}`
      );
    },
    add(list, item) {
      const { lastInsertRowid } = prepare(
        `INSERT INTO ${tableOf(list)} (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`
      ).run(...toParameters(item));
      counted(list, item.modified);
      return { ...item, id: Number(lastInsertRowid) };
    },
    restore(list, item) {
      prepare(
        `INSERT INTO ${tableOf(list)} (id, ${COLUMNS.join(', ')}) VALUES (?, ${COLUMNS.map(() => '?').join(', ')})`
      ).run(item.id, ...toParameters(item));
      counted(list, item.modified);
    },
    get(list, id) {
      const row = prepare(`SELECT * FROM ${tableOf(list)} WHERE id = ?`).get(id) as Row | undefined;
      return row && toItem(row);
    },
    update(list, item) {
      prepare(
        `UPDATE ${tableOf(list)} SET ${COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`
      ).run(...toParameters(item), item.id);
      prepare('UPDATE lists SET modified = max(modified, ?) WHERE number = ?').run(item.modified, list);
    },
    remove(list, id, when) {
      prepare(`DELETE FROM ${tableOf(list)} WHERE id = ?`).run(id);
      prepare('UPDATE lists SET items = items - 1, modified = ?, deleted = ? WHERE number = ?').run(
        when,
        when,
        list
      );
    },
    find(list, query) {
      const { sql, values } = querySql(query);
      return Array.from(
        prepare(`SELECT * FROM ${tableOf(list)} ${sql}`).iterate(...values) as Iterable<Row>,
        toItem
      );
    },
    count(list, condition, limit) {
      const where = condition && conditionSql(condition);
      const inner = `SELECT 1 FROM ${tableOf(list)} ${where ? `WHERE ${where.sql}` : ''} LIMIT ?`;
      const row = prepare(`SELECT count(*) AS n FROM (${inner})`).get(...(where?.values ?? []), limit) as {
        n: number;
      };
      return row.n;
    }
  };
}
