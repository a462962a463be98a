import type { ISetUpStep } from '../../../application/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { SiteConnection } from '../connection/connectSite';
import { numberIn } from '../rows';
import { policySettings } from '../schema/lists/policySettings';
import { settingsItemTitle } from '../schema/names';
import { schemaVersion } from '../schema/schema';
import { readSettingsItem } from './settingsItem';
import { listOf } from './site';

/** The settings item. Owners' own settings are never overwritten; only the schema's version is brought up to date. */
export function settingsStep(site: SiteConnection): ISetUpStep {
  return {
    subject: { aspect: 'settings', name: policySettings.title },
    check: async () =>
      (await readSettingsItem(site))?.SchemaVersion === schemaVersion ? [] : [settingsItemTitle],
    apply: async () => {
      const item = await readSettingsItem(site);
      const { items } = listOf(site, policySettings);
      if (item) {
        await items.getById(numberIn(item, 'Id')).update({ SchemaVersion: schemaVersion });
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
