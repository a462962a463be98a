import { ID_COLUMN, allOf } from '../../store/query';
import type { Condition } from '../../store/query';
import type { ItemRecord, ListRecord, WebRecord } from '../../store/records';
import { outsideWeb, pathNotFound } from '../http/errors';
import { webAddress } from '../http/session';
import type { Session } from '../http/session';
import { Permission } from '../security/masks';

/** Where files lie: a list's root folder, or a folder of a library, which is a row of its own. */
export type Directory = { list: ListRecord; path: string; item?: ItemRecord };

/** Marks the rows that are folders, as SharePoint's own column of that name does. */
const FOLDER = 1;

const MOST_ENTRIES = 5000;

/** Where a row lies, server-relative. Rows in the root folder do not say so. */
export function directoryOf(list: ListRecord, { values }: ItemRecord): string {
  return String(values.FileDirRef ?? list.url);
}

export function isFolder({ values }: ItemRecord): boolean {
  return values.FSObjType === FOLDER;
}

/** The values that make a row a file, or a folder, of a directory. */
export function placeIn({ list, path }: Directory, name: string, folder: boolean): ItemRecord['values'] {
  return {
    FileLeafRef: name,
    ...(path === list.url ? {} : { FileDirRef: path }),
    ...(folder ? { FSObjType: FOLDER } : {})
  };
}

function holds(name: string, value: string | null): Condition {
  return { kind: 'compare', column: { name, type: 'text' }, operator: 'eq', value };
}

function kind(folder: boolean): Condition {
  const value = folder ? FOLDER : null;
  return { kind: 'compare', column: { name: 'FSObjType', type: 'number' }, operator: 'eq', value };
}

function within({ list, path }: Directory): Condition {
  return holds('FileDirRef', path === list.url ? null : path);
}

/** What a directory holds that the person may see: its files, or the folders in it, at most `limit`. */
export function entriesOf(
  session: Session,
  directory: Directory,
  folders: boolean,
  name?: string
): ItemRecord[] {
  const { list } = directory;
  session.access.demandOnList(list, Permission.viewListItems);
  const found = session.store.items.find(list.number, {
    condition: allOf(
      name === undefined ? undefined : holds('FileLeafRef', name),
      within(directory),
      kind(folders)
    ),
    order: [{ column: ID_COLUMN, descending: false }],
    limit: name === undefined ? MOST_ENTRIES : 1
  });
  return session.access.readsOnlyOwn(list)
    ? found.filter(({ author }) => author === session.access.user?.id)
    : found;
}

/** What holds a name in a directory, seen or unseen by the person who asks: a name is taken once. */
export function entryNamed(session: Session, directory: Directory, name: string): ItemRecord | undefined {
  const [entry] = session.store.items.find(directory.list.number, {
    condition: allOf(holds('FileLeafRef', name), within(directory)),
    order: [],
    limit: 1
  });
  return entry;
}

function isBelow({ url }: WebRecord, path: string): boolean {
  const base = url === '/' ? '' : url.toLowerCase();
  return path.toLowerCase() === base || path.toLowerCase().startsWith(`${base}/`);
}

/**
 * Finds the directory with this URL, server-relative or below the web.
 * Throws a 400 for one outside of the web, and what `missing` says for one that is not there.
 */
export function directoryAt(session: Session, url: string, missing: () => Error = pathNotFound): Directory {
  session.access.demandOnWeb(Permission.open);
  const path = (
    url.startsWith('/') ? url : `${new URL(webAddress(session)).pathname.replace(/\/$/, '')}/${url}`
  ).replace(/\/+$/, '');
  if (!isBelow(session.web, path)) throw outsideWeb();
  const list = session.store.lists.byUrl(session.web.number, path);
  if (list) return { list, path: list.url };
  const slash = path.lastIndexOf('/');
  if (slash <= 0 || path.length <= session.web.url.length) throw missing();
  const parent = directoryAt(session, path.slice(0, slash), missing);
  const [item] = entriesOf(session, parent, true, path.slice(slash + 1));
  if (!item) throw missing();
  return { list: parent.list, path: `${parent.path}/${String(item.values.FileLeafRef)}`, item };
}
