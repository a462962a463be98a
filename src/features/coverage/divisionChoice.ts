import { coverage as strings } from 'ReviewStrings';
import type { Coverage } from '../../domain/coverage/coverage';

/** The option that asks for no division. */
export const allDivisions = 'all';

/** Before the name of a division, which may be empty, or be called as the option that asks for none. */
const prefix = 'is:';

export function divisionOptions({ divisions }: Coverage): { key: string; text: string }[] {
  return [
    { key: allDivisions, text: strings.allDivisions },
    ...divisions.map(({ division }) => ({ key: optionOf(division), text: division || strings.noDivision }))
  ];
}

/** The option for a division, empty for people without one; for all of them where undefined. */
export function optionOf(division: string | undefined): string {
  return division === undefined ? allDivisions : `${prefix}${division}`;
}

/** What `optionOf` was made of. */
export function divisionOf(option: string): string | undefined {
  return option === allDivisions ? undefined : option.slice(prefix.length);
}
