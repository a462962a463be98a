import type { Account } from '../../domain/coverage/groupRoster';
import type { AcknowledgementRecord, Author, RecordPage } from '../../domain/coverage/records';
import type { EvidenceRecord } from '../../domain/evidence/acknowledgementsTable';
import type { RecordKind } from '../../domain/evidence/exportColumns';
import type { ReportEvidence } from '../../domain/evidence/reportsTable';
import type { PolicyContent, PolicyPoint, VersionSummary } from '../../domain/policy/policy';
import type { FirstTries } from '../../domain/policy/questions';
import type { GroupKind } from '../../domain/people/principal';
import type { OwnerSettings } from '../../domain/settings/ownerSettings';

/** What tells whether records kept on the device still belong to the list, and how far it goes; 0 when it is empty. */
export type ListState = { id: string; itemCount: number; highestId: number };

/** What coverage is worked out from, beside the records that are kept already. */
export type ReviewLook = {
  page: RecordPage;
  list: ListState;
  /** The policy that the settings name. */
  policyKey: string;
  /** The department's name; empty when it is not set. */
  department: string;
  /** The versions of the policy, oldest first; withdrawn ones too. */
  versions: RegisteredVersion[];
  /** Another with every save of the roster; undefined when none has been stored. */
  rosterTag: string | undefined;
};

export type PageWatch = {
  signal: AbortSignal;
  /** Told when SharePoint says that it will soon have been asked too much. */
  onNearLimit?(): void;
  /** Told when SharePoint has worked the answer out, which is still to come and to be taken apart. */
  onAnswered?(): void;
  /** Lets the screen draw between an answer's parts. */
  pause?(): Promise<void>;
};

/** Everyone's acknowledgements, in pages by id. Every method throws `ServiceError`; a signal ends its request. */
export interface IReviewSource {
  /** The most records a page holds; one with fewer is the last. */
  readonly pageSize: number;
  /** The page after an id, and then what else tells whether something is new, in one request. */
  look(afterId: number, signal: AbortSignal): Promise<ReviewLook>;
  readPage(afterId: number, watch: PageWatch): Promise<RecordPage>;
  /** People by their ids as the site's list of users has them now. Those whom it no longer has are left out. */
  readAuthors(ids: readonly number[], signal: AbortSignal): Promise<Author[]>;
}

/**
 * What exports that are evidence read: always the list as it is now, never what the device keeps. Every method throws
 * `ServiceError`; a signal ends its request.
 */
export interface IEvidenceSource {
  /** The most rows a page holds; one with fewer is the last. */
  readonly pageSize: number;
  countRows(kind: RecordKind, signal: AbortSignal): Promise<number>;
  readAcknowledgements(afterId: number, signal: AbortSignal): Promise<EvidencePage>;
  readReports(afterId: number, signal: AbortSignal): Promise<ReportEvidence[]>;
  /** Acknowledgements with how questions were answered, in order of id. */
  readAnswers(afterId: number, signal: AbortSignal): Promise<AnsweredAcknowledgement[]>;
}

export type AnsweredAcknowledgement = Pick<AcknowledgementRecord, 'id' | 'authorId' | 'claim'> & {
  firstTries: FirstTries;
};

/** Acknowledgements in order of id, and those who made them. */
export type EvidencePage = { records: EvidenceRecord[]; authors: Author[] };

/**
 * Keeps records and the roster on the device between visits, for one person and site, until they expire. A device that
 * cannot keep them is no failure: the next visit reads them again.
 */
export interface IReviewCache {
  /** Hands over what is kept, page by page. Returns the list it came from; undefined when nothing is kept. */
  load(onPage: (page: RecordPage) => void): Promise<{ listId: string } | undefined>;
  /** Forgets the records that are kept and begins anew for a list. */
  begin(listId: string): Promise<void>;
  append(page: RecordPage): Promise<void>;
  /** The roster that had this tag, when it is kept. */
  loadRoster(tag: string): Promise<StoredRoster | undefined>;
  /** Keeps a roster in place of the one before. */
  keepRoster(tag: string, roster: StoredRoster): Promise<void>;
  clear(): Promise<void>;
}

/** The roster as it is stored: one file and its versions. Every method throws `ServiceError`. */
export interface IRosterFile {
  /** Undefined when none has been stored. */
  read(): Promise<StoredRoster | undefined>;
  /** Stores a roster in place of the one before, which stays as an earlier version. */
  save(text: string): Promise<void>;
  /** The roster before the one that is stored; undefined when there was none. */
  previous(): Promise<EarlierRoster | undefined>;
  /** Makes an earlier roster the stored one again; the one it takes the place of stays as a version. */
  restore(roster: EarlierRoster): Promise<void>;
}

export type StoredRoster = {
  text: string;
  /** When SharePoint stored it, ISO 8601. */
  savedAt: string;
  /** Who stored it, by name. */
  savedBy: string;
};

/** A version of the stored file. */
export type EarlierRoster = { label: string; savedAt: string; savedBy: string };

/** Reads Excel workbooks. */
export interface IWorkbookReader {
  read(bytes: ArrayBuffer): Promise<Workbook>;
}

/** `workbookTooLarge`: unpacked it would not fit into a page. `readerNotLoaded`: what reads workbooks did not come. */
export type Workbook =
  | { kind: 'sheets'; sheets: { name: string; rows: string[][] }[] }
  | { kind: 'brokenWorkbook' | 'workbookTooLarge' | 'readerNotLoaded' };

/** A version as the owners' list of versions shows it. */
export type RegisteredVersion = VersionSummary & { title: string; withdrawnReason: string };

/** The versions as their owners look after them. Every method throws `ServiceError`. */
export interface IVersionRegister {
  /** The policy of the settings, and its versions, oldest first; withdrawn ones too. */
  read(): Promise<{ policyKey: string; versions: RegisteredVersion[] }>;
  /** The versions of every policy, for exports. */
  readEveryPolicy(): Promise<RegisteredVersion[]>;
  /** The words of one version, by SharePoint's item id. */
  readContent(id: number): Promise<PolicyContent>;
  /** Takes a version back, for a reason that is kept with it. */
  withdraw(id: number, reason: string): Promise<void>;
}

/** Points in time, in milliseconds since 1970, as the calendar where the reader is has them. */
export interface ICalendar {
  /** `YYYY-MM-DD`. */
  dayOf(at: number): string;
  /** ISO 8601 with the offset from UTC, such as `2026-11-22T15:07:00+11:00`. */
  isoOf(at: number): string;
}

/** Keeps an unpublished version on this device, for this person only. */
export interface IVersionDraftStore {
  load(): PolicyContent | undefined;
  save(draft: PolicyContent): void;
  clear(): void;
}

/** The settings as they were read, with what an owner chooses from. */
export type SettingsRecord = {
  id: number;
  etag: string;
  settings: OwnerSettings;
  /** What the list holds in place of reasons when that cannot be read; empty otherwise. */
  unreadableReasons: string;
  /** The points of the version in force, or the standard ones before there is one. */
  points: PolicyPoint[];
  /** The policies that have a published version. */
  publishedKeys: string[];
};

/** The settings that owners change by themselves. Every method throws `ServiceError`. */
export interface ISettingsStore {
  read(): Promise<SettingsRecord>;
  /** Saves upon a record as it was read. `changed` when someone else has changed the item since; nothing is written. */
  save(settings: OwnerSettings, record: SettingsRecord): Promise<SettingsRecord | 'changed'>;
}

/** The members of Microsoft 365 groups, where an administrator has granted that. Every method throws `ServiceError`: `denied` without the grant. */
export interface IGroupMembers {
  /** Groups whose name begins with a text, by name; at most a handful. */
  find(name: string): Promise<DirectoryGroup[]>;
  /** Everyone in the group, page by page. Throws `missing` without the group. */
  read(groupId: string): Promise<Account[]>;
}

/** A group of the directory, by its object id. */
export type DirectoryGroup = { id: string; name: string; mail: string };

/** A group that can be staff. */
export type StaffGroup = {
  /** SharePoint's id on the site. */
  id: number;
  title: string;
  /** A group of the site, or one of the organisation's. */
  kind: 'siteGroup' | GroupKind;
  isStaff: boolean;
  /** Who is in it directly, where SharePoint tells. */
  members?: { people: number; groups: number };
};

/** Which groups are staff. Every method throws `ServiceError`. */
export interface IStaffGroups {
  /** The groups of the site, everyone of the organisation where the site knows them, and whoever else is staff. */
  read(): Promise<StaffGroup[]>;
  /**
   * Finds a group of the organisation by its key in the people picker, and makes it known to the site, so that it can be
   * chosen. Undefined where the organisation does not know it any more.
   */
  find(key: string): Promise<StaffGroup | 'notAGroup' | undefined>;
  /** Keeps the choice. Permissions follow it when set-up runs. */
  choose(ids: readonly number[]): Promise<void>;
}

/** Someone in the reviewers' group, by SharePoint's id on the site. */
export type Reviewer = { id: number; name: string; email: string };

/** The people in the reviewers' group. Every method throws `ServiceError`. */
export interface IReviewers {
  read(): Promise<Reviewer[]>;
  /**
   * By email address or user principal name. Undefined when the organisation knows nobody by it. Groups, and everyone at
   * once, are not added.
   */
  add(address: string): Promise<Reviewer | 'notAPerson' | undefined>;
  remove(id: number): Promise<void>;
}
