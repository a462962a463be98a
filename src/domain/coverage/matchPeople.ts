import { addressKey } from '../plainText';
import { addressesOf } from './roster';
import type { RosterPerson } from './roster';
import type { Author } from './records';
import { none } from './tally';

/** How those who made records find themselves on a roster. Both are known by their places. */
export type PeopleMatch = {
  /** For each author, the person of the roster who they are; `none` for people whom no address of it names. */
  personOf: Int32Array;
  /** Authors whose mail address is what somebody else signs in with. */
  disputed: ReadonlySet<number>;
  /** Authors who sign in with one person's address and have the mail address of another. */
  ofTwo: ReadonlySet<number>;
};

/** So many people are gone through in a few milliseconds. */
const atOnce = 4096;

/**
 * Matches by login first, which nobody can change for themselves; by mail only where nobody signs in with the address.
 * Either address of a person finds them. An author is one person: where login and mail address name two, the login wins
 * and the author is listed. The work may rest between two pieces.
 *
 * @param authors - everyone who ever made a record
 */
export function* matchPeople(
  authors: readonly Author[],
  roster: readonly RosterPerson[]
): Generator<void, PeopleMatch> {
  const people = yield* placesByAddress(roster);
  const logins = new Set<string>();
  for (let place = 0; place < authors.length; place += 1) {
    if (place % atOnce === 0) yield;
    logins.add(addressKey(authors[place].login));
  }
  const personOf = new Int32Array(authors.length).fill(none);
  const disputed = new Set<number>();
  const ofTwo = new Set<number>();
  for (let place = 0; place < authors.length; place += 1) {
    if (place % atOnce === 0) yield;
    const [login, mail] = [addressKey(authors[place].login), addressKey(authors[place].email)];
    const isDisputed = mail !== login && mail !== '' && logins.has(mail);
    const byLogin = people.get(login);
    const byMail = people.get(mail);
    personOf[place] = byLogin ?? (isDisputed ? undefined : byMail) ?? none;
    if (isDisputed) disputed.add(place);
    else if (byLogin !== undefined && byMail !== undefined && byLogin !== byMail) ofTwo.add(place);
  }
  return { personOf, disputed, ofTwo };
}

/** Who has made records and is on the roster under neither address: someone who was renamed may be among them. */
export function authorsNotOn(authors: readonly Author[], { personOf }: PeopleMatch): Author[] {
  return authors.filter((_, place) => personOf[place] === none);
}

/** No account has an empty address. */
function* placesByAddress(roster: readonly RosterPerson[]): Generator<void, Map<string, number>> {
  const places = new Map<string, number>();
  for (let place = 0; place < roster.length; place += 1) {
    if (place % atOnce === 0) yield;
    for (const address of addressesOf(roster[place])) places.set(addressKey(address), place);
  }
  places.delete('');
  return places;
}
