import '@pnp/sp/items/list.js';
import type { IList } from '@pnp/sp/lists/types.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { IPolicyLists, PolicyRecords } from '../../application/ports';
import type { Intention } from '../../domain/policy/intention';
import type { Acknowledgement } from '../../domain/policy/policy';
import type { SiteConnection } from './connection/connectSite';
import { inOneBatch } from './connection/inOneBatch';
import { asService } from './connection/toServiceError';
import { listAt } from './listAt';
import * as mapping from './mapping';
import { askOwn, askOwnWith } from './ownItems';
import { ownRowsIn } from './ownQuery';
import { rowOf, rowsOf } from './rows';
import { listNames } from './schema/names';
import { personKeySince } from './schema/personKey';
import { askSettings, settingsRowIn } from './settingsItem';
import { askByColumns, askNewestContent, askVersions, currentContent } from './versionItems';
import type { VersionColumns } from './versionItems';

/** Manage lists (0x800) and manage permissions (0x2000000): what set-up needs. */
const manageMask = 0x800 | 0x2000000;

/** The policy's lists on one site, over SharePoint's REST service. */
export class SharePointPolicyLists implements IPolicyLists {
  /** What a record carries of the person: the lists that were read last have a column for it, or it stays empty. */
  private writtenKey = '';

  public constructor(protected readonly site: SiteConnection) {}

  /** Settings, versions, the newest versions' words and one's own records: one `$batch`, one request. */
  public read(now: Date): Promise<PolicyRecords> {
    return askByColumns((columns) => this.readColumns(columns, now));
  }

  private async readColumns(columns: VersionColumns, now: Date): Promise<PolicyRecords> {
    const personKey = await this.site.personKey;
    const [settingsRow, versionRows, newest, ...own] = await inOneBatch(this.site.sp.web, (web) => [
      askSettings(web, this.site),
      askVersions(web, this.site, columns),
      askNewestContent(web, this.site, columns),
      ...askOwn(this.records(web), mapping.acknowledgementColumns, personKey)
    ]);
    const settings = mapping.settingsFrom(settingsRowIn(settingsRow()));
    this.writtenKey = settings.schemaVersion >= personKeySince ? personKey : '';
    const versions = rowsOf(versionRows()).map(mapping.versionSummaryFrom);
    return {
      settings,
      versions,
      content: await currentContent(settings.policyKey, versions, newest(), this.site, now),
      acknowledgements: ownRowsIn(own)?.filter(mapping.claimsAVersion).map(mapping.acknowledgementFrom)
    };
  }

  public async addAcknowledgement(intention: Intention): Promise<Acknowledgement> {
    const records = this.records(this.site.sp.web);
    // Nothing is waited for before this: the press leaves before the page is drawn anew.
    const fields = mapping.intentionToRow(intention, this.writtenKey);
    const row = rowOf(await asService(() => records.items.add(fields)));
    return mapping.acknowledgementFrom({ ...row, ID: row.ID ?? row.Id });
  }

  public async findAcknowledgement(intentionId: string): Promise<Acknowledgement | undefined> {
    const records = this.records(this.site.sp.web);
    const rows = rowsOf(
      await asService(() => askOwnWith(records, mapping.acknowledgementColumns, 'IntentionId', intentionId))
    );
    const [first] = rows.filter(mapping.claimsAVersion).map(mapping.acknowledgementFrom).reverse();
    return first;
  }

  public async mayManage(): Promise<boolean> {
    const mask = rowOf(await asService(() => SPQueryable(this.site.sp.web, 'EffectiveBasePermissions')()));
    return (Number(mask.Low) & manageMask) === manageMask;
  }

  private records(web: IWeb): IList {
    return listAt(web, this.site, listNames.acknowledgements);
  }
}
