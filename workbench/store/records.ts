import type { PermissionMask, Person } from '../sharepoint/service';

/** A web of the tenant. `number` is its key in the store, `id` and `siteId` are the GUIDs that clients see. */
export type WebRecord = {
  number: number;
  id: string;
  siteId: string;
  url: string;
  title: string;
  description: string;
  created: string;
  ownersGroup: number;
  membersGroup: number;
  visitorsGroup: number;
  /** The user that stands for everyone of the tenant but guests; 0 when the web has none. */
  everyone: number;
  /** SharePoint's number of its time zone; data of earlier releases has none. */
  timeZoneId?: number;
  /** Ids of the site's administrators. */
  administrators?: number[];
  /** SharePoint's number for the language; English unless given. */
  language?: number;
  /** Of a subsite: the web above it, and the one at the top of the site collection, by their numbers. */
  parent?: number;
  site?: number;
  /** Of a channel's site: which kind of channel. */
  channel?: 'private' | 'shared';
  /** The page that its address shows, where it is another than SharePoint makes first; the path below the web. */
  welcomePage?: string;
  /** Nobody may add scripts of their own here, whatever their level says. */
  deniesScripts?: boolean;
  /** The web holds the tenant's apps, and what runs on every site. */
  isAppCatalog?: boolean;
  /** Those of the web itself, and at the top of a site collection those of all of it. */
  customActions?: CustomActionRecord[];
};

/** A custom action that runs a component. `scope` is SharePoint's number: 2 for a site collection, 3 for a web. */
export type CustomActionRecord = {
  id: string;
  scope: number;
  title: string | null;
  name: string;
  description: string | null;
  location: string;
  sequence: number;
  /** What it asks of those who are shown it. */
  rights: PermissionMask;
  componentId: string;
  properties: string;
  hostProperties: string;
};

/** A person known to one web: user ids are the web's own. */
export type UserRecord = {
  id: number;
  login: string;
  title: string;
  email: string;
  /** SharePoint's number of the time zone that the person has set for themselves, where they have. */
  timeZoneId?: number;
};

export type GroupRecord = {
  id: number;
  title: string;
  description: string;
  ownerId: number;
  onlyMembersCanView: boolean;
  allowMembersEdit: boolean;
};

export type RoleRecord = {
  id: number;
  name: string;
  description: string;
  mask: PermissionMask;
  hidden: boolean;
  order: number;
  /** SharePoint's RoleTypeKind; 0 for a custom level. */
  kind: number;
};

/** Who holds which level on a scope. A scope is the GUID of a web or of a list. */
export type AssignmentRecord = { principalId: number; roleId: number };

/** What a list is, apart from the figures that change with its rows. */
export type ListSettings = {
  url: string;
  title: string;
  description: string;
  baseTemplate: number;
  created: string;
  readSecurity: 1 | 2;
  writeSecurity: 1 | 2 | 4;
  enableVersioning: boolean;
  majorVersionLimit: number;
  enableAttachments: boolean;
  noCrawl: boolean;
  hidden: boolean;
  onQuickLaunch: boolean;
  contentTypesEnabled: boolean;
  uniqueRoles: boolean;
};

export type ListRecord = ListSettings & {
  /** The store's key; also names the table that holds the rows. */
  number: number;
  id: string;
  web: number;
  itemCount: number;
  lastItemModified: string;
  lastItemDeleted: string;
};

export type FieldType =
  | 'Counter'
  | 'Text'
  | 'Note'
  | 'DateTime'
  | 'Choice'
  | 'MultiChoice'
  | 'Boolean'
  | 'Number'
  | 'URL'
  | 'User'
  | 'UserMulti'
  | 'Attachments'
  | 'Guid'
  | 'Computed'
  | 'ContentTypeId'
  | 'File'
  | 'Integer';

export type FieldRecord = {
  id: string;
  internalName: string;
  title: string;
  description: string;
  type: FieldType;
  group: string;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  indexed: boolean;
  unique: boolean;
  /** Set on SharePoint's own columns, which cannot be deleted. */
  builtIn: boolean;
  defaultValue: string | null;
  /** Of a column made from XML: the formula behind its default, which is kept and not evaluated. */
  defaultFormula?: string;
  /** Of a column made from XML: the attributes as they were sent, in their order. */
  sentAttributes?: Record<string, string>;
  /** What SharePoint's own table calls the columns that hold the values: one, of a link two. */
  storage?: string[];
  customFormatter: string | null;
  validationFormula: string | null;
  validationMessage: string | null;
  /** What only some types have, under SharePoint's own property names. */
  settings: FieldSettings;
};

export type FieldSettings = {
  MaxLength?: number;
  Choices?: string[];
  FillInChoice?: boolean;
  EditFormat?: number;
  NumberOfLines?: number;
  RichText?: boolean;
  AppendOnly?: boolean;
  UnlimitedLengthInDocumentLibrary?: boolean;
  DisplayFormat?: number;
  FriendlyDisplayFormat?: number;
  DateTimeCalendarType?: number;
  MinimumValue?: number;
  MaximumValue?: number;
  ShowAsPercentage?: boolean;
  SelectionMode?: number;
  SelectionGroup?: number;
  AllowMultipleValues?: boolean;
  Presence?: boolean;
};

export type ViewRecord = {
  id: string;
  title: string;
  url: string;
  isDefault: boolean;
  hidden: boolean;
  personal: boolean;
  rowLimit: number;
  paged: boolean;
  query: string;
  fields: string[];
  scope: number;
  customFormatter: string | null;
};

export type UrlValue = { Url: string; Description: string };
export type FieldValue = string | number | boolean | null | string[] | number[] | UrlValue;

/** One row of a list. Who and when are the store's own columns; everything else is in `values` by internal name. */
export type ItemRecord = {
  id: number;
  uniqueId: string;
  author: number;
  editor: number;
  created: string;
  modified: string;
  /** Counts every change; the ETag's number. */
  version: number;
  /** Counts the versions people see, which only grow while the list keeps versions. */
  uiVersion: number;
  hasAttachments: boolean;
  values: Record<string, FieldValue>;
};

/** What a row was before a later version replaced it. */
export type VersionRecord = Pick<ItemRecord, 'uiVersion' | 'editor' | 'modified' | 'values'>;

/** A file that hangs on a row: an attachment, or the document that a library's row stands for. */
export type FileRecord = { name: string; size: number };

/** A comment under a row. Ids count from 1 for each row and are never used again. */
export type CommentRecord = {
  id: number;
  /** The comment it replies to; 0 for none. */
  parent: number;
  author: number;
  /** HTML, as readers get it. */
  text: string;
  mentions: MentionRecord[];
  /** With seven digits of a second. */
  created: string;
};

export type MentionRecord = { email: string; id: number; loginName: string; name: string };

/** Who likes a row (`comment` 0) or one of its comments. */
export type LikeRecord = { comment: number; user: number; created: string };

/** A row in the recycle bin. */
export type RecycledRecord = {
  id: string;
  list: number;
  title: string;
  folder: string;
  deletedBy: number;
  deletedAt: string;
  item: ItemRecord;
};

export type StorageEntity = { key: string; value: string; description: string; comment: string };

export type { Person, PermissionMask };
