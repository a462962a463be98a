import '@pnp/sp/site-users/index.js';
import { ServiceError } from '../../../application/failure';
import type { Principal } from '../../../domain/people/principal';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf } from '../rows';
import type { Row } from '../rows';

/** SharePoint's numbers of what someone is (`PrincipalType`), which are added up to seek several. */
export const principalTypes = { person: 1, securityGroup: 4 };

/** What every login of the directory begins with that is not one person's. */
export const directoryLogin = 'c:0';

/**
 * How sites know "Everyone except external users"; a GUID follows, which is not always the tenant's own. It is found
 * by this login, since its name is translated.
 */
const everyoneLogin = 'c:0-.f|rolemanager|spo-grid-all-users/';

/** How sites know "Everyone", guests too. */
const everyoneAndGuestsLogin = 'c:0(.s|true';

/** What kind of principal a login stands for. Only people's begin with `i:`. */
export function kindOfLogin(login: string): Principal['kind'] {
  if (login.startsWith('i:')) return 'person';
  if (login.startsWith(everyoneLogin)) return 'everyone';
  return login === everyoneAndGuestsLogin ? 'everyoneAndGuests' : 'group';
}

/**
 * Finds someone of the organisation by login or address, and makes them known to the site, groups and everyone too. Undefined
 * for whom the organisation does not know. Throws `ServiceError`.
 */
export async function ensurePrincipal({ sp }: SiteConnection, login: string): Promise<Row | undefined> {
  try {
    return rowOf(await asService(() => sp.web.ensureUser(login)));
  } catch (error) {
    const kind = error instanceof ServiceError ? error.failure.kind : undefined;
    if (kind === 'rejected' || kind === 'missing') return undefined;
    throw error;
  }
}
