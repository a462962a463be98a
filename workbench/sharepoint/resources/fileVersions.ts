import type { ItemRecord, ListRecord, VersionRecord } from '../../store/records';
import { invalidArgument, notImplemented } from '../http/errors';
import { requiredArgument } from '../http/path';
import { done } from '../http/payload';
import type { Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { directoryOf } from './directories';
import { userEntity } from './principalEntities';

/** A document's bytes hang on its row under this name. */
export const CONTENT = '';

/** SharePoint counts a major version as 512 minor ones. */
const MAJOR = 512;

/** The bytes that a version had, beside those of now. */
const historyName = (uiVersion: number): string => `_vti_history/${uiVersion * MAJOR}`;

type Found = { list: ListRecord; item: ItemRecord };

/** A document's bytes as they are now. */
export function contentOf({ store }: Session, list: ListRecord, item: ItemRecord): Buffer {
  return store.attached.content(list.number, item.id, CONTENT) ?? Buffer.alloc(0);
}

/** Puts new bytes in the place of those of now, which stay with their version where the library keeps versions. */
export function keepContent(session: Session, list: ListRecord, item: ItemRecord, content: Buffer): void {
  const { attached } = session.store;
  if (list.enableVersioning)
    attached.putFile(list.number, item.id, historyName(item.uiVersion), contentOf(session, list, item));
  attached.putFile(list.number, item.id, CONTENT, content);
}

/** The versions before the one of now, the oldest first. */
function earlierVersions({ store }: Session, { list, item }: Found): VersionRecord[] {
  return [...store.attached.versions(list.number, item.id)].reverse();
}

/** A version of which only properties changed has the bytes of the one after it. */
function contentAt(session: Session, found: Found, uiVersion: number): Buffer {
  const { list, item } = found;
  for (let at = uiVersion; at < item.uiVersion; at += 1) {
    const kept = session.store.attached.content(list.number, item.id, historyName(at));
    if (kept) return kept;
  }
  return contentOf(session, list, item);
}

export function fileVersionEntities(session: Session, list: ListRecord, item: ItemRecord): Entity[] {
  const found = { list, item };
  return earlierVersions(session, found).map((version) => versionEntity(session, found, version));
}

function versionEntity(
  session: Session,
  found: Found,
  { uiVersion, editor, modified }: VersionRecord
): Entity {
  const { list, item } = found;
  const id = uiVersion * MAJOR;
  const size = contentAt(session, found, uiVersion).length;
  const name = String(item.values.FileLeafRef);
  const below = `${directoryOf(list, item)}/${name}`.slice(session.web.url.length).replace(/^\//, '');
  return {
    kind: 'entity',
    type: 'SP.FileVersion',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(`${directoryOf(list, item)}/${name}`)}')/Versions(${id})`,
    properties: {
      CheckInComment: '',
      Created: modified,
      ID: id,
      IsCurrentVersion: false,
      Length: String(size),
      Size: size,
      Url: `_vti_history/${id}/${below}`,
      VersionLabel: `${uiVersion}.0`
    },
    links: {
      CreatedBy: () => {
        const user = session.store.principals.userById(session.web.number, editor);
        return user ? userEntity(session, user) : null;
      }
    },
    unknown: (property) => notImplemented(`property ${property} of SP.FileVersion`)
  };
}

/** `versions` of a file: read, and made the stored one again by its label. */
export function fileVersionsResource(
  session: Session,
  find: () => Found,
  overwrite: (found: Found, content: Buffer) => void
): Resource {
  return {
    get: (query) => {
      const { list, item } = find();
      return { kind: 'collection', entities: narrow(fileVersionEntities(session, list, item), query) };
    },
    children: {
      restorebylabel: (args) =>
        action(() => {
          const label = String(requiredArgument(args, 'versionlabel'));
          const found = find();
          const version = earlierVersions(session, found).find(({ uiVersion }) => `${uiVersion}.0` === label);
          if (!version) throw invalidArgument('The version label is invalid.');
          overwrite(found, contentAt(session, found, version.uiVersion));
          return done('RestoreByLabel');
        })
    }
  };
}
