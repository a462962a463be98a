import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { guidOf } from '../guidOf';
import { fold } from './fold';

export type Connection = Database.Database;

const SCHEMA = `
CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS entities (key TEXT PRIMARY KEY COLLATE NOCASE, doc TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS people (login TEXT PRIMARY KEY COLLATE NOCASE, doc TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS webs (number INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE COLLATE NOCASE, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS principals (
  web INTEGER NOT NULL, id INTEGER NOT NULL, kind TEXT NOT NULL, login TEXT COLLATE NOCASE,
  title TEXT NOT NULL COLLATE NOCASE, email TEXT COLLATE NOCASE, doc TEXT NOT NULL, PRIMARY KEY (web, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS principal_login ON principals (web, login) WHERE kind = 'user';
CREATE UNIQUE INDEX IF NOT EXISTS principal_group ON principals (web, title) WHERE kind = 'group';
CREATE INDEX IF NOT EXISTS principal_title ON principals (web, kind, title);
CREATE INDEX IF NOT EXISTS principal_email ON principals (web, kind, email);
CREATE TABLE IF NOT EXISTS members (
  web INTEGER NOT NULL, user INTEGER NOT NULL, team INTEGER NOT NULL, PRIMARY KEY (web, user, team)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS members_by_team ON members (web, team, user);
CREATE TABLE IF NOT EXISTS roles (web INTEGER NOT NULL, id INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (web, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS assignments (
  scope TEXT NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, PRIMARY KEY (scope, principal, role)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  number INTEGER PRIMARY KEY, web INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, url TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL COLLATE NOCASE, doc TEXT NOT NULL, items INTEGER NOT NULL DEFAULT 0,
  modified TEXT NOT NULL, deleted TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS list_url ON lists (web, url);
CREATE UNIQUE INDEX IF NOT EXISTS list_title ON lists (web, title);
CREATE TABLE IF NOT EXISTS fields (list INTEGER NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS views (list INTEGER NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS versions (list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (list INTEGER NOT NULL, item INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, content BLOB NOT NULL, PRIMARY KEY (list, item, name));
CREATE TABLE IF NOT EXISTS comments (id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, parent INTEGER NOT NULL, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS comment_item ON comments (list, item);
CREATE TABLE IF NOT EXISTS likes (
  list INTEGER NOT NULL, item INTEGER NOT NULL, comment INTEGER NOT NULL, user INTEGER NOT NULL, created TEXT NOT NULL,
  PRIMARY KEY (list, item, comment, user)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled (web INTEGER NOT NULL, id TEXT NOT NULL, list INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (web, id)) WITHOUT ROWID;
`;

/**
 * Opens the file (`:memory:` for none) and makes the tables it lacks.
 * `synchronous = FULL` syncs the write-ahead log on every commit, so that a write that was answered is on the disk.
 */
export function openDatabase(file: string): Connection {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('cache_size = -32000');
  db.function('fold', { deterministic: true }, fold);
  db.function('guid_of', { deterministic: true }, (uniqueId) => guidOf(String(uniqueId)));
  db.exec(SCHEMA);
  return db;
}
