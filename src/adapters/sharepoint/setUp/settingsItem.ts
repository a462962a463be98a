import type { SiteConnection } from '../connection/connectSite';
import { rowsOf } from '../rows';
import type { Row } from '../rows';
import { askSettings } from '../settingsItem';
import { unlessMissing } from './site';

/**
 * The settings item; undefined before set-up has made the list or the item. Every column is asked for: a set-up that
 * stopped can leave the list without one.
 */
export async function readSettingsItem(site: SiteConnection): Promise<Row | undefined> {
  const answer = await unlessMissing(() => askSettings(site.sp.web, site));
  return rowsOf(answer ?? [])[0];
}
