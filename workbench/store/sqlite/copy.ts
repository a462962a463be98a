import { rmSync } from 'node:fs';
import type { Connection } from './database';

/** Writes everything into a database file of its own, in the place of one that is there. */
export function copyTo(db: Connection, file: string): void {
  rmSync(file, { force: true });
  db.prepare('VACUUM INTO ?').run(file);
}

/** Puts what another file holds into a database that has just been cleared. Its tables for rows are made anew. */
export function copyFrom(db: Connection, file: string, clear: () => void): void {
  db.prepare('ATTACH ? AS source').run(file);
  try {
    db.transaction(() => {
      clear();
      for (const sql of missingDefinitions(db)) db.exec(sql);
      for (const table of tablesOf(db)) db.exec(`INSERT INTO main.${table} SELECT * FROM source.${table}`);
    }).immediate();
  } finally {
    db.exec('DETACH source');
  }
}

/** What the other file has and this one lacks: tables before their indexes. */
function missingDefinitions(db: Connection): string[] {
  const rows = db
    .prepare(
      `SELECT sql FROM source.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       AND name NOT IN (SELECT name FROM main.sqlite_master) ORDER BY type = 'index'`
    )
    .all() as { sql: string }[];
  return rows.map(({ sql }) => sql);
}

function tablesOf(db: Connection): string[] {
  const rows = db
    .prepare("SELECT name FROM source.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string }[];
  return rows.map(({ name }) => name);
}
