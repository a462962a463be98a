import type { ItemRecord, ListRecord } from '../../store/records';
import { fileExists, fileNotFound, notImplemented } from '../http/errors';
import { argument, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { noContent, ok } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { Schema } from '../query/listQuery';
import { Permission } from '../security/masks';
import { directoryAt, directoryOf, entriesOf, entryNamed, isFolder, placeIn } from './directories';
import type { Directory } from './directories';
import { demandEtag, fileEtagOf } from './etag';
import { demandFileName } from './fileNames';
import { CONTENT, contentOf, fileVersionEntities, fileVersionsResource, keepContent } from './fileVersions';
import { inSiteTime, zoneOf } from '../timeZones/siteTime';
import { itemEntity } from './itemEntity';
import { demandEdit, insertItem, recycleItem, removeItem, saveItem } from './itemWrites';
import { isLibrary } from './listNames';
import { userEntity } from './principalEntities';

/** By lower-case name. */
const UPLOAD_PARAMETERS = ['decodedurl', 'overwrite'];

const OFFICE = /\.(docx|xlsx|pptx)$/i;

/** Where Office opens a document of its own from. */
function officeLinks({ origin }: Session, url: string, item: ItemRecord): Record<string, string | null> {
  if (!OFFICE.test(url)) return { LinkingUri: null, LinkingUrl: '' };
  const mark = `?d=w${item.uniqueId.replace(/-/g, '')}`;
  return { LinkingUri: `${origin}${encodeURI(url)}${mark}`, LinkingUrl: `${origin}${url}${mark}` };
}

function fileEntity(session: Session, list: ListRecord, item: ItemRecord): Entity {
  const name = String(item.values.FileLeafRef);
  const url = `${directoryOf(list, item)}/${name}`;
  const person = (id: number) => (): Entity | null => {
    const user = session.store.principals.userById(session.web.number, id);
    return user ? userEntity(session, user) : null;
  };
  return {
    kind: 'entity',
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(url)}')`,
    etag: fileEtagOf(item),
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${item.uniqueId.toUpperCase()}},${item.version},${item.version}`,
      CustomizedPageStatus: 0,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      ...officeLinks(session, url, item),
      ETag: fileEtagOf(item),
      Exists: true,
      Length: String(contentOf(session, list, item).length),
      Level: 1,
      MajorVersion: item.uiVersion,
      MinorVersion: 0,
      Name: name,
      ServerRelativeUrl: url,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.values.Title ?? '',
      UIVersion: item.uiVersion * 512,
      UIVersionLabel: `${item.uiVersion}.0`,
      UniqueId: item.uniqueId
    },
    onDemand: { ListId: () => list.id },
    links: {
      Author: person(item.author),
      ModifiedBy: person(item.editor),
      ListItemAllFields: () => fileItemEntity(session, list, item),
      Versions: () => ({ kind: 'collection', entities: fileVersionEntities(session, list, item) })
    },
    unknown: (property) => notImplemented(`property ${property} of SP.File`)
  };
}

/** A file's row, whose dates come as the site's clocks show them, whatever is asked. */
function fileItemEntity(session: Session, list: ListRecord, item: ItemRecord): Entity {
  const schema = new Schema(session, list, session.store.lists.fields(list.number));
  return itemEntity(schema, inSiteTime(zoneOf(session.web), schema.fields)(item));
}

function overwrite(session: Session, list: ListRecord, item: ItemRecord, content: Buffer): ItemRecord {
  demandEdit(session, list, item);
  return session.store.transaction(() => {
    keepContent(session, list, item, content);
    return saveItem(session, list, item, {});
  });
}

function upload(session: Session, directory: Directory, args: Arguments, content: Buffer): Answer {
  const { list } = directory;
  if (!isLibrary(list)) throw notImplemented('files in a list that is no document library');
  const unknown = Object.keys(args.named).find((one) => !UPLOAD_PARAMETERS.includes(one));
  if (unknown) throw notImplemented(`AddUsingPath parameter ${unknown}`);
  const name = demandFileName(String(requiredArgument(args, 'DecodedUrl')).split('/').pop() ?? '');
  const existing = entryNamed(session, directory, name);
  if (existing) {
    if (isFolder(existing) || argument(args, 'Overwrite', 1) !== true) throw fileExists(name);
    return ok(fileEntity(session, list, overwrite(session, list, existing, content)));
  }
  session.access.demandOnList(list, Permission.addListItems);
  const item = session.store.transaction(() => {
    const added = insertItem(session, list, placeIn(directory, name, false));
    session.store.attached.putFile(list.number, added.id, CONTENT, content);
    return added;
  });
  return ok(fileEntity(session, list, item));
}

/** The files of a directory, all or one by its name. */
export function filesResource(session: Session, directory: Directory, args: Arguments): Resource {
  if (args.positional.length > 0)
    return fileResource(session, `${directory.path}/${String(args.positional[0])}`);
  return {
    get: (query) => ({
      kind: 'collection',
      entities: narrow(
        entriesOf(session, directory, false).map((item) => fileEntity(session, directory.list, item)),
        query
      )
    }),
    children: { addusingpath: (inner) => action(({ raw }) => upload(session, directory, inner, raw)) }
  };
}

/** One file by its server-relative URL. */
export function fileResource(session: Session, url: string): Resource {
  const slash = url.lastIndexOf('/');
  const find = (): { list: ListRecord; item: ItemRecord } => {
    const directory = directoryAt(session, url.slice(0, slash), fileNotFound);
    const [item] = entriesOf(session, directory, false, url.slice(slash + 1));
    if (!item) throw fileNotFound();
    return { list: directory.list, item };
  };
  return {
    get: () => {
      const { list, item } = find();
      return fileEntity(session, list, item);
    },
    remove: ({ ifMatch }) => {
      const { list, item } = find();
      demandEtag(ifMatch, fileEtagOf(item));
      removeItem(session, list, item);
      return { status: 200 };
    },
    children: {
      $value: () => ({
        get: () => {
          const { list, item } = find();
          const body = contentOf(session, list, item);
          return {
            kind: 'raw',
            contentType: 'application/octet-stream',
            body,
            headers: { ETag: fileEtagOf(item) }
          };
        },
        put: ({ raw, ifMatch }) => {
          const { list, item } = find();
          demandEtag(ifMatch, fileEtagOf(item));
          return noContent(fileEtagOf(overwrite(session, list, item, raw)));
        }
      }),
      listitemallfields: () =>
        readable(() => {
          const { list, item } = find();
          return fileItemEntity(session, list, item);
        }),
      versions: () =>
        fileVersionsResource(session, find, ({ list, item }, content) =>
          overwrite(session, list, item, content)
        ),
      recycle: () =>
        action(() => {
          const { list, item } = find();
          return ok({ kind: 'scalar', name: 'Recycle', value: recycleItem(session, list, item) });
        })
    }
  };
}
