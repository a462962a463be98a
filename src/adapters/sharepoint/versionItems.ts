import '@pnp/sp/items/list.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import type { PolicyContent, VersionSummary } from '../../domain/policy/policy';
import { currentVersion } from '../../domain/policy/versions';
import type { SiteConnection } from './connection/connectSite';
import { asService } from './connection/toServiceError';
import { listAt } from './listAt';
import { contentColumns, contentFrom, versionSummaryColumns } from './mapping';
import { rowOf, rowsOf } from './rows';
import { listNames } from './schema/names';

/** More versions than any policy has had; far below the list view threshold. */
const mostVersions = 500;

/** Asks for every version of every policy, without their words. `web` may be a batched one. */
export function askVersions(
  web: IWeb,
  site: SiteConnection,
  furtherColumns: readonly string[] = []
): Promise<unknown> {
  return listAt(web, site, listNames.versions)
    .items.select(...versionSummaryColumns, ...furtherColumns)
    .orderBy('Id')
    .top(mostVersions)();
}

/** Asks for the words that are the current ones, unless another policy's version has a higher number. */
export function askNewestContent(web: IWeb, site: SiteConnection): Promise<unknown> {
  return listAt(web, site, listNames.versions)
    .items.select(...contentColumns)
    .filter('Withdrawn eq 0')
    .orderBy('VersionNumber', false)
    .top(1)();
}

/**
 * The words of the policy's current version; undefined while none is published. They are asked for by id where
 * `askNewestContent` brought another policy's. Throws `ServiceError`.
 */
export async function currentContent(
  policyKey: string,
  versions: readonly VersionSummary[],
  newest: unknown,
  site: SiteConnection
): Promise<PolicyContent | undefined> {
  const current = currentVersion(policyKey, versions);
  if (!current) return undefined;
  const row = rowsOf(newest).find(({ Id }) => Id === current.id);
  return row ? contentFrom(row) : readContent(current.id, site);
}

/** The words of one version, by SharePoint's item id. Throws `ServiceError`. */
export async function readContent(id: number, site: SiteConnection): Promise<PolicyContent> {
  const item = listAt(site.sp.web, site, listNames.versions)
    .items.getById(id)
    .select(...contentColumns);
  return contentFrom(rowOf(await asService(() => item())));
}
