/** A column as our lists use it. `name` is the internal name, without spaces; `title` is what people see in the list. */
export type ColumnSchema = {
  name: string;
  title: string;
  kind: 'text' | 'note' | 'number' | 'boolean' | 'choice';
  description: string;
  /** Only 'choice'. */
  choices?: readonly string[];
  default?: string;
};

/**
 * Who a permission is given to. Groups of the lists' site; `staff` are those that an owner has chosen, or its visitors
 * and members, `reviewers` the group that set-up makes.
 */
export type Grantee = 'owners' | 'staff' | 'reviewers';

/** SharePoint's own levels, by type because their names are translated, or one of ours, by name. */
export type LevelName = 'fullControl' | 'read' | 'acknowledge' | 'review' | 'readEveryones';

export type ListSchema = {
  /** Last part of the list's address, `Lists/<name>`; lists are addressed by it, never by title. */
  name: string;
  /** A document library; its address is `<name>` on the site. */
  library?: boolean;
  title: string;
  description: string;
  columns: readonly ColumnSchema[];
  /** Internal names, SharePoint's own included. At most 20 a list. */
  indexes: readonly string[];
  /** Those of `indexes` that hold no value twice. SharePoint refuses them on a list that is read-own only. */
  unique: readonly string[];
  /** A person sees only the items they made (`ReadSecurity` 2). */
  readOwnOnly: boolean;
  /** A person changes only the items they made (`WriteSecurity` 2). */
  writeOwnOnly?: boolean;
  attachments?: boolean;
  keepVersions: boolean;
  /** The default view: its columns in order, newest or smallest first. */
  view: { columns: readonly string[]; orderBy: string; ascending: boolean };
  /** Further views, with the columns of the default one. `query` is CAML: `Where` and `OrderBy`. */
  moreViews?: readonly { title: string; query: string }[];
  /** How columns are shown, by internal name, in SharePoint's column formatting. */
  formats?: Readonly<Record<string, object>>;
  access: readonly { audience: Grantee; level: LevelName }[];
};

export type PermissionLevelSchema = {
  name: string;
  description: string;
  /** SharePoint's base permissions, as its two 32-bit halves. */
  permissions: { High: number; Low: number };
};
