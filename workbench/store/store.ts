import type {
  AssignmentRecord,
  CommentRecord,
  FieldRecord,
  FileRecord,
  GroupRecord,
  ItemRecord,
  LikeRecord,
  ListRecord,
  ListSettings,
  Person,
  RecycledRecord,
  RoleRecord,
  StorageEntity,
  UserRecord,
  VersionRecord,
  ViewRecord,
  WebRecord
} from './records';
import type { Column, Condition, ItemQuery } from './query';

export interface IPeopleStore {
  find(login: string): Person | undefined;
  /** People of whose name or address a word begins with a text, by name. */
  matching(text: string, most: number): Person[];
  add(person: Person): void;
}

export interface IWebStore {
  all(): WebRecord[];
  byUrl(url: string): WebRecord | undefined;
  byNumber(number: number): WebRecord | undefined;
  add(web: Omit<WebRecord, 'number'>): WebRecord;
  update(web: WebRecord): void;
}

/**
 * Users and groups of a web; both draw their ids from the same sequence, as in SharePoint. A subsite shares those of
 * the web at the top of its site collection.
 */
export interface IPrincipalStore {
  users(web: number): UserRecord[];
  userById(web: number, id: number): UserRecord | undefined;
  /** Those that there are, in order of id. */
  usersById(web: number, ids: readonly number[]): UserRecord[];
  userByLogin(web: number, login: string): UserRecord | undefined;
  usersWhere(web: number, property: 'title' | 'email' | 'login', value: string): UserRecord[];
  addUser(web: number, user: Omit<UserRecord, 'id'>): UserRecord;
  updateUser(web: number, user: UserRecord): void;
  removeUser(web: number, id: number): void;
  groups(web: number): GroupRecord[];
  groupById(web: number, id: number): GroupRecord | undefined;
  groupByTitle(web: number, title: string): GroupRecord | undefined;
  addGroup(web: number, group: Omit<GroupRecord, 'id'>): GroupRecord;
  updateGroup(web: number, group: GroupRecord): void;
  removeGroup(web: number, id: number): void;
  members(web: number, groupId: number): UserRecord[];
  groupsOf(web: number, userId: number): number[];
  addMember(web: number, groupId: number, userId: number): void;
  removeMember(web: number, groupId: number, userId: number): void;
}

/** Permission levels of a web, shared by its subsites, and who holds which on what. */
export interface IRoleStore {
  all(web: number): RoleRecord[];
  byId(web: number, id: number): RoleRecord | undefined;
  put(web: number, role: RoleRecord): void;
  remove(web: number, id: number): void;
  assignments(scope: string): AssignmentRecord[];
  assign(scope: string, assignment: AssignmentRecord): void;
  unassign(scope: string, assignment: AssignmentRecord): void;
  clearScope(scope: string): void;
}

export interface IListStore {
  all(web: number): ListRecord[];
  byId(web: number, id: string): ListRecord | undefined;
  byTitle(web: number, title: string): ListRecord | undefined;
  byUrl(web: number, url: string): ListRecord | undefined;
  add(web: number, id: string, settings: ListSettings): ListRecord;
  update(list: ListRecord): void;
  remove(list: ListRecord): void;
  fields(list: number): FieldRecord[];
  putField(list: number, field: FieldRecord): void;
  removeField(list: number, id: string): void;
  views(list: number): ViewRecord[];
  putView(list: number, view: ViewRecord): void;
  removeView(list: number, id: string): void;
}

export interface IItemStore {
  /** Makes, or with `wanted: false` removes, the index behind an indexed column. */
  index(list: number, column: Column, wanted: boolean): void;
  add(list: number, item: Omit<ItemRecord, 'id'>): ItemRecord;
  get(list: number, id: number): ItemRecord | undefined;
  /** Puts a row back under the id it had. */
  restore(list: number, item: ItemRecord): void;
  update(list: number, item: ItemRecord): void;
  remove(list: number, id: number, when: string): void;
  find(list: number, query: ItemQuery): ItemRecord[];
  /** Counts matching rows, stopping at `limit`. */
  count(list: number, condition: Condition | undefined, limit: number): number;
}

/** What hangs on rows. A row's id is never used again, so what hangs on a recycled one waits for it. */
export interface IAttachedStore {
  versions(list: number, item: number): VersionRecord[];
  /** Keeps a version, forgetting the oldest beyond `most`. */
  keepVersion(list: number, item: number, version: VersionRecord, most: number): void;
  removeVersion(list: number, item: number, uiVersion: number): void;
  files(list: number, item: number): FileRecord[];
  content(list: number, item: number, name: string): Buffer | undefined;
  putFile(list: number, item: number, name: string, content: Buffer): void;
  removeFile(list: number, item: number, name: string): void;
  comments(list: number, item: number): CommentRecord[];
  addComment(list: number, item: number, comment: Omit<CommentRecord, 'id'>): CommentRecord;
  /** Removes a comment with its replies. */
  removeComment(list: number, item: number, id: number): void;
  likes(list: number, item: number): LikeRecord[];
  /** Likes once, however often it is asked. */
  like(list: number, item: number, like: LikeRecord): void;
  unlike(list: number, item: number, like: Pick<LikeRecord, 'comment' | 'user'>): void;
  /** Removes everything that hangs on a row, or on all rows of a list. */
  clear(list: number, item?: number): void;
}

export interface IRecycleStore {
  all(web: number): RecycledRecord[];
  put(web: number, recycled: RecycledRecord): void;
  remove(web: number, id: string): void;
}

export interface ISettingsStore {
  /** A secret of this store, made on first use. */
  secret(): string;
  entity(key: string): StorageEntity | undefined;
  putEntity(entity: StorageEntity): void;
  removeEntity(key: string): void;
}

/** Everything the service keeps. Each call is durable when it returns; `transaction` makes several of them one. */
export interface IStore {
  readonly people: IPeopleStore;
  readonly webs: IWebStore;
  readonly principals: IPrincipalStore;
  readonly roles: IRoleStore;
  readonly lists: IListStore;
  readonly items: IItemStore;
  readonly attached: IAttachedStore;
  readonly recycleBin: IRecycleStore;
  readonly settings: ISettingsStore;
  transaction<T>(work: () => T): T;
  /** Removes everything. */
  clear(): void;
  /** Writes everything into a file of its own. */
  copyTo(file: string): void;
  /** Puts what such a file holds in the place of everything. Not within a transaction. */
  copyFrom(file: string): void;
  close(): void;
}
