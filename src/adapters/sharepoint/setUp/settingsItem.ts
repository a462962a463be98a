import type { SiteConnection } from '../connection/connectSite';
import { policySettings } from '../schema/lists/policySettings';
import { settingsItemTitle } from '../schema/names';
import { listOf, unlessMissing } from './site';

/** The settings item as set-up needs it. */
export type SettingsItem = { Id: number; SchemaVersion: number | null };

/** Undefined before set-up has made the list or the item. */
export async function readSettingsItem(site: SiteConnection): Promise<SettingsItem | undefined> {
  const items = await unlessMissing(() =>
    listOf(site, policySettings)
      .items.select('Id', 'SchemaVersion')
      .filter(`Title eq '${settingsItemTitle}'`)
      .top(1)<SettingsItem[]>()
  );
  return items?.[0];
}
