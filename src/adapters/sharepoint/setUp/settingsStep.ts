import type { ISetUpStep } from '../../../application/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { SiteConnection } from '../connection/connectSite';
import { numberIn, rowsOf } from '../rows';
import type { Row } from '../rows';
import { policySettings } from '../schema/lists/policySettings';
import { settingsItemTitle } from '../schema/names';
import { schemaVersion } from '../schema/schema';
import { askSettings } from '../settingsItem';
import { listOf, unlessMissing } from './site';

/** The settings item. Owners' own settings are never overwritten; only the schema's version is brought up to date. */
export function settingsStep(site: SiteConnection): ISetUpStep {
  async function read(): Promise<Row | undefined> {
    const answer = await unlessMissing(() => askSettings(site.sp.web, site, ['Id', 'SchemaVersion']));
    return rowsOf(answer ?? [])[0];
  }
  return {
    subject: { aspect: 'settings', name: policySettings.title },
    check: async () => ((await read())?.SchemaVersion === schemaVersion ? [] : [settingsItemTitle]),
    apply: async () => {
      const item = await read();
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
