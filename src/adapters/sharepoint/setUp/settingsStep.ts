import type { ISetUpStep } from '../../../application/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { SiteConnection } from '../connection/connectSite';
import { policySettings } from '../schema/lists/policySettings';
import { settingsItemTitle } from '../schema/names';
import { schemaVersion } from '../schema/schema';
import { listOf, unlessMissing } from './site';

type SettingsItem = { Id: number; SchemaVersion: number | null };

/** The settings item. Owners' own settings are never overwritten; only the schema's version is brought up to date. */
export function settingsStep(site: SiteConnection): ISetUpStep {
  async function read(): Promise<SettingsItem | undefined> {
    const items = await unlessMissing(() =>
      listOf(site, policySettings)
        .items.select('Id', 'SchemaVersion')
        .filter(`Title eq '${settingsItemTitle}'`)
        .top(1)<SettingsItem[]>()
    );
    return items?.[0];
  }
  return {
    subject: { aspect: 'settings', name: policySettings.title },
    check: async () => ((await read())?.SchemaVersion === schemaVersion ? [] : [settingsItemTitle]),
    apply: async () => {
      const item = await read();
      const { items } = listOf(site, policySettings);
      if (item) {
        await items.getById(item.Id).update({ SchemaVersion: schemaVersion });
      } else {
        await items.add({
          Title: settingsItemTitle,
          SchemaVersion: schemaVersion,
          PolicyKey: defaultPolicy.policyKey
        });
      }
    }
  };
}
