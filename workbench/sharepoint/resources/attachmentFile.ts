import type { FileRecord, ItemRecord, ListRecord } from '../../store/records';
import { addressNotFound, notImplemented } from '../http/errors';
import type { Entity } from '../http/payload';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { Permission } from '../security/masks';

type Found = { list: ListRecord; item: ItemRecord; file: FileRecord };

const ADDRESS = /^(.+)\/Attachments\/(\d+)\/([^/]+)$/i;

/**
 * An attachment as a file, by the address that SharePoint gives it: `<list>/Attachments/<id>/<name>`.
 * Undefined when the address is not of that form. Throws a 404 for what is not there, or not theirs to read.
 */
export function attachmentFileAt(session: Session, url: string): Resource | undefined {
  const [, listUrl, id, name] = ADDRESS.exec(url) ?? [];
  const list = listUrl && session.store.lists.byUrl(session.web.number, listUrl);
  if (!list) return undefined;
  const find = (): Found => findFile(session, list, Number(id), name);
  return {
    get: () => fileEntity(find()),
    children: {
      $value: () => ({
        get: () => {
          const { item, file } = find();
          const body = session.store.attached.content(list.number, item.id, file.name) ?? Buffer.alloc(0);
          return { kind: 'raw', contentType: 'application/octet-stream', body };
        }
      })
    }
  };
}

function findFile(session: Session, list: ListRecord, id: number, name: string): Found {
  const { access, store, unknowns } = session;
  access.demandOnList(list, Permission.viewListItems);
  const item = store.items.get(list.number, id);
  const isAnothers = access.readsOnlyOwn(list) && item?.author !== access.user?.id;
  if (!item || (isAnothers && !unknowns.othersAttachmentsReadable)) throw addressNotFound();
  const file = store.attached
    .files(list.number, id)
    .find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!file) throw addressNotFound();
  return { list, item, file };
}

function fileEntity({ list, item, file }: Found): Entity {
  const url = `${list.url}/Attachments/${item.id}/${file.name}`;
  return {
    kind: 'entity',
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURI(url)}')`,
    properties: { Exists: true, Length: String(file.size), Name: file.name, ServerRelativeUrl: url },
    unknown: (property) => notImplemented(`property ${property} of an attachment's SP.File`)
  };
}
