/** One member of the department, as the roster has them. */
export type RosterPerson = {
  /** Email address or user principal name, as written; matched without regard to case. */
  email: string;
  /** What else finds their records: the name they sign in with, where that is not their email address. */
  otherAddress?: string;
  name: string;
  division: string;
  /** First day of work, `YYYY-MM-DD`. */
  startDate?: string;
  /** Last day of an exemption, `YYYY-MM-DD`: long leave, for instance. */
  exemptUntil?: string;
};

/** The addresses that find a person's records. */
export function addressesOf({ email, otherAddress }: RosterPerson): string[] {
  return otherAddress === undefined ? [email] : [email, otherAddress];
}

/** What a column of a roster is taken for. Each is found by its heading, in any order. */
export type RosterColumn =
  'email' | 'otherAddress' | 'name' | 'givenName' | 'familyName' | 'division' | 'startDate' | 'exemptUntil';

export type DateColumnName = 'startDate' | 'exemptUntil';

/** Where in a file something is: the line, counted from 1, and the heading of its column as the file writes it. */
type Cell = { line: number; heading: string; value: string };

export type RosterProblem =
  | { kind: 'empty' }
  | { kind: 'tooManyRows'; most: number }
  | { kind: 'missingColumn'; line: number; column: 'email' | 'name' | 'division' }
  | { kind: 'repeatedColumn'; line: number; column: RosterColumn; value: string }
  | { kind: 'openQuote'; line: number; value: string }
  | { kind: 'extraCells'; line: number; value: string }
  | ({ kind: 'badAddress' } & Cell)
  | ({ kind: 'duplicate'; firstLine: number } & Cell)
  | ({ kind: 'badDate' } & Cell);

/** One row of the file and the line it starts on, counted from 1. */
export type RosterLine = { line: number; cells: readonly string[] };

/** Which number of a date such as 03/02/2026 is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** How a column's dates were read; `written` leaves no doubt, such as 2026-12-31. */
export type DateReading = {
  column: DateColumnName;
  heading: string;
  form: 'written' | 'serial' | DateOrder;
  example: string;
};

/** What was made of a file, for its owner to check before anything is stored. */
export type RosterReading = {
  /** Every heading in the file's order, and what it was taken for; nothing where the column is not used. */
  headings: { heading: string; column?: RosterColumn }[];
  dates: DateReading[];
  /** Lines that say the same as an earlier one. */
  merged: number;
  /** Lines that are no people: titles above the headings, totals and filters below. */
  leftOut: { line: number; value: string }[];
  /** Names were written with the family name first. */
  namesTurned: boolean;
  /** The file that a stored roster was made from; undefined for any other. */
  source?: string;
};

export type CheckedRoster =
  | { kind: 'sound'; people: RosterPerson[]; reading: RosterReading }
  | { kind: 'faulty'; problems: RosterProblem[]; reading: RosterReading }
  /** Every date of a column could be read in two ways. */
  | { kind: 'datesUndecided'; heading: string; example: string; reading: RosterReading };

/** More people than any department has; keeps a wrong file from filling the memory. */
export const mostRosterRows = 100_000;

/** What a roster holds, in numbers. */
type RosterCounts = { people: number; divisions: number; startDates: number; exemptions: number };

export function countRoster(people: readonly RosterPerson[]): RosterCounts {
  const divisions = new Set<string>();
  let [startDates, exemptions] = [0, 0];
  for (const { division, startDate, exemptUntil } of people) {
    divisions.add(division);
    if (startDate !== undefined) startDates += 1;
    if (exemptUntil !== undefined) exemptions += 1;
  }
  return { people: people.length, divisions: divisions.size, startDates, exemptions };
}
