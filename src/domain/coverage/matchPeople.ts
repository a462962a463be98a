import { addressKey } from '../plainText';
import { firstOf } from '../policy/counting';
import { addressesOf } from './roster';
import type { RosterPerson } from './roster';
import type { AcknowledgementRecord, Author, RecordSet } from './records';

/** A person who made a record that counts. */
export type Acknowledged = { author: Author; record: AcknowledgementRecord };

/** How the people of a roster find their records. */
export type PeopleMatch = {
  /** The record of each person of the roster who has one. */
  found: ReadonlyMap<RosterPerson, AcknowledgementRecord>;
  /** People whom none of the roster's addresses names. */
  strangers: Acknowledged[];
  /** Records whose author's mail address is what somebody else signs in with. */
  disputed: AcknowledgementRecord[];
  /** Records whose author signs in with one person's address and has the mail address of another. */
  ofTwo: AcknowledgementRecord[];
};

/**
 * Matches by login first, which nobody can change for themselves; by mail only where nobody signs in with the address.
 * Either address of a person finds a record. A record is one person's: where its author's login and mail address name two,
 * the login wins and the record is listed.
 *
 * @param counting - the record of each author that counts
 * @param authors - everyone who ever made a record
 */
export function matchPeople(
  counting: ReadonlyMap<number, AcknowledgementRecord>,
  authors: RecordSet['authors'],
  roster: readonly RosterPerson[]
): PeopleMatch {
  const logins = new Set([...authors.values()].map(({ login }) => addressKey(login)));
  const people = peopleByAddress(roster);
  const found = new Map<RosterPerson, AcknowledgementRecord>();
  const match = { found, strangers: [], disputed: [], ofTwo: [] } as PeopleMatch & { found: typeof found };
  for (const [id, record] of counting) {
    const author = authors.get(id) ?? unknownAuthor(id);
    const [login, mail] = [addressKey(author.login), addressKey(author.email)];
    const isDisputed = mail !== login && mail !== '' && logins.has(mail);
    const byLogin = people.get(login);
    const byMail = people.get(mail);
    const person = byLogin ?? (isDisputed ? undefined : byMail);
    if (isDisputed) match.disputed.push(record);
    else if (byLogin && byMail && byLogin !== byMail) match.ofTwo.push(record);
    if (person) keepFirst(found, person, record);
    else match.strangers.push({ author, record });
  }
  return match;
}

/** Who has made records and is on the roster under neither address: someone who was renamed may be among them. */
export function authorsNotOn(roster: readonly RosterPerson[], authors: RecordSet['authors']): Author[] {
  const people = peopleByAddress(roster);
  return [...authors.values()].filter(
    ({ login, email }) => !people.has(addressKey(login)) && !people.has(addressKey(email))
  );
}

/** No account has an empty address. */
function peopleByAddress(roster: readonly RosterPerson[]): Map<string, RosterPerson> {
  const people = new Map<string, RosterPerson>();
  for (const person of roster)
    for (const address of addressesOf(person)) people.set(addressKey(address), person);
  people.delete('');
  return people;
}

/** Where the site no longer knows an account, its id stands in, so that its record is not lost. */
function unknownAuthor(id: number): Author {
  return { id, login: '', email: '', name: String(id) };
}

/** An account that left and came back has two ids, and the first of its records counts. */
function keepFirst(
  found: Map<RosterPerson, AcknowledgementRecord>,
  person: RosterPerson,
  record: AcknowledgementRecord
): void {
  const known = found.get(person);
  if (!known || firstOf(known, record) === record) found.set(person, record);
}
