import Papa from 'papaparse';
import { parseRoster } from '../../domain/coverage/parseRoster';
import type { CheckedRoster, RosterPerson, RosterProblem } from '../../domain/coverage/roster';
import type { IGroupMembers, IRosterFile } from './ports';

/** Who is asked to acknowledge, and since when the roster says so. */
export type Audience =
  | { kind: 'none' }
  | { kind: 'roster'; people: RosterPerson[]; savedAt: string }
  /** Someone has changed the stored file by hand. */
  | { kind: 'faulty'; problems: RosterProblem[] };

/** Reads the stored roster. Throws `ServiceError`. */
export async function readAudience(file: IRosterFile): Promise<Audience> {
  const stored = await file.read();
  if (!stored) return { kind: 'none' };
  const checked = parseRoster(stored.text);
  return checked.kind === 'sound'
    ? { kind: 'roster', people: checked.people, savedAt: stored.savedAt }
    : checked;
}

export type RosterFile = CheckedRoster | { kind: 'notUtf8' };

/** A roster that has been chosen and checked, and not been stored. */
export type OpenedRoster = { text: string; roster: RosterFile };

/** Reads a file that an owner has chosen, without storing anything. */
export function openRoster(bytes: ArrayBuffer): OpenedRoster {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, roster: parseRoster(text) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: '', roster: { kind: 'notUtf8' } };
  }
}

/** The members of a group as a roster, checked as a file is. Throws `ServiceError`. */
export async function rosterOfGroup(groups: IGroupMembers, groupId: string): Promise<OpenedRoster> {
  const members = await groups.read(groupId);
  const text = Papa.unparse({
    fields: ['Email', 'Name', 'Division'],
    data: members.map(({ email, name, division }) => [email, name, division])
  });
  return { text, roster: parseRoster(text) };
}
