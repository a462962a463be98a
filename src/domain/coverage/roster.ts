/** One member of the department, as the roster has them. */
export type RosterPerson = {
  /** Email address or user principal name, as written; matched without regard to case. */
  email: string;
  name: string;
  division: string;
  /** First day of work, `YYYY-MM-DD`. */
  startDate?: string;
  /** Last day of an exemption, `YYYY-MM-DD`: long leave, for instance. */
  exemptUntil?: string;
};

/** A roster's columns. Each is found by its heading, in any order; others are passed over. */
export type RosterColumn = 'email' | 'name' | 'division' | 'startDate' | 'exemptUntil';

export const requiredColumns: readonly RosterColumn[] = ['email', 'name', 'division'];

export type RosterProblem =
  | { kind: 'empty' }
  | { kind: 'tooManyRows'; most: number }
  | { kind: 'missingColumn'; line: number; column: RosterColumn }
  | { kind: 'repeatedColumn'; line: number; column: RosterColumn }
  | { kind: 'openQuote'; line: number }
  | { kind: 'badAddress'; line: number; value: string }
  | { kind: 'duplicate'; line: number; value: string; firstLine: number }
  | { kind: 'badDate'; line: number; column: 'startDate' | 'exemptUntil'; value: string };

/** One row of the file and the line it starts on, counted from 1. */
export type RosterLine = { line: number; cells: readonly string[] };

export type CheckedRoster =
  { kind: 'sound'; people: RosterPerson[] } | { kind: 'faulty'; problems: RosterProblem[] };

/** More people than any department has; keeps a wrong file from filling the memory. */
export const mostRosterRows = 100_000;
