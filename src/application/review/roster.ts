import Papa from 'papaparse';
import type { CheckedRoster, RosterPerson, RosterProblem } from '../../domain/coverage/roster';
import { parseRoster } from './parseRoster';
import type { ParsingWatch } from './parseRoster';
import type { IGroupMembers, IRosterFile } from './ports';

/** Who is asked to acknowledge, and since when the roster says so. */
export type Audience =
  | { kind: 'none' }
  | { kind: 'roster'; people: RosterPerson[]; savedAt: string }
  /** Someone has changed the stored file by hand. */
  | { kind: 'faulty'; problems: RosterProblem[] };

/** Reads the stored roster. Throws `ServiceError`. */
export async function readAudience(file: IRosterFile, watch: ParsingWatch): Promise<Audience> {
  const stored = await file.read();
  if (!stored) return { kind: 'none' };
  const checked = await parseRoster(stored.text, watch);
  return checked.kind === 'sound'
    ? { kind: 'roster', people: checked.people, savedAt: stored.savedAt }
    : checked;
}

export type RosterFile = CheckedRoster | { kind: 'notUtf8' };

/** A roster that has been chosen and checked, and not been stored. */
export type OpenedRoster = { text: string; roster: RosterFile };

/** Reads a file that an owner has chosen, without storing anything. */
export async function openRoster(bytes: ArrayBuffer, watch: ParsingWatch): Promise<OpenedRoster> {
  const text = decode(bytes);
  return text === undefined
    ? { text: '', roster: { kind: 'notUtf8' } }
    : { text, roster: await parseRoster(text, watch) };
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The members of a group as a roster, checked as a file is. Throws `ServiceError`. */
export async function rosterOfGroup(
  groups: IGroupMembers,
  groupId: string,
  watch: ParsingWatch
): Promise<OpenedRoster> {
  const members = await groups.read(groupId);
  const text = Papa.unparse({
    fields: ['Email', 'Name', 'Division'],
    data: members.map(({ email, name, division }) => [email, name, division])
  });
  return { text, roster: await parseRoster(text, watch) };
}
