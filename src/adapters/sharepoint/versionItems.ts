import '@pnp/sp/items/list.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { failureOf } from '../../application/failure';
import type { PolicyContent, VersionSummary } from '../../domain/policy/policy';
import { currentVersion } from '../../domain/policy/versions';
import type { SiteConnection } from './connection/connectSite';
import { asService } from './connection/toServiceError';
import { listAt } from './listAt';
import { contentColumns, contentFrom, scheduleColumns, versionSummaryColumns } from './mapping';
import { rowOf, rowsOf, textIn } from './rows';
import type { Row } from './rows';
import { listNames } from './schema/names';

/** More versions than any policy has had; far below the list view threshold. */
const mostVersions = 500;

/** The version in effect and the one scheduled after it: another policy's may stand before them all the same. */
const newestVersions = 2;

/** What the list of versions can be asked for: lists of earlier releases lack some columns until set-up brings them. */
export type VersionColumns = { summary: readonly string[]; content: readonly string[] };

const presentColumns: VersionColumns = {
  summary: [...versionSummaryColumns, ...scheduleColumns],
  content: [...contentColumns, ...scheduleColumns, 'Questions']
};

const earlierColumns: VersionColumns = { summary: versionSummaryColumns, content: contentColumns };

/**
 * Asks for what this release keeps with a version. SharePoint refuses a question that names a column the list lacks:
 * then it is asked again without those that came since, which an earlier release's versions have nothing in.
 */
export async function askByColumns<T>(ask: (columns: VersionColumns) => Promise<T>): Promise<T> {
  try {
    return await ask(presentColumns);
  } catch (error) {
    if (failureOf(error).kind !== 'rejected') throw error;
    return ask(earlierColumns);
  }
}

/** Asks for every version of every policy, without their words. `web` may be a batched one. */
export function askVersions(
  web: IWeb,
  site: SiteConnection,
  columns: VersionColumns,
  furtherColumns: readonly string[] = []
): Promise<unknown> {
  return listAt(web, site, listNames.versions)
    .items.select(...columns.summary, ...furtherColumns)
    .orderBy('Id')
    .top(mostVersions)();
}

/** Asks for the words among which the current ones are, unless other policies' versions have higher numbers. */
export function askNewestContent(web: IWeb, site: SiteConnection, columns: VersionColumns): Promise<unknown> {
  return listAt(web, site, listNames.versions)
    .items.select(...columns.content)
    .filter('Withdrawn eq 0')
    .orderBy('VersionNumber', false)
    .top(newestVersions)();
}

/**
 * The words of the policy's version in effect; undefined while there is none. They are asked for by id where
 * `askNewestContent` brought others. Throws `ServiceError`.
 */
export async function currentContent(
  policyKey: string,
  versions: readonly VersionSummary[],
  newest: unknown,
  site: SiteConnection,
  now: Date
): Promise<PolicyContent | undefined> {
  const current = currentVersion(policyKey, versions, now.getTime());
  if (!current) return undefined;
  const row = rowsOf(newest).find(({ Id }) => Id === current.id);
  return row ? wordsFrom(row) : readContent(current.id, site);
}

/** The words of one version, by SharePoint's item id. Throws `ServiceError`. */
export function readContent(id: number, site: SiteConnection): Promise<PolicyContent> {
  return askByColumns(async ({ content }) => {
    const item = listAt(site.sp.web, site, listNames.versions)
      .items.getById(id)
      .select(...content);
    return wordsFrom(rowOf(await asService(() => item())));
  });
}

/** Most versions have no questions: what reads them is fetched for those that do. */
async function wordsFrom(row: Row): Promise<PolicyContent> {
  const questions = textIn(row, 'Questions');
  if (!questions) return contentFrom(row);
  const { questionsFrom } = await import(/* webpackChunkName: 'full-form' */ './questionsMapping');
  return { ...contentFrom(row), questions: questionsFrom(questions) };
}
