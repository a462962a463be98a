import type { UserRecord, WebRecord } from '../../store/records';
import type { IStore } from '../../store/store';
import { accessDenied } from './errors';
import type { Access } from '../security/access';
import type { Directory } from '../security/directory';
import type { Unknowns } from '../unknowns';

/** Everything a resource needs to know about the request it serves. */
export type Session = {
  store: IStore;
  web: WebRecord;
  login: string;
  access: Access;
  /** The server's own address, such as `http://127.0.0.1:4400`. */
  origin: string;
  /** The request's path and query, for next links. */
  url: string;
  clock: () => Date;
  unknowns: Unknowns;
  directory: Directory;
};

/** The time as SharePoint writes it: UTC, to the second. */
export function now(session: Session): string {
  return isoSeconds(session.clock());
}

export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The absolute address of the session's web, without a closing slash. */
export function webAddress(session: Session): string {
  return addressOf(session, session.web);
}

/** The absolute address of any web of the tenant, without a closing slash. */
export function addressOf({ origin }: Session, { url }: WebRecord): string {
  return origin + (url === '/' ? '' : url);
}

/** A path below the web, server-relative. */
export function belowWeb(web: WebRecord, path: string): string {
  return `${web.url === '/' ? '' : web.url}/${path}`;
}

/** Who asks, as a user of the web. Throws a 403 for someone the web does not know. */
export function currentUser({ access }: Session): UserRecord {
  if (!access.user) throw accessDenied();
  return access.user;
}
