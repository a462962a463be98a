import { searchedText } from '../../domain/plainText';
import type { CoveredPerson, PersonStatus } from '../../domain/coverage/coverage';

export type SortColumn = 'name' | 'division' | 'status' | 'due' | 'acknowledged';

export type PeopleQuery = {
  search: string;
  status: PersonStatus | 'all';
  division: string;
  sortBy: SortColumn;
  descending: boolean;
};

/** Those who need something done come first. */
const statusOrder: Record<PersonStatus, number> = {
  overdue: 0,
  outstanding: 1,
  exempt: 2,
  notOnRoster: 3,
  acknowledged: 4
};

/** A person with what is searched and sorted by, worked out once: the list is long and the typing quick. */
export type ListedPerson = {
  person: CoveredPerson;
  /** Names and addresses, as they are searched. */
  searched: string;
  /** Where the division stands among all. */
  division: number;
};

type Names = {
  searched: string;
  name: string;
  otherAddress: string | undefined;
  sorted: string;
  rank: number;
};

/** What people are called, by address. It is the same for every version, and takes longest to work out and to sort. */
export class PeopleNames {
  private readonly known = new Map<string, Names>();
  private isRanked = true;

  /** People in order of their names, whatever the case. */
  public inOrder(people: readonly CoveredPerson[]): [CoveredPerson, Names][] {
    const named = people.map((person) => [person, this.of(person)] as [CoveredPerson, Names]);
    if (!this.isRanked) this.rank();
    return sortedBy(named, ([, { rank }]) => rank);
  }

  private of(person: CoveredPerson): Names {
    const { email, name, otherAddress } = person;
    const known = this.known.get(email);
    if (known?.name === name && known.otherAddress === otherAddress) return known;
    const searched = searchedText(`${name} ${email} ${otherAddress ?? ''}`);
    const names = { searched, name, otherAddress, sorted: searchedText(name), rank: 0 };
    this.known.set(email, names);
    this.isRanked = false;
    return names;
  }

  private rank(): void {
    [...this.known.values()]
      .sort((a, b) => compare(a.sorted, b.sorted))
      .forEach((names, rank) => (names.rank = rank));
    this.isRanked = true;
  }
}

/**
 * People in order of their names.
 * @param names - those of the same reading, so that another version's list is made at once
 */
export function listPeople(people: readonly CoveredPerson[], names = new PeopleNames()): ListedPerson[] {
  const divisions = [...new Set(people.map(({ division }) => division))].sort();
  const ranks = new Map(divisions.map((division, rank) => [division, rank]));
  return names.inOrder(people).map(([person, { searched }]) => ({
    person,
    searched,
    division: ranks.get(person.division) ?? 0
  }));
}

/**
 * The people a query asks for, in its order: every word of the search stands somewhere in their name or addresses, in any
 * order. People of the same rank are sorted by name.
 *
 * @param people - in order of their names
 */
export function queryPeople(people: readonly ListedPerson[], query: PeopleQuery): ListedPerson[] {
  const words = searchedText(query.search).split(' ').filter(Boolean);
  const { status, division } = query;
  const found = people.filter(
    ({ person, searched }) =>
      (status === 'all' || person.status === status) &&
      (division === '' || person.division === division) &&
      words.every((word) => searched.includes(word))
  );
  if (query.sortBy === 'name') return query.descending ? found.reverse() : found;
  const direction = query.descending ? -1 : 1;
  const { sortBy } = query;
  return sortedBy(found, (person) => direction * rankOf(person, sortBy));
}

/** After every date and every record. */
const last = 2 ** 31;

/** A whole number. */
function rankOf({ person, division }: ListedPerson, column: Exclude<SortColumn, 'name'>): number {
  switch (column) {
    case 'division':
      return division;
    case 'status':
      return statusOrder[person.status];
    case 'due':
      return person.due === undefined ? last : Number(person.due.replace(/-/g, ''));
    case 'acknowledged':
      return person.record?.id ?? last;
  }
}

/** Sorts by whole numbers, and those of the same number as they were: many times faster than comparing two and two. */
function sortedBy<T>(items: readonly T[], rankOfItem: (item: T) => number): T[] {
  const count = items.length;
  const keys = Float64Array.from(items, (item, place) => rankOfItem(item) * count + place).sort();
  return Array.from(keys, (key) => items[((key % count) + count) % count]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
