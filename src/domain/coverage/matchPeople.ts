import { firstOf } from '../policy/counting';
import type { AcknowledgementRecord, Author, RecordSet } from './records';

/** A person who made a record that counts. */
export type Acknowledged = { author: Author; record: AcknowledgementRecord };

/** How the people of a roster find their records. Addresses are in lower case. */
export type PeopleMatch = {
  /** Whose record is that of the person a roster has under an address. */
  find(address: string): Acknowledged | undefined;
  /** People whom none of a roster's addresses names. */
  strangers(addresses: ReadonlySet<string>): Acknowledged[];
  /** Records whose author's mail address is what somebody else signs in with. */
  disputed: AcknowledgementRecord[];
};

/**
 * Matches by login first, which nobody can change for themselves; by mail only where nobody signs in with the address.
 * Where the two disagree the login wins, and the other record is disputed.
 *
 * @param counting - the record of each author that counts
 * @param authors - everyone who ever made a record
 */
export function matchPeople(
  counting: ReadonlyMap<number, AcknowledgementRecord>,
  authors: RecordSet['authors']
): PeopleMatch {
  const logins = new Set([...authors.values()].map(({ login }) => login));
  const byLogin = new Map<string, Acknowledged>();
  const byMail = new Map<string, Acknowledged>();
  const all = [...counting].map(([id, record]) => ({ author: authors.get(id) ?? unknownAuthor(id), record }));
  for (const one of all) {
    keepFirst(byLogin, one.author.login, one);
    keepFirst(byMail, one.author.email, one);
  }
  const isDisputed = ({ author: { login, email } }: Acknowledged): boolean =>
    email !== login && logins.has(email) && email !== '';
  return {
    find: (address) => (logins.has(address) ? byLogin : byMail).get(address),
    strangers: (addresses) =>
      all.filter((one) => {
        const { login, email } = one.author;
        return !addresses.has(login) && (isDisputed(one) || !addresses.has(email));
      }),
    disputed: all.filter(isDisputed).map(({ record }) => record)
  };
}

/** Where the site no longer knows an account, its id stands in, so that its record is not lost. */
function unknownAuthor(id: number): Author {
  return { id, login: '', email: '', name: String(id) };
}

/** An account that left and came back has two ids, and the first of its records counts. */
function keepFirst(by: Map<string, Acknowledged>, address: string, one: Acknowledged): void {
  if (address === '') return;
  const known = by.get(address);
  if (!known || firstOf(known.record, one.record) === one.record) by.set(address, one);
}
