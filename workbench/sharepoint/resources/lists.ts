import type { ListRecord } from '../../store/records';
import { badRequest, listNotFound, notImplemented, pathNotFound, titleTaken } from '../http/errors';
import { hasArguments, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created } from '../http/payload';
import type { Answer } from '../http/payload';
import type { Input, Resource } from '../http/resource';
import { belowWeb, now, webAddress } from '../http/session';
import type { Session } from '../http/session';
import { createList } from '../lists/newList';
import { narrow } from '../odata/narrow';
import { includes, Permission } from '../security/masks';
import { optionalFlag, optionalNumber, optionalText, requiredText } from './input';
import { applyListChanges, listEntity, listResource } from './list';

/** Whether the person is not even told that the list is there. */
function isKeptBack({ access, unknowns }: Session, list: ListRecord): boolean {
  return unknowns.forbiddenListIsNotFound && !includes(access.ofList(list), Permission.viewListItems);
}

/** Finds a list by its server-relative URL, with or without the slash in front. Throws a 404. */
export function listByUrl(session: Session, url: string): ListRecord {
  const list = session.store.lists.byUrl(session.web.number, `/${url.replace(/^\/+|\/+$/g, '')}`);
  if (!list || isKeptBack(session, list)) throw pathNotFound();
  return list;
}

/** The library that SharePoint gives a new site. Throws a 501 for a web that was not given one. */
export function defaultLibrary(session: Session): ListRecord {
  const { store, web } = session;
  const library = store.lists.byUrl(web.number, belowWeb(web, 'Shared Documents'));
  if (!library) throw notImplemented('DefaultDocumentLibrary of a web without Shared Documents');
  return library;
}

function listByTitle(session: Session, title: string): ListRecord {
  const list = session.store.lists.byTitle(session.web.number, title);
  if (!list || isKeptBack(session, list)) throw listNotFound(title, webAddress(session));
  return list;
}

function listById(session: Session, id: string): ListRecord {
  const list = session.store.lists.byId(session.web.number, id.replace(/[{}]/g, '').toLowerCase());
  if (!list || isKeptBack(session, list)) throw listNotFound(id, webAddress(session));
  return list;
}

/** The URL a new list gets from its title; what a URL cannot hold is left out. */
function urlFrom(session: Session, title: string, template: number): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim();
  if (!name) throw badRequest('The list title cannot be turned into a URL.');
  const { store, web } = session;
  for (let suffix = 0; ; suffix += 1) {
    const url = belowWeb(web, `${template === 101 ? '' : 'Lists/'}${name}${suffix || ''}`);
    if (!store.lists.byUrl(web.number, url)) return url;
  }
}

function addList(session: Session, { body }: Input): Answer {
  const { store, web, access } = session;
  access.demandOnWeb(Permission.manageLists);
  const title = requiredText(body, 'Title');
  const template = optionalNumber(body, 'BaseTemplate') ?? 100;
  if (template !== 100 && template !== 101) throw notImplemented(`list template ${template}`);
  if (store.lists.byTitle(web.number, title)) throw titleTaken();
  const list = store.transaction(() =>
    applyListChanges(
      session,
      createList(store, web, {
        url: urlFrom(session, title, template),
        title,
        description: optionalText(body, 'Description') ?? '',
        baseTemplate: template,
        created: now(session),
        readSecurity: 1,
        writeSecurity: 1,
        enableVersioning: true,
        majorVersionLimit: template === 101 ? 500 : 50,
        enableAttachments: template === 100,
        noCrawl: false,
        hidden: false,
        onQuickLaunch: false,
        contentTypesEnabled: optionalFlag(body, 'ContentTypesEnabled') ?? false,
        uniqueRoles: false
      }),
      body
    )
  );
  return created(listEntity(session, list));
}

/** `lists` of a web, all or one. */
export function listsResource(session: Session, args: Arguments): Resource {
  if (hasArguments(args))
    return listResource(session, () => listById(session, String(requiredArgument(args, 'guid'))));
  return {
    get: (query) => {
      const { access, store, web } = session;
      access.demandOnWeb(Permission.open);
      const visible = store.lists
        .all(web.number)
        .filter((list) => includes(access.ofList(list), Permission.viewListItems));
      return {
        kind: 'collection',
        entities: narrow(
          visible.map((list) => listEntity(session, list)),
          query
        )
      };
    },
    post: (input) => addList(session, input),
    children: {
      getbytitle: (inner) =>
        listResource(session, () => listByTitle(session, String(requiredArgument(inner, 'title')))),
      getbyid: (inner) =>
        listResource(session, () => listById(session, String(requiredArgument(inner, 'id'))))
    }
  };
}
