import { ServiceError } from '../../../application/failure';
import type { IReminderLists, ReminderRecords } from '../../../application/reminder/ports';
import type { VersionSummary } from '../../../domain/policy/policy';
import type { RenewalMonths } from '../../../domain/policy/schedule';
import {
  acknowledgementColumns,
  acknowledgementFrom,
  claimsAVersion,
  identityFrom,
  policyKeyIn,
  policyPageIn
} from '../mapping';
import { ownQueries, ownRowsIn } from '../ownQuery';
import { rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { listNames, settingsItemTitle } from '../schema/names';
import { askBatch } from './batch';
import type { Post } from './batch';

/** SharePoint's base permission to add items. */
const addListItems = 0x2;

/** What tells which version is in force, and by when it is due: no words. */
const versionColumns =
  'Id,PolicyKey,VersionNumber,Material,DueRule,DueDate,ContentHash,Withdrawn,Created,TimeZone,EffectiveFrom,RenewalMonths';

/** The lists as the reminder needs them: one `$batch`, and a request digest where they are on another site than the page. */
export class SharePointReminderLists implements IReminderLists {
  /**
   * @param siteUrl - absolute, without a slash at the end
   * @param personKey - as `personKeyOf`
   */
  public constructor(
    private readonly post: Post,
    private readonly siteUrl: string,
    private readonly personKey: Promise<string>
  ) {}

  public async read(): Promise<ReminderRecords> {
    const filter = encodeURIComponent(`Title eq '${settingsItemTitle}'`);
    const records = this.listAt(listNames.acknowledgements);
    const [settings, versions, rights, ...own] = await askBatch(this.post, this.siteUrl, [
      {
        url: `${this.listAt(listNames.settings)}/items?$select=PolicyKey,PolicyPageAddress&$filter=${filter}&$top=1`
      },
      { url: `${this.listAt(listNames.versions)}/items?$select=${versionColumns}&$orderby=Id&$top=500` },
      { url: `${records}/EffectiveBasePermissions` },
      ...ownQueries(acknowledgementColumns, await this.personKey).map((body) => ({
        url: `${records}/getitems`,
        body
      }))
    ]);
    const [row] = valuesOf(settings());
    if (!row) throw new ServiceError({ kind: 'missing', detail: 'No settings.' });
    const ownRows = ownRowsIn(own.map((given) => () => valuesOf(given())));
    return {
      policyKey: policyKeyIn(row),
      policyPage: policyPageIn(row),
      versions: valuesOf(versions()).map(datedFrom),
      acknowledgements: ownRows?.filter(claimsAVersion).map(acknowledgementFrom),
      mayAcknowledge: (Number(rowOf(rights()).Low) & addListItems) !== 0
    };
  }

  private listAt(name: string): string {
    const path = new URL(this.siteUrl).pathname.replace(/\/$/, '').replace(/'|%27/g, "''");
    return `${this.siteUrl}/_api/web/getList('${path}/Lists/${name}')`;
  }
}

/**
 * As `versionSummaryFrom`, in fewer bytes: a day that depends on when somebody joined is none here, no months are 0, and
 * a schedule that makes no sense is left to the policy page, which says so.
 */
function datedFrom(row: Row): VersionSummary {
  return {
    ...identityFrom(row),
    due: row.DueRule === 'fixedDate' ? { kind: 'fixedDate', date: textIn(row, 'DueDate') } : { kind: 'none' },
    schedule: {
      zone: textIn(row, 'TimeZone'),
      from: textIn(row, 'EffectiveFrom'),
      renewalMonths: Number(row.RenewalMonths) as RenewalMonths
    }
  };
}

function valuesOf(answer: unknown): Row[] {
  return rowsOf(rowOf(answer).value);
}
