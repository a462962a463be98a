import { defaultPolicy } from '../../../domain/policy/defaultPolicy';
import type { PolicyPoint } from '../../../domain/policy/policy';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
import { versionSummaryFrom } from '../mapping';
import { rowsOf, textIn } from '../rows';
import { askSettings, settingsRowIn } from '../settingsItem';
import { askByColumns, askNewestContent, askVersions, currentContent } from '../versionItems';
import type { VersionColumns } from '../versionItems';

/** The points of the policy in force, or the standard ones where none is published. Throws `ServiceError`. */
export function readPolicyPoints(site: SiteConnection): Promise<readonly PolicyPoint[]> {
  return askByColumns((columns) => pointsBy(columns, site));
}

async function pointsBy(columns: VersionColumns, site: SiteConnection): Promise<readonly PolicyPoint[]> {
  const [settings, versions, newest] = await inOneBatch(site.sp.web, (web) => [
    askSettings(web, site),
    askVersions(web, site, columns),
    askNewestContent(web, site, columns)
  ]);
  const policyKey = textIn(settingsRowIn(settings()), 'PolicyKey').trim();
  const known = rowsOf(versions()).map(versionSummaryFrom);
  return ((await currentContent(policyKey, known, newest(), site, new Date())) ?? defaultPolicy).points;
}
