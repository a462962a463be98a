import type { ListRecord, RecycledRecord } from '../../store/records';
import { accessDenied, notFound, notImplemented } from '../http/errors';
import { hasArguments, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { done } from '../http/payload';
import type { Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { usDateAndTime } from '../lists/usDate';
import { narrow } from '../odata/narrow';
import { claimOf } from '../security/logins';
import { includes, Permission } from '../security/masks';

function entryEntity(session: Session, entry: RecycledRecord): Entity {
  const { principals } = session.store;
  const person = principals.userById(session.web.number, entry.deletedBy);
  const author = principals.userById(session.web.number, entry.item.author);
  const file = entry.item.values.FileLeafRef;
  const leafName = String(file ?? `${entry.item.id}_.000`);
  return {
    kind: 'entity',
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin('${entry.id}')`,
    properties: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: person?.email ?? '',
      DeletedByName: person?.title ?? '',
      DeletedDate: entry.deletedAt,
      DeletedDateLocalFormatted: usDateAndTime(entry.deletedAt),
      DirName: entry.folder,
      DirNamePath: { DecodedUrl: entry.folder },
      Id: entry.id,
      ItemState: 1,
      ItemType: file === undefined ? 3 : 1,
      LeafName: leafName,
      LeafNamePath: { DecodedUrl: leafName },
      Size: String(JSON.stringify(entry.item.values).length),
      Title: entry.title
    },
    onDemand: { DeletedBy: () => (person ? claimOf(person.login) : '') },
    unknown: (name) => notImplemented(`property ${name} of SP.RecycleBinItem`)
  };
}

function mayManageAll({ access }: Session): boolean {
  return includes(access.ofWeb(), Permission.manageWeb);
}

/** What this person sees of the bin: an owner everything, others what they deleted. */
function visible(session: Session): RecycledRecord[] {
  session.access.demandOnWeb(Permission.open);
  const all = session.store.recycleBin.all(session.web.number);
  return mayManageAll(session) ? all : all.filter(({ deletedBy }) => deletedBy === session.access.user?.id);
}

function listOf(session: Session, entry: RecycledRecord): ListRecord {
  const list = session.store.lists.all(session.web.number).find(({ number }) => number === entry.list);
  if (!list) throw notFound('The list that held this item no longer exists.');
  return list;
}

function restore(session: Session, entry: RecycledRecord): void {
  const list = listOf(session, entry);
  if (!mayManageAll(session) && !includes(session.access.ofList(list), Permission.addListItems))
    throw accessDenied();
  session.store.transaction(() => {
    session.store.items.restore(list.number, entry.item);
    session.store.recycleBin.remove(session.web.number, entry.id);
  });
}

function destroy(session: Session, entry: RecycledRecord): void {
  session.store.transaction(() => {
    session.store.attached.clear(entry.list, entry.item.id);
    session.store.recycleBin.remove(session.web.number, entry.id);
  });
}

function entryResource(session: Session, id: string): Resource {
  const entry = (): RecycledRecord => {
    const found = visible(session).find((one) => one.id === id.toLowerCase());
    if (!found) throw notFound('The item is not in the recycle bin.');
    return found;
  };
  const act = (name: string, work: (entry: RecycledRecord) => void): Resource =>
    action(() => {
      work(entry());
      return done(name);
    });
  return {
    get: () => entryEntity(session, entry()),
    children: {
      restore: () => act('Restore', (one) => restore(session, one)),
      deleteobject: () => act('DeleteObject', (one) => destroy(session, one))
    }
  };
}

/** `recyclebin` of a web, all or one. */
export function recycleBinResource(session: Session, args: Arguments): Resource {
  if (hasArguments(args)) return entryResource(session, String(requiredArgument(args, 'id')));
  const all = (name: string, work: (entry: RecycledRecord) => void): Resource =>
    action(() => {
      visible(session).forEach(work);
      return done(name);
    });
  return {
    get: (query) => ({
      kind: 'collection',
      entities: narrow(
        visible(session).map((entry) => entryEntity(session, entry)),
        query
      )
    }),
    children: {
      getbyid: (inner) => entryResource(session, String(requiredArgument(inner, 'id'))),
      restoreall: () => all('RestoreAll', (entry) => restore(session, entry)),
      deleteall: () => all('DeleteAll', (entry) => destroy(session, entry))
    }
  };
}
