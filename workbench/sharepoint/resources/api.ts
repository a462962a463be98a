import { DIGEST_SECONDS } from '../security/digest';
import type { Digests } from '../security/digest';
import { Permission } from '../security/masks';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import { webAddress } from '../http/session';
import type { Session } from '../http/session';
import { peoplePickerSearchResource } from './peoplePicker';
import { siteResource } from './site';
import { webResource } from './web';

/** The root of `/_api/`. */
export function apiResource(session: Session, digests: Digests): Resource {
  return {
    children: {
      web: () => webResource(session),
      site: () => siteResource(session),
      'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser': () =>
        peoplePickerSearchResource(session),
      contextinfo: () => contextInfoResource(session, digests)
    }
  };
}

function contextInfoResource(session: Session, digests: Digests): Resource {
  const { web, login } = session;
  return action(() => {
    session.access.demandOnWeb(Permission.open);
    return {
      status: 200,
      payload: {
        kind: 'complex',
        name: 'GetContextWebInformation',
        type: 'SP.ContextWebInformation',
        properties: {
          FormDigestTimeoutSeconds: DIGEST_SECONDS,
          FormDigestValue: digests.issue(web.siteId, login),
          LibraryVersion: '16.0.0.0',
          SiteFullUrl: webAddress(session),
          SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
          WebFullUrl: webAddress(session)
        }
      }
    };
  });
}
