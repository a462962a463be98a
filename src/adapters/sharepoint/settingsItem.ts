import '@pnp/sp/items/list.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { ServiceError } from '../../application/failure';
import type { SiteConnection } from './connection/connectSite';
import { listAt } from './listAt';
import { rowsOf } from './rows';
import type { Row } from './rows';
import { listNames, settingsItemTitle } from './schema/names';

/**
 * Asks for the one item that holds a site's settings; what the answer says is `settingsRowIn`. Every column is asked
 * for unless some are named: a list of an earlier release lacks the newer ones, and SharePoint refuses a query that
 * names a missing one.
 *
 * @param web - the site's own or a batched one
 */
export function askSettings(
  web: IWeb,
  site: SiteConnection,
  columns: readonly string[] = []
): Promise<unknown> {
  return listAt(web, site, listNames.settings)
    .items.select(...columns)
    .filter(`Title eq '${settingsItemTitle}'`)
    .top(1)();
}

/** The settings in an answer to `askSettings`. Throws `ServiceError`: `missing` when the list has no such item. */
export function settingsRowIn(answer: unknown): Row {
  const [row] = rowsOf(answer);
  if (!row) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
  return row;
}
