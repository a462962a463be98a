import { addressKey, plainText } from '../plainText';
import type { RosterPerson } from './roster';

/** What a new roster changes. Each list is in the order of its roster. */
export type RosterChanges = {
  /** How many the roster before holds. */
  before: number;
  coming: RosterPerson[];
  leaving: RosterPerson[];
  /** People whose division is another, with the one they leave. */
  moving: { person: RosterPerson; from: string }[];
  /** So many leave that it is asked whether that is meant. */
  manyLeave: boolean;
};

/** A person is the same by either address. */
export function compareRosters(
  before: readonly RosterPerson[],
  after: readonly RosterPerson[]
): RosterChanges {
  const places = new Map<string, number>();
  before.forEach(({ email, otherAddress }, place) => {
    places.set(addressKey(email), place);
    if (otherAddress !== undefined) places.set(addressKey(otherAddress), place);
  });
  const stays = before.map(() => false);
  const coming: RosterPerson[] = [];
  const moving: RosterChanges['moving'] = [];
  for (const person of after) {
    const place = placeOf(person, places);
    if (place === undefined) coming.push(person);
    else {
      stays[place] = true;
      const from = before[place].division;
      if (!isSameText(from, person.division)) moving.push({ person, from });
    }
  }
  const leaving = before.filter((_, place) => !stays[place]);
  return { before: before.length, coming, leaving, moving, manyLeave: leaving.length * 10 > before.length };
}

function placeOf(
  { email, otherAddress }: RosterPerson,
  places: ReadonlyMap<string, number>
): number | undefined {
  const place = places.get(addressKey(email));
  return place === undefined && otherAddress !== undefined ? places.get(addressKey(otherAddress)) : place;
}

function isSameText(a: string, b: string): boolean {
  return a === b || plainText(a) === plainText(b);
}
