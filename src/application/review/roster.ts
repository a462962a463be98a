import Papa from 'papaparse';
import { rosterOfAccounts } from '../../domain/coverage/groupRoster';
import type { GroupRoster } from '../../domain/coverage/groupRoster';
import { sourcePrefix } from '../../domain/coverage/rosterHeadings';
import type { CheckedRoster, RosterPerson, RosterProblem } from '../../domain/coverage/roster';
import { decodeRoster } from './decodeRoster';
import type { DecodedRoster, RosterEncoding } from './decodeRoster';
import { checkSheet, parseRoster } from './parseRoster';
import type { ParsingChoice, ParsingWatch } from './parseRoster';
import type {
  IGroupMembers,
  IReviewCache,
  IRosterFile,
  IWorkbookReader,
  StoredRoster,
  Workbook
} from './ports';

/** Who is asked to acknowledge, and since when the roster says so. */
export type Audience =
  | { kind: 'none' }
  | {
      kind: 'roster';
      people: RosterPerson[];
      savedAt: string;
      savedBy: string;
      /** The file it was made from; undefined for one that an earlier release stored. */
      source?: string;
    }
  /** Someone has changed the stored file by hand. */
  | { kind: 'faulty'; problems: RosterProblem[] };

/** Reads the stored roster. Throws `ServiceError`. */
export async function readAudience(file: Pick<IRosterFile, 'read'>, watch: ParsingWatch): Promise<Audience> {
  return audienceOf(await file.read(), watch);
}

/**
 * The stored roster by its tag, from the device when it is kept there: at full size it is some megabytes.
 * Throws `ServiceError`.
 */
export async function readTaggedAudience(
  { roster, cache }: { roster: Pick<IRosterFile, 'read'>; cache: IReviewCache },
  tag: string | undefined,
  watch: ParsingWatch
): Promise<Audience> {
  if (tag === undefined) return { kind: 'none' };
  const kept = await cache.loadRoster(tag);
  if (kept) return audienceOf(kept, watch);
  const stored = await roster.read();
  if (stored) await cache.keepRoster(tag, stored);
  return audienceOf(stored, watch);
}

/** Earlier releases stored files as they came, and read every date day first. */
const asEarlierReleases: ParsingChoice = { dateOrder: 'dayFirst' };

async function audienceOf(stored: StoredRoster | undefined, watch: ParsingWatch): Promise<Audience> {
  if (!stored) return { kind: 'none' };
  const checked = await parseRoster(stored.text, watch, asEarlierReleases);
  if (checked.kind === 'faulty') return checked;
  const people = checked.kind === 'sound' ? checked.people : [];
  const { savedAt, savedBy } = stored;
  const { source } = checked.reading;
  return { kind: 'roster', people, savedAt, savedBy, ...(source === undefined ? {} : { source }) };
}

/** A roster that has been chosen and checked, and not been stored. */
export type OpenedRoster =
  | {
      kind: 'read';
      roster: CheckedRoster;
      /** What the file was written in; undefined where there is no file. */
      encoding?: RosterEncoding;
      /** The sheets of a workbook, and the one that was read. */
      sheets?: { names: readonly string[]; read: string };
    }
  /** The people of a Microsoft 365 group. */
  | ({ kind: 'group' } & GroupRoster)
  /** `unreadable`: the device did not hand the file over. */
  | {
      kind:
        | 'unreadable'
        | Exclude<DecodedRoster['kind'], 'text' | 'workbook'>
        | Exclude<Workbook['kind'], 'sheets'>;
    };

export type OpeningChoice = ParsingChoice & {
  /** The sheet of a workbook to read; the first one when undefined. */
  sheet?: string;
};

/** Reads a file that an owner has chosen, without storing anything. */
export async function openRoster(
  bytes: ArrayBuffer,
  workbooks: IWorkbookReader,
  watch: ParsingWatch,
  choice: OpeningChoice = {}
): Promise<OpenedRoster> {
  const decoded = decodeRoster(bytes);
  switch (decoded.kind) {
    case 'text': {
      const { text, encoding } = decoded;
      return { kind: 'read', roster: await parseRoster(text, watch, choice), encoding };
    }
    case 'workbook':
      return openWorkbook(await workbooks.read(bytes), watch, choice);
    default:
      return { kind: decoded.kind };
  }
}

async function openWorkbook(
  workbook: Workbook,
  watch: ParsingWatch,
  choice: OpeningChoice
): Promise<OpenedRoster> {
  if (workbook.kind !== 'sheets') return { kind: workbook.kind };
  const { sheets } = workbook;
  const { name, rows } = sheets.find((one) => one.name === choice.sheet) ?? sheets[0];
  return {
    kind: 'read',
    roster: await checkSheet(rows, watch, choice),
    encoding: 'workbook',
    sheets: { names: sheets.map((one) => one.name), read: name }
  };
}

/**
 * A roster as it is stored: what was checked, written so that there is one way to read it. The last heading names the file
 * it was made from, so that content and origin are one write and one version of the file. Releases before this one pass
 * over the two columns they do not know.
 */
export function rosterText(people: readonly RosterPerson[], source: string): string {
  return Papa.unparse({
    fields: [
      'Email',
      'Name',
      'Division',
      'Start date',
      'Exempt until',
      'Other address',
      `${sourcePrefix} ${source}`
    ],
    data: people.map((person) => [
      person.email,
      person.name,
      person.division,
      person.startDate ?? '',
      person.exemptUntil ?? '',
      person.otherAddress ?? ''
    ])
  });
}

/** The members of a group as a roster. Throws `ServiceError`. */
export async function rosterOfGroup(groups: IGroupMembers, groupId: string): Promise<OpenedRoster> {
  return { kind: 'group', ...rosterOfAccounts(await groups.read(groupId)) };
}
