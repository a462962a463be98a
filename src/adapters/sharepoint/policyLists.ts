import '@pnp/sp/items/list.js';
import '@pnp/sp/batching.js';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import { ServiceError } from '../../application/failure';
import type { IPolicyLists, PolicyRecords } from '../../application/ports';
import type { Intention } from '../../domain/policy/intention';
import type { Acknowledgement, PolicyContent } from '../../domain/policy/policy';
import { publishedVersions } from '../../domain/policy/standing';
import type { SiteConnection } from './connection/connectSite';
import { asService } from './connection/toServiceError';
import { camlQuery, listAt, ownItemsView } from './listAt';
import * as mapping from './mapping';
import { rowOf, rowsOf } from './rows';
import type { Row } from './rows';
import { listNames, settingsItemTitle } from './schema/names';

/** More versions than any policy has had; far below the list view threshold. */
const mostVersions = 500;

/** Manage lists (0x800) and manage permissions (0x2000000): what set-up needs. */
const manageMask = 0x800 | 0x2000000;

/** The policy's lists on one site, over SharePoint's REST service. */
export class SharePointPolicyLists implements IPolicyLists {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<PolicyRecords> {
    const [settingsRows, versionRows, latestRows, ownRows] = await this.readBatch();
    const [settingsRow] = settingsRows;
    if (!settingsRow) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
    const settings = mapping.settingsFrom(settingsRow);
    const versions = versionRows.map(mapping.versionSummaryFrom);
    return {
      settings,
      versions,
      content: await this.currentContent(settings.policyKey, versions, latestRows),
      acknowledgements: ownRows.filter(claimsAVersion).map(mapping.acknowledgementFrom)
    };
  }

  public async addAcknowledgement(intention: Intention): Promise<Acknowledgement> {
    const answer = await asService(() =>
      listAt(this.site.sp.web, this.site, listNames.acknowledgements).items.add(
        mapping.intentionToRow(intention)
      )
    );
    const row = rowOf(answer);
    return mapping.acknowledgementFrom({ ...row, ID: row.ID ?? row.Id });
  }

  public async addVersion(content: PolicyContent, contentHash: string): Promise<void> {
    const row = mapping.versionToRow(content, contentHash);
    await asService(() => listAt(this.site.sp.web, this.site, listNames.versions).items.add(row));
  }

  public async mayManage(): Promise<boolean> {
    const mask = rowOf(await asService(() => SPQueryable(this.site.sp.web, 'EffectiveBasePermissions')()));
    return (Number(mask.Low) & manageMask) === manageMask;
  }

  /** Settings, versions, the latest version's words and one's own records: one `$batch`, one request. */
  private async readBatch(): Promise<Row[][]> {
    const [batched, execute] = this.site.sp.web.batched();
    const versions = listAt(batched, this.site, listNames.versions).items;
    const answers = [
      // Every column: lists of an earlier release lack some, and SharePoint refuses a query that names a missing one.
      listAt(batched, this.site, listNames.settings).items.filter(`Title eq '${settingsItemTitle}'`).top(1)(),
      versions
        .select(...mapping.versionSummaryColumns)
        .orderBy('Id')
        .top(mostVersions)(),
      listAt(batched, this.site, listNames.versions)
        .items.select(...mapping.contentColumns)
        .filter('Withdrawn eq 0')
        .orderBy('VersionNumber', false)
        .top(1)(),
      spPost(
        SPQueryable(listAt(batched, this.site, listNames.acknowledgements), 'getitems'),
        camlQuery(ownItemsView(mapping.acknowledgementColumns))
      )
    ];
    const settled = Promise.allSettled(answers);
    await asService(execute);
    await settled;
    return Promise.all(answers.map(async (answer) => rowsOf(await asService(() => answer))));
  }

  /** The batch brings the words of the newest version; another policy's newest is not the one, so ask by id. */
  private async currentContent(
    policyKey: string,
    versions: PolicyRecords['versions'],
    latestRows: Row[]
  ): Promise<PolicyContent | undefined> {
    const current = publishedVersions(policyKey, versions).pop();
    if (!current) return undefined;
    const row =
      latestRows.find(({ Id }) => Id === current.id) ??
      rowOf(
        await asService(() =>
          listAt(this.site.sp.web, this.site, listNames.versions)
            .items.getById(current.id)
            .select(...mapping.contentColumns)()
        )
      );
    return mapping.contentFrom(row);
  }
}

/** A row that a person typed into the list may name no version. It counts for none, and keeps nobody from the policy. */
function claimsAVersion({ VersionNumber }: Row): boolean {
  return typeof VersionNumber === 'number';
}
