import type { FileKind } from './exportColumns';

/** Which row is meant: by its item id or version where that can be read, else by where it stands in its file. */
export type RowName = {
  /** Counted with the heading, which is row 1. */
  line: number;
  id?: number;
  /** Of a row of the versions. */
  version?: string;
};

/** Something odd about what a file itself holds. */
export type FileFinding =
  | { kind: 'repeatedHeading'; file: FileKind; column: string }
  | { kind: 'unknownHeading'; file: FileKind; column: string }
  /** A quotation mark that does not fit, or more or fewer cells than headings. */
  | { kind: 'brokenRow'; row: RowName }
  | { kind: 'notAnId'; row: RowName; text: string }
  /** A time without an offset is none: nobody knows whose clock it is. */
  | { kind: 'notATime'; row: RowName; text: string };

/** Something in an export that a person has to look into. */
export type Finding =
  | FileFinding
  /** A version's hash is not that of its words. */
  | { kind: 'alteredVersion'; version: string }
  | { kind: 'unreadableWords'; version: string }
  /** Two versions of a policy have one number. */
  | { kind: 'repeatedVersion'; version: string }
  | { kind: 'unknownPolicy'; row: RowName; policyKey: string }
  | { kind: 'unknownVersion'; row: RowName; version: string }
  /** No published version of that number has the row's hash. */
  | { kind: 'unmatched'; row: RowName; version: string }
  /** The row is older than the version it is for. */
  | { kind: 'beforePublication'; row: RowName; version: string }
  | { kind: 'missingIds'; from: number; to: number }
  | { kind: 'repeatedId'; row: RowName }
  /** The row is older than one with a lower id. */
  | { kind: 'outOfOrder'; row: RowName; after: RowName };

/** How a later export differs from an earlier one in what the earlier one has. */
export type ExportDifference =
  | { kind: 'gone'; row: RowName }
  | { kind: 'changed'; row: RowName; columns: string[] }
  /** A row that only the later one has, with an id that the earlier one had passed. */
  | { kind: 'appeared'; row: RowName }
  | { kind: 'versionGone'; version: string }
  | { kind: 'versionChanged'; version: string; columns: string[] };

/** Who did something by the audit log, and when, in milliseconds since 1970. */
export type LoggedAct = { account: string; at: number };

/** How the audit log differs from an export. */
export type AuditFinding =
  /** The log covers the row's time and does not know the row. */
  | { kind: 'noEvent'; row: RowName }
  /** Without its `UniqueId` a row cannot be looked for. */
  | { kind: 'noUniqueId'; row: RowName }
  | { kind: 'repeatedUniqueId'; row: RowName }
  /** Another account than the row's author wrote it. */
  | ({ kind: 'anotherAccount'; row: RowName; login: string } & LoggedAct)
  | ({ kind: 'anotherTime'; row: RowName; rowAt: number } & LoggedAct)
  | ({ kind: 'changedSince'; row: RowName; times: number } & LoggedAct)
  | ({ kind: 'deletedSince'; row: RowName } & LoggedAct)
  /** The log knows a row that the export has not, though it has later ones. */
  | ({ kind: 'notExported'; item: string } & LoggedAct)
  | ({ kind: 'deletedBefore'; item: string } & LoggedAct);
