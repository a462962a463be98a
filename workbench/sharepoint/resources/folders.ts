import type { ListRecord } from '../../store/records';
import { fileExists, fileNotFound, notImplemented } from '../http/errors';
import { argument, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { ok } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { Schema } from '../query/listQuery';
import { Permission } from '../security/masks';
import { directoryAt, entriesOf, entryNamed, placeIn } from './directories';
import type { Directory } from './directories';
import { demandFileName } from './fileNames';
import { filesResource } from './files';
import { itemEntity } from './itemEntity';
import { insertItem } from './itemWrites';
import { isLibrary } from './listNames';

/** A list's root folder as REST shows it. */
export function rootFolderEntity(list: ListRecord): Entity {
  return {
    kind: 'entity',
    type: 'SP.Folder',
    path: `Web/Lists(guid'${list.id}')/RootFolder`,
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ProgID: null,
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

function folderEntity(session: Session, directory: Directory): Entity {
  const { list, path, item } = directory;
  const root = rootFolderEntity(list);
  if (!item) return root;
  return {
    ...root,
    path: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(path)}')`,
    properties: {
      ...root.properties,
      ItemCount: entriesOf(session, directory, false).length + entriesOf(session, directory, true).length,
      Name: String(item.values.FileLeafRef),
      ServerRelativeUrl: path,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      UniqueId: item.uniqueId
    },
    links: {
      ListItemAllFields: () =>
        itemEntity(new Schema(session, list, session.store.lists.fields(list.number)), item)
    }
  };
}

function below(directory: Directory, name: string): string {
  return name.startsWith('/') ? name : `${directory.path}/${name}`;
}

/** `AddUsingPath`: a name in this folder, or a server-relative path. Throws 400 for a name that is taken. */
function addFolder(session: Session, directory: Directory, args: Arguments): Answer {
  if (!isLibrary(directory.list)) throw notImplemented('folders in a list that is no document library');
  const path = below(directory, String(requiredArgument(args, 'DecodedUrl')));
  const slash = path.lastIndexOf('/');
  const parent = directoryAt(session, path.slice(0, slash));
  const name = demandFileName(path.slice(slash + 1));
  session.access.demandOnList(parent.list, Permission.addListItems);
  const taken = entryNamed(session, parent, name);
  if (taken && argument(args, 'Overwrite', 1) !== true) throw fileExists(name);
  const item = taken ?? insertItem(session, parent.list, placeIn(parent, name, true));
  return ok(folderEntity(session, { list: parent.list, path: `${parent.path}/${name}`, item }));
}

/** A folder with the files and folders in it. */
export function folderResource(session: Session, directory: Directory): Resource {
  const { list, item } = directory;
  return {
    ...readable(() => {
      session.access.demandOnList(list, Permission.viewListItems);
      return folderEntity(session, directory);
    }),
    children: {
      files: (args) => filesResource(session, directory, args),
      folders: () => ({
        get: (query) => ({
          kind: 'collection',
          entities: narrow(
            entriesOf(session, directory, true).map((one) =>
              folderEntity(session, directoryAt(session, below(directory, String(one.values.FileLeafRef))))
            ),
            query
          )
        }),
        children: { addusingpath: (inner) => action(() => addFolder(session, directory, inner)) }
      }),
      listitemallfields: () =>
        readable(() => {
          if (!item) throw fileNotFound();
          return itemEntity(new Schema(session, list, session.store.lists.fields(list.number)), item);
        })
    }
  };
}
