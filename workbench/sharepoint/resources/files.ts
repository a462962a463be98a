import type { ItemRecord, ListRecord } from '../../store/records';
import { fileExists, fileNotFound, notImplemented } from '../http/errors';
import { argument, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { noContent, ok } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import { webAddress } from '../http/session';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { ID_COLUMN } from '../../store/query';
import type { Condition } from '../../store/query';
import { Schema } from '../query/listQuery';
import { Permission } from '../security/masks';
import { demandEtag, etagOf } from './etag';
import { demandFileName } from './fileNames';
import { itemEntity } from './itemEntity';
import { demandEdit, insertItem, recycleItem, removeItem, saveItem } from './itemWrites';
import { isLibrary } from './listNames';

/** A document's bytes hang on its row under this name. */
const CONTENT = '';
const MOST_FILES = 5000;
/** By lower-case name. */
const UPLOAD_PARAMETERS = ['decodedurl', 'overwrite'];

/** A list's root folder; libraries here have no folders below it. */
export function folderEntity(list: ListRecord): Entity {
  return {
    kind: 'entity',
    type: 'SP.Folder',
    path: `Web/Lists(guid'${list.id}')/RootFolder`,
    properties: {
      Exists: true,
      ItemCount: list.itemCount,
      Name: list.url.slice(list.url.lastIndexOf('/') + 1),
      ServerRelativeUrl: list.url,
      TimeCreated: list.created,
      TimeLastModified: list.lastItemModified,
      UniqueId: list.id,
      WelcomePage: ''
    },
    unknown: (name) => notImplemented(`property ${name} of SP.Folder`)
  };
}

function fileEntity(session: Session, list: ListRecord, item: ItemRecord): Entity {
  const name = String(item.values.FileLeafRef);
  const url = `${list.url}/${name}`;
  return {
    kind: 'entity',
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(url)}')`,
    etag: etagOf(item),
    properties: {
      CheckOutType: 2,
      ETag: etagOf(item),
      Exists: true,
      Length: String(session.store.attached.content(list.number, item.id, CONTENT)?.length ?? 0),
      Level: 1,
      LinkingUrl: '',
      MajorVersion: item.uiVersion,
      MinorVersion: 0,
      Name: name,
      ServerRelativeUrl: url,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.values.Title ?? null,
      UIVersion: item.uiVersion * 512,
      UIVersionLabel: `${item.uiVersion}.0`,
      UniqueId: item.uniqueId
    },
    links: {
      ListItemAllFields: () =>
        itemEntity(new Schema(session, list, session.store.lists.fields(list.number)), item)
    },
    unknown: (property) => notImplemented(`property ${property} of SP.File`)
  };
}

/** Finds the list whose root folder has this server-relative URL. Throws a 404. */
export function folderAt(session: Session, url: string): ListRecord {
  session.access.demandOnWeb(Permission.open);
  const path = url.startsWith('/') ? url : new URL(`${webAddress(session)}/${url}`).pathname;
  const list = session.store.lists.byUrl(session.web.number, path.replace(/\/+$/, ''));
  if (!list) throw fileNotFound(url);
  return list;
}

function named(name: string): Condition {
  return { kind: 'compare', column: { name: 'FileLeafRef', type: 'text' }, operator: 'eq', value: name };
}

function visibleFiles(
  session: Session,
  list: ListRecord,
  condition: Condition | undefined,
  limit: number
): ItemRecord[] {
  session.access.demandOnList(list, Permission.viewListItems);
  const found = session.store.items.find(list.number, {
    condition,
    order: [{ column: ID_COLUMN, descending: false }],
    limit
  });
  return session.access.readsOnlyOwn(list)
    ? found.filter(({ author }) => author === session.access.user?.id)
    : found;
}

function overwrite(session: Session, list: ListRecord, item: ItemRecord, content: Buffer): ItemRecord {
  demandEdit(session, list, item);
  return session.store.transaction(() => {
    session.store.attached.putFile(list.number, item.id, CONTENT, content);
    return saveItem(session, list, item, {});
  });
}

function upload(session: Session, list: ListRecord, args: Arguments, content: Buffer): Answer {
  if (!isLibrary(list)) throw notImplemented('files in a list that is no document library');
  const unknown = Object.keys(args.named).find((one) => !UPLOAD_PARAMETERS.includes(one));
  if (unknown) throw notImplemented(`AddUsingPath parameter ${unknown}`);
  const name = demandFileName(String(requiredArgument(args, 'DecodedUrl')).split('/').pop() ?? '');
  const [existing] = session.store.items.find(list.number, { condition: named(name), order: [], limit: 1 });
  if (existing) {
    if (argument(args, 'Overwrite', 1) !== true) throw fileExists(name);
    return ok(fileEntity(session, list, overwrite(session, list, existing, content)));
  }
  session.access.demandOnList(list, Permission.addListItems);
  const item = session.store.transaction(() => {
    const added = insertItem(session, list, { FileLeafRef: name });
    session.store.attached.putFile(list.number, added.id, CONTENT, content);
    return added;
  });
  return ok(fileEntity(session, list, item));
}

/** A list's root folder with the files in it. */
export function folderResource(session: Session, list: ListRecord): Resource {
  return {
    ...readable(() => {
      session.access.demandOnList(list, Permission.viewListItems);
      return folderEntity(list);
    }),
    children: {
      files: (args) => {
        if (args.positional.length > 0)
          return fileResource(session, `${list.url}/${String(args.positional[0])}`);
        return {
          get: (query) => ({
            kind: 'collection',
            entities: narrow(
              visibleFiles(session, list, undefined, MOST_FILES).map((item) =>
                fileEntity(session, list, item)
              ),
              query
            )
          }),
          children: { addusingpath: (inner) => action(({ raw }) => upload(session, list, inner, raw)) }
        };
      }
    }
  };
}

/** One file by its server-relative URL. */
export function fileResource(session: Session, url: string): Resource {
  const slash = url.lastIndexOf('/');
  const find = (): { list: ListRecord; item: ItemRecord } => {
    const list = folderAt(session, url.slice(0, slash));
    const [item] = visibleFiles(session, list, named(url.slice(slash + 1)), 1);
    if (!item) throw fileNotFound(url);
    return { list, item };
  };
  return {
    get: () => {
      const { list, item } = find();
      return fileEntity(session, list, item);
    },
    remove: ({ ifMatch }) => {
      const { list, item } = find();
      demandEtag(ifMatch, item);
      removeItem(session, list, item);
      return { status: 200 };
    },
    children: {
      $value: () => ({
        get: () => {
          const { list, item } = find();
          const body = session.store.attached.content(list.number, item.id, CONTENT) ?? Buffer.alloc(0);
          return {
            kind: 'raw',
            contentType: 'application/octet-stream',
            body,
            headers: { ETag: etagOf(item) }
          };
        },
        put: ({ raw, ifMatch }) => {
          const { list, item } = find();
          demandEtag(ifMatch, item);
          return noContent(etagOf(overwrite(session, list, item, raw)));
        }
      }),
      listitemallfields: () =>
        readable(() => {
          const { list, item } = find();
          return itemEntity(new Schema(session, list, session.store.lists.fields(list.number)), item);
        }),
      recycle: () =>
        action(() => {
          const { list, item } = find();
          return ok({ kind: 'scalar', name: 'Recycle', value: recycleItem(session, list, item) });
        })
    }
  };
}
