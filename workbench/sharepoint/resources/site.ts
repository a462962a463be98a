import type { Entity } from '../http/payload';
import { readable } from '../http/resource';
import type { Resource } from '../http/resource';
import { addressOf } from '../http/session';
import type { Session } from '../http/session';
import { notImplemented } from '../http/errors';
import { Permission } from '../security/masks';
import { userCustomActionsResource } from './userCustomActions';
import { webEntity, webResource } from './web';

/** `/_api/site`: the site collection of a web, which goes by the web at its top. */
export function siteResource(session: Session): Resource {
  return {
    ...readable(() => siteEntity(session)),
    children: {
      usercustomactions: (args) => userCustomActionsResource(session, 'site', args),
      rootweb: () => {
        demandTop(session);
        return webResource(session);
      }
    }
  };
}

function rootWeb(session: Session): Entity {
  demandTop(session);
  return webEntity(session);
}

/** Throws a 501 below the top, from where the web above is not reached. */
function demandTop({ web }: Session): void {
  if (web.site !== undefined) throw notImplemented('RootWeb of a subsite');
}

function siteEntity(session: Session): Entity {
  session.access.demandOnWeb(Permission.open);
  const { store, web } = session;
  const top = (web.site !== undefined && store.webs.byNumber(web.site)) || web;
  return {
    kind: 'entity',
    type: 'SP.Site',
    path: 'site',
    properties: {
      Id: top.siteId,
      ServerRelativeUrl: top.url,
      Url: addressOf(session, top),
      ReadOnly: false
    },
    links: { RootWeb: () => rootWeb(session) },
    unknown: (name) => notImplemented(`property ${name} of SP.Site`)
  };
}
