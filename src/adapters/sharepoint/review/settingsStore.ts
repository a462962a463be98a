import '@pnp/sp/items/list.js';
import type { IItems } from '@pnp/sp/items/types.js';
import { ServiceError } from '../../../application/failure';
import type { ISettingsStore, SettingsRecord } from '../../../application/review/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { PolicyPoint } from '../../../domain/policy/policy';
import type { OwnerSettings } from '../../../domain/settings/ownerSettings';
import type { SiteConnection } from '../connection/connectSite';
import { asService, isStale } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { contentColumns, contentFrom } from '../mapping';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { listNames, settingsItemTitle } from '../schema/names';
import { ownerSettingsColumns, ownerSettingsFrom, ownerSettingsToRow } from './settingsMapping';

/** More versions than any policy has had; far below the list view threshold. */
const mostVersions = 500;

/** The one item of the settings list, for owners. Earlier values are in the item's versions. */
export class SharePointSettingsStore implements ISettingsStore {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<SettingsRecord> {
    const [row, versions] = await Promise.all([this.row(), this.versions()]);
    const settings = ownerSettingsFrom(row);
    return {
      id: numberIn(row, 'Id'),
      etag: textIn(row, 'odata.etag'),
      settings,
      unreadableReasons: settings.reasons ? '' : textIn(row, 'ReportReasons'),
      points: await this.points(settings.policyKey, versions),
      publishedKeys: [...new Set(versions.map((version) => textIn(version, 'PolicyKey')))]
    };
  }

  public async save(settings: OwnerSettings, record: SettingsRecord): Promise<SettingsRecord | 'changed'> {
    try {
      const item = this.items(listNames.settings).getById(record.id);
      const answer = rowOf(await item.update(ownerSettingsToRow(settings), record.etag));
      const unreadableReasons = settings.reasons ? '' : record.unreadableReasons;
      return { ...record, settings, unreadableReasons, etag: textIn(answer, 'etag') };
    } catch (error) {
      if (isStale(error)) return 'changed';
      return asService(() => Promise.reject(error));
    }
  }

  private async row(): Promise<Row> {
    const query = this.items(listNames.settings)
      .select('Id', ...ownerSettingsColumns)
      .filter(`Title eq '${settingsItemTitle}'`)
      .top(1);
    const [row] = rowsOf(await asService(() => query()));
    if (!row) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
    return row;
  }

  /** Which policies have been published, newest version first. */
  private async versions(): Promise<Row[]> {
    const query = this.items(listNames.versions)
      .select('Id', 'PolicyKey', 'VersionNumber')
      .filter('Withdrawn eq 0')
      .orderBy('VersionNumber', false)
      .top(mostVersions);
    return rowsOf(await asService(() => query()));
  }

  private async points(policyKey: string, versions: readonly Row[]): Promise<PolicyPoint[]> {
    const newest = versions.find((version) => textIn(version, 'PolicyKey') === policyKey);
    if (!newest) return defaultPolicy.points;
    const item = this.items(listNames.versions)
      .getById(numberIn(newest, 'Id'))
      .select(...contentColumns);
    return contentFrom(rowOf(await asService(() => item()))).points;
  }

  private items(list: string): IItems {
    return listAt(this.site.sp.web, this.site, list).items;
  }
}
