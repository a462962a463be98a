import type { Connection } from './database';
import { statements } from './statements';

/**
 * Finds the web that is the top of a web's site collection, whose people, groups and levels webs below it share. It is
 * asked for with every person of every row, and no web ever moves.
 */
export function siteNumbers(db: Connection): (web: number) => number {
  const prepare = statements(db);
  const known = new Map<number, number>();
  return (web) => {
    const found = known.get(web);
    if (found !== undefined) return found;
    const row = prepare("SELECT json_extract(doc, '$.site') AS site FROM webs WHERE number = ?").get(web) as
      { site: number | null } | undefined;
    const site = row?.site ?? web;
    if (row) known.set(web, site);
    return site;
  };
}
