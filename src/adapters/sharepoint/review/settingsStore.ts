import '@pnp/sp/items/list.js';
import type { ISettingsStore, SettingsRecord } from '../../../application/review/ports';
import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { VersionSummary } from '../../../domain/policy/policy';
import type { OwnerSettings } from '../../../domain/settings/ownerSettings';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { isStale, toServiceError } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { versionSummaryFrom } from '../mapping';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import { askByColumns, askNewestContent, askVersions, currentContent } from '../versionItems';
import type { VersionColumns } from '../versionItems';
import { ownerSettingsFrom, ownerSettingsToRow } from './settingsMapping';

/** The one item of the settings list, for owners. Earlier values are in the item's versions. */
export class SharePointSettingsStore implements ISettingsStore {
  public constructor(private readonly site: SiteConnection) {}

  public read(): Promise<SettingsRecord> {
    return askByColumns((columns) => this.readColumns(columns));
  }

  private async readColumns(columns: VersionColumns): Promise<SettingsRecord> {
    const [answer, versionRows, newest] = await inOneBatch(this.site.sp.web, (web) => [
      askSettings(web, this.site),
      askVersions(web, this.site, columns),
      askNewestContent(web, this.site, columns)
    ]);
    const row = settingsRowIn(answer());
    const settings = ownerSettingsFrom(row);
    const versions = rowsOf(versionRows()).map(versionSummaryFrom);
    const current = await currentContent(settings.policyKey, versions, newest(), this.site, new Date());
    return {
      id: numberIn(row, 'Id'),
      etag: textIn(row, 'odata.etag'),
      settings,
      unreadableReasons: settings.reasons ? '' : textIn(row, 'ReportReasons'),
      points: (current ?? defaultPolicy).points,
      publishedKeys: publishedKeys(versions)
    };
  }

  public async save(settings: OwnerSettings, record: SettingsRecord): Promise<SettingsRecord | 'changed'> {
    try {
      const item = listAt(this.site.sp.web, this.site, listNames.settings).items.getById(record.id);
      const answer = rowOf(await item.update(changedColumns(record.settings, settings), record.etag));
      const unreadableReasons = settings.reasons ? '' : record.unreadableReasons;
      return { ...record, settings, unreadableReasons, etag: textIn(answer, 'etag') };
    } catch (error) {
      if (isStale(error)) return 'changed';
      throw await toServiceError(error);
    }
  }
}

/** What differs: a list of an earlier release lacks the newer columns, and takes the others all the same. */
function changedColumns(before: OwnerSettings, after: OwnerSettings): Row {
  const earlier = ownerSettingsToRow(before);
  const changed = Object.entries(ownerSettingsToRow(after)).filter(
    ([name, value]) => earlier[name] !== value
  );
  return Object.fromEntries(changed);
}

/** The policies that have a version that stands, the one with the newest version first. */
function publishedKeys(versions: readonly VersionSummary[]): string[] {
  const standing = versions.filter(({ withdrawn }) => !withdrawn).sort((a, b) => b.number - a.number);
  return [...new Set(standing.map(({ policyKey }) => policyKey))];
}
