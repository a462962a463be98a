import type { Statement } from 'better-sqlite3';
import type { Connection } from './database';

const KEPT = 500;

/** Prepares each SQL text once, keeping the most recent: filters make texts without end. */
export function statements(db: Connection): (sql: string) => Statement {
  const kept = new Map<string, Statement>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= KEPT) kept.clear();
    const prepared = db.prepare(sql);
    kept.set(sql, prepared);
    return prepared;
  };
}
