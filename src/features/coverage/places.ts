import type { AddressChange } from '../../application/ports';
import type { PersonStatus } from '../../domain/coverage/coverage';

/** Where people are listed: those of a status or division, with the version looked at. */
export function placeOfPeople(people: {
  version: number;
  status?: PersonStatus;
  division?: string;
}): AddressChange {
  const { version, status, division } = people;
  return { tab: 'people', version: String(version), status, division, sort: undefined };
}
