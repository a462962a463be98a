import type { Person, UserRecord, WebRecord } from '../store/records';
import type { IStore } from '../store/store';
import { Access } from './security/access';
import type { Directory } from './security/directory';
import { includes, Permission } from './security/masks';

/** Makes a person known to a web, once. Returns their id there. */
export function knowPerson(store: IStore, web: WebRecord, { login, displayName, email }: Person): number {
  const known = store.principals.userByLogin(web.number, login);
  return (known ?? store.principals.addUser(web.number, { login, title: displayName, email })).id;
}

/**
 * The web's user behind a login. Whoever is let in as one of everyone, or by a group of the directory, becomes a user
 * of the web by coming. Undefined for a stranger.
 */
export function visitorOf(
  store: IStore,
  web: WebRecord,
  directory: Directory,
  login: string
): UserRecord | undefined {
  const known = store.principals.userByLogin(web.number, login);
  if (known) return known;
  const person = store.people.find(login);
  const stranger = new Access(store, web, directory, login);
  if (!person || !includes(stranger.ofWeb(), Permission.open)) return undefined;
  return store.principals.userById(web.number, knowPerson(store, web, person));
}
