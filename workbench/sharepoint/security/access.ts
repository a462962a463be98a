import { accessDenied } from '../http/errors';
import type { ListRecord, UserRecord, WebRecord } from '../../store/records';
import { AUTHOR_COLUMN } from '../../store/query';
import type { Condition } from '../../store/query';
import type { IStore } from '../../store/store';
import type { PermissionMask } from '../service';
import type { Directory } from './directory';
import { isDirectoryClaim, isGuest } from './logins';
import { EVERYTHING, NO_PERMISSIONS, Permission, includes, union, without } from './masks';

/**
 * What one person may do in one web. Levels held directly and through groups of the site and the directory add up.
 * Without `user` it is what someone of the tenant may whom the web does not know.
 */
export class Access {
  private readonly scopes = new Map<string, PermissionMask>();
  private readonly principals: Set<number>;

  constructor(
    private readonly store: IStore,
    readonly web: WebRecord,
    directory: Directory,
    readonly login: string,
    readonly user?: UserRecord
  ) {
    const { principals } = store;
    const groups = directory
      .claimsOf(login)
      .flatMap((claim) => principals.userByLogin(web.number, claim)?.id ?? []);
    const everyone = web.everyone && countsAsEveryone(login) ? [web.everyone] : [];
    const direct = [...(user ? [user.id] : []), ...everyone, ...groups];
    this.principals = new Set(direct.flatMap((id) => [id, ...principals.groupsOf(web.number, id)]));
  }

  /** Where a site blocks scripts of people, nobody holds the right to add them, administrators neither. */
  ofWeb(): PermissionMask {
    const mask = this.ofScope(this.web.id);
    return this.web.deniesScripts ? without(mask, Permission.addAndCustomizePages) : mask;
  }

  /** A list has its own assignments once its inheritance is broken. */
  ofList(list: ListRecord): PermissionMask {
    return this.ofScope(list.uniqueRoles ? list.id : this.web.id);
  }

  /** Throws a 403 unless the person holds the permission on the web. */
  demandOnWeb(permission: PermissionMask): void {
    if (!includes(this.ofWeb(), permission)) throw accessDenied();
  }

  /** Throws a 403 unless the person holds the permission on the list. */
  demandOnList(list: ListRecord, permission: PermissionMask): void {
    if (!includes(this.ofList(list), permission)) throw accessDenied();
  }

  /** Administrators of a site may do everything there, whatever is assigned. */
  get isAdministrator(): boolean {
    return this.user !== undefined && this.web.administrators?.includes(this.user.id) === true;
  }

  memberOf(group: number): boolean {
    return this.principals.has(group);
  }

  /** Whether item-level security narrows this person's reading to their own rows. */
  readsOnlyOwn(list: ListRecord): boolean {
    return list.readSecurity === 2 && !includes(this.ofList(list), Permission.overrideListBehaviors);
  }

  /** The condition that item-level security adds to every read, if any. */
  readCondition(list: ListRecord): Condition | undefined {
    if (!this.readsOnlyOwn(list)) return undefined;
    return { kind: 'compare', column: AUTHOR_COLUMN, operator: 'eq', value: this.user?.id ?? 0 };
  }

  /** Throws a 403 when item-level security keeps this person from changing a row of that author. */
  demandWrite(list: ListRecord, author: number): void {
    if (includes(this.ofList(list), Permission.overrideListBehaviors)) return;
    if (list.writeSecurity === 4 || (list.writeSecurity === 2 && author !== this.user?.id))
      throw accessDenied();
  }

  private ofScope(scope: string): PermissionMask {
    if (this.isAdministrator) return EVERYTHING;
    const known = this.scopes.get(scope);
    if (known) return known;
    const mask = this.store.roles
      .assignments(scope)
      .filter(({ principalId }) => this.principals.has(principalId))
      .map(({ roleId }) => this.store.roles.byId(this.web.number, roleId)?.mask ?? NO_PERMISSIONS)
      .reduce(union, NO_PERMISSIONS);
    this.scopes.set(scope, mask);
    return mask;
  }
}

function countsAsEveryone(login: string): boolean {
  return !isGuest(login) && !isDirectoryClaim(login);
}
