import '@pnp/sp/items/list.js';
import type { IItems } from '@pnp/sp/items/types.js';
import { ServiceError } from '../../../application/failure';
import type { ISettingsStore } from '../../../application/review/ports';
import type { PolicySettings } from '../../../domain/policy/policy';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { settingsColumns, settingsFrom } from '../mapping';
import { numberIn, rowsOf } from '../rows';
import type { Row } from '../rows';
import { listNames, settingsItemTitle } from '../schema/names';

/** The one item of the settings list, for owners. Earlier values are in the item's versions. */
export class SharePointSettingsStore implements ISettingsStore {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<PolicySettings> {
    return settingsFrom(await this.row());
  }

  public async save({
    fullPolicyLink,
    contactEmail
  }: Pick<PolicySettings, 'fullPolicyLink' | 'contactEmail'>): Promise<void> {
    const id = numberIn(await this.row(), 'Id');
    await asService(() =>
      this.items().getById(id).update({ FullPolicyLink: fullPolicyLink, ContactEmail: contactEmail })
    );
  }

  private async row(): Promise<Row> {
    const query = this.items()
      .select('Id', ...settingsColumns)
      .filter(`Title eq '${settingsItemTitle}'`)
      .top(1);
    const [row] = rowsOf(await asService(() => query()));
    if (!row) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
    return row;
  }

  private items(): IItems {
    return listAt(this.site.sp.web, this.site, listNames.settings).items;
  }
}
