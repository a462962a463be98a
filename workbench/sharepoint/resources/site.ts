import type { Entity } from '../http/payload';
import { readable } from '../http/resource';
import type { Resource } from '../http/resource';
import { webAddress } from '../http/session';
import type { Session } from '../http/session';
import { notImplemented } from '../http/errors';
import { Permission } from '../security/masks';
import { webEntity, webResource } from './web';

/** `/_api/site`: each web of the tenant is the root of its own site collection. */
export function siteResource(session: Session): Resource {
  return {
    ...readable(() => siteEntity(session)),
    children: { rootweb: () => webResource(session) }
  };
}

function siteEntity(session: Session): Entity {
  session.access.demandOnWeb(Permission.open);
  return {
    kind: 'entity',
    type: 'SP.Site',
    path: 'site',
    properties: {
      Id: session.web.siteId,
      ServerRelativeUrl: session.web.url,
      Url: webAddress(session),
      ReadOnly: false
    },
    links: { RootWeb: () => webEntity(session) },
    unknown: (name) => notImplemented(`property ${name} of SP.Site`)
  };
}
