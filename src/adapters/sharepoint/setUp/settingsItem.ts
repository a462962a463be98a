import type { SiteConnection } from '../connection/connectSite';
import { rowsOf } from '../rows';
import type { Row } from '../rows';
import { askSettings } from '../settingsItem';
import { unlessMissing } from './site';

/** The settings item with its id and schema version; undefined before set-up has made the list or the item. */
export async function readSettingsItem(site: SiteConnection): Promise<Row | undefined> {
  const answer = await unlessMissing(() => askSettings(site.sp.web, site, ['Id', 'SchemaVersion']));
  return rowsOf(answer ?? [])[0];
}
