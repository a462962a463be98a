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
export type ListedPerson = { person: CoveredPerson; searched: string; name: string };

export function listPeople(people: readonly CoveredPerson[]): ListedPerson[] {
  return people.map((person) => {
    const name = searchedText(person.name);
    return {
      person,
      name,
      searched: searchedText(`${person.name} ${person.email} ${person.otherAddress ?? ''}`)
    };
  });
}

/**
 * The people a query asks for, in its order: every word of the search stands somewhere in their name or addresses, in any
 * order. People of the same rank are sorted by name.
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
  const direction = query.descending ? -1 : 1;
  return found.sort(
    (a, b) => direction * compare(rankOf(a, query.sortBy), rankOf(b, query.sortBy)) || compare(a.name, b.name)
  );
}

function rankOf({ person, name }: ListedPerson, column: SortColumn): string | number {
  switch (column) {
    case 'name':
      return name;
    case 'division':
      return person.division;
    case 'status':
      return statusOrder[person.status];
    case 'due':
      return person.due ?? '9999';
    case 'acknowledged':
      return person.record?.at ?? Infinity;
  }
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
