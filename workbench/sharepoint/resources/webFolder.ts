import { notImplemented } from '../http/errors';
import { noContent } from '../http/payload';
import type { Entity } from '../http/payload';
import { readable } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { Permission } from '../security/masks';
import { optionalText } from './input';
import { welcomePageOf } from './webFacts';

/** The folder at the top of a web, as far as it tells which page the web's address shows. */
export function webFolderEntity(session: Session): Entity {
  const { web, access } = session;
  access.demandOnWeb(Permission.open);
  return {
    kind: 'entity',
    type: 'SP.Folder',
    path: 'Web/RootFolder',
    properties: { Exists: true, ServerRelativeUrl: web.url, WelcomePage: welcomePageOf(web) },
    unknown: (name) => notImplemented(`property ${name} of SP.Folder`)
  };
}

/** `/_api/web/RootFolder`: its welcome page is read, and set. */
export function webFolderResource(session: Session): Resource {
  return {
    ...readable(() => webFolderEntity(session)),
    merge: ({ body }) => {
      session.access.demandOnWeb(Permission.manageWeb);
      const unknown = Object.keys(body).find((name) => name !== 'WelcomePage');
      if (unknown) throw notImplemented(`changing ${unknown} of SP.Folder`);
      session.store.webs.update({ ...session.web, welcomePage: optionalText(body, 'WelcomePage') });
      return noContent();
    }
  };
}
