import type { Connection } from './database';
import { statements } from './statements';

/** Finds the web that is the top of a web's site collection, whose people, groups and levels webs below it share. */
export function siteNumbers(db: Connection): (web: number) => number {
  const prepare = statements(db);
  return (web) => {
    const row = prepare("SELECT json_extract(doc, '$.site') AS site FROM webs WHERE number = ?").get(web) as
      { site: number | null } | undefined;
    return row?.site ?? web;
  };
}
