import type { SiteConnection } from './connection/connectSite';
import { asService } from './connection/toServiceError';
import { policyPageIn } from './mapping';
import { askSettings, settingsRowIn } from './settingsItem';

/** The address of the policy page that a site's settings have; empty for none. Throws `ServiceError`. */
export async function readPolicyPage(site: SiteConnection): Promise<string> {
  return policyPageIn(settingsRowIn(await asService(() => askSettings(site.sp.web, site))));
}
