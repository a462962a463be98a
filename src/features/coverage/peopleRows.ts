import { sortedItems } from '../../components/fluent/itemSort';
import type { ItemSort } from '../../components/fluent/itemSort';
import type { CoveredPerson, PersonStatus } from '../../domain/coverage/coverage';
import type { Principal } from '../../domain/people/principal';
import { addressKey, searchedText } from '../../domain/plainText';
import { PeopleNames } from './peopleNames';

/** What the list of people is sorted by. */
export const peopleKeys = ['name', 'division', 'status', 'due', 'acknowledged'];

export type PeopleQuery = {
  search: string;
  /** Anyone's where undefined. */
  status: PersonStatus | undefined;
  /** Empty for people without one; anyone's where undefined. */
  division: string | undefined;
};

/** Those who need something done come first. */
const statusOrder: Record<PersonStatus, number> = {
  overdue: 0,
  outstanding: 1,
  dueForRenewal: 2,
  exempt: 3,
  notOnRoster: 4,
  acknowledged: 5
};

/** A person with what is searched and sorted by, worked out once: the list is long and the typing quick. */
export type ListedPerson = {
  /** Tells this person from all others of the same coverage. */
  key: string;
  person: CoveredPerson;
  searched: string;
  /** Where the person stands by name, and their division among all. */
  place: number;
  division: number;
};

/**
 * Everyone by name: those of whom a column says the same stay so.
 * @param names - those of the same reading, so that another version's list is made at once
 */
export function listPeople(people: readonly CoveredPerson[], names = new PeopleNames()): ListedPerson[] {
  const collator = new Intl.Collator();
  const divisions = [...new Set(people.map(({ division }) => division))].sort(collator.compare);
  const ranks = new Map(divisions.map((division, rank) => [division, rank]));
  return names.inOrder(people).map(({ person, searched }, place) => ({
    key: String(place),
    person,
    searched,
    place,
    division: ranks.get(person.division) ?? 0
  }));
}

/** The people a query asks for: every word of the search stands somewhere in their name or addresses, in any order. */
export function findPeople(people: readonly ListedPerson[], query: PeopleQuery): ListedPerson[] {
  const words = searchedText(query.search).split(' ').filter(Boolean);
  const { status, division } = query;
  return people.filter(
    ({ person, searched }) =>
      (status === undefined || person.status === status) &&
      (division === undefined || person.division === division) &&
      words.every((word) => searched.includes(word))
  );
}

/** Whether a person is the one of the directory: by either address, for the roster may have the mail or the sign-in name. */
export function isPrincipal({ key, mail }: Principal): (listed: ListedPerson) => boolean {
  const signIn = key.split('|').pop() ?? '';
  const addresses = new Set([mail, signIn].map(addressKey).filter(Boolean));
  return ({ person: { email, otherAddress = '' } }) =>
    addresses.has(addressKey(email)) || addresses.has(addressKey(otherAddress));
}

/** Who has nothing in the column comes last whichever way it is sorted. */
export function sortPeople(people: readonly ListedPerson[], { key, isDescending }: ItemSort): ListedPerson[] {
  return sortedItems(people, (listed) => cellOf(listed, key), isDescending);
}

/** Undefined where the cell is empty. */
function cellOf({ person, place, division }: ListedPerson, column: string): string | number | undefined {
  switch (column) {
    case 'division':
      return person.division === '' ? undefined : division;
    case 'status':
      return statusOrder[person.status];
    case 'due':
      return person.due;
    case 'acknowledged':
      return person.record?.at;
    default:
      return place;
  }
}
