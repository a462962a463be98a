import Papa from 'papaparse';
import type { CheckedRoster, RosterPerson, RosterProblem } from '../../domain/coverage/roster';
import { parseRoster } from './parseRoster';
import type { ParsingWatch } from './parseRoster';
import type { IGroupMembers, IReviewCache, IRosterFile, StoredRoster } from './ports';

/** Who is asked to acknowledge, and since when the roster says so. */
export type Audience =
  | { kind: 'none' }
  | { kind: 'roster'; people: RosterPerson[]; savedAt: string }
  /** Someone has changed the stored file by hand. */
  | { kind: 'faulty'; problems: RosterProblem[] };

/** Reads the stored roster. Throws `ServiceError`. */
export async function readAudience(file: IRosterFile, watch: ParsingWatch): Promise<Audience> {
  return audienceOf(await file.read(), watch);
}

/**
 * The stored roster by its tag, from the device when it is kept there: at full size it is some megabytes.
 * Throws `ServiceError`.
 */
export async function readTaggedAudience(
  { roster, cache }: { roster: IRosterFile; cache: IReviewCache },
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

async function audienceOf(stored: StoredRoster | undefined, watch: ParsingWatch): Promise<Audience> {
  if (!stored) return { kind: 'none' };
  const checked = await parseRoster(stored.text, watch);
  return checked.kind === 'sound'
    ? { kind: 'roster', people: checked.people, savedAt: stored.savedAt }
    : checked;
}

/** `unreadable`: the device did not hand the file over. */
export type RosterFile = CheckedRoster | { kind: 'notUtf8' | 'unreadable' };

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
