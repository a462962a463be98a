import { parseRoster } from '../../domain/coverage/parseRoster';
import type { CheckedRoster, RosterPerson, RosterProblem } from '../../domain/coverage/roster';
import type { IRosterFile } from './ports';

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

/** Reads a file that an owner has chosen, without storing anything. */
export function openRoster(bytes: ArrayBuffer): { text: string; roster: RosterFile } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, roster: parseRoster(text) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: '', roster: { kind: 'notUtf8' } };
  }
}
