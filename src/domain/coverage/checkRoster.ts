import { isCalendarDate } from '../policy/dueDate';
import { isEmailAddress } from '../policy/settings';
import { mostRosterRows, requiredColumns } from './roster';
import type { CheckedRoster, RosterColumn, RosterLine, RosterPerson, RosterProblem } from './roster';

/** How headings may be written, apart from case, blanks, hyphens and underscores. */
const headings: Record<RosterColumn, readonly string[]> = {
  email: ['email', 'emailaddress', 'mail', 'upn', 'userprincipalname'],
  name: ['name', 'displayname', 'fullname'],
  division: ['division'],
  startDate: ['startdate', 'start'],
  exemptUntil: ['exemptuntil', 'exempt']
};

type Positions = Partial<Record<RosterColumn, number>>;

/**
 * Checks a roster row by row. Either every row is sound, or all problems are listed and no person is taken:
 * a roster that is half right gives a percentage that is wrong.
 *
 * @param lines - the file's rows, the headings first, blank rows left out
 */
export function checkRoster(lines: readonly RosterLine[]): CheckedRoster {
  const [heading, ...rows] = lines;
  if (!heading || rows.length === 0) return { kind: 'faulty', problems: [{ kind: 'empty' }] };
  if (rows.length > mostRosterRows) {
    return { kind: 'faulty', problems: [{ kind: 'tooManyRows', most: mostRosterRows }] };
  }
  const { positions, problems } = readHeading(heading);
  if (problems.length > 0) return { kind: 'faulty', problems };
  return checkRows(rows, positions);
}

function readHeading({ line, cells }: RosterLine): { positions: Positions; problems: RosterProblem[] } {
  const positions: Positions = {};
  const problems: RosterProblem[] = [];
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (!column) return;
    if (positions[column] === undefined) positions[column] = index;
    else problems.push({ kind: 'repeatedColumn', line, column });
  });
  for (const column of requiredColumns) {
    if (positions[column] === undefined) problems.push({ kind: 'missingColumn', line, column });
  }
  return { positions, problems };
}

function columnOf(cell: string): RosterColumn | undefined {
  const plain = cell.toLowerCase().replace(/[\s_-]/g, '');
  return (Object.keys(headings) as RosterColumn[]).find((column) => headings[column].includes(plain));
}

function checkRows(rows: readonly RosterLine[], positions: Positions): CheckedRoster {
  const people: RosterPerson[] = [];
  const problems: RosterProblem[] = [];
  const firstLines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const cell = (column: RosterColumn): string => cells[positions[column] ?? -1]?.trim() ?? '';
    const email = cell('email');
    const firstLine = firstLines.get(email.toLowerCase());
    if (!isEmailAddress(email)) problems.push({ kind: 'badAddress', line, value: email });
    else if (firstLine !== undefined) problems.push({ kind: 'duplicate', line, value: email, firstLine });
    else firstLines.set(email.toLowerCase(), line);

    const startDate = calendarDate(cell('startDate'));
    const exemptUntil = calendarDate(cell('exemptUntil'));
    if (startDate === undefined) {
      problems.push({ kind: 'badDate', line, column: 'startDate', value: cell('startDate') });
    }
    if (exemptUntil === undefined) {
      problems.push({ kind: 'badDate', line, column: 'exemptUntil', value: cell('exemptUntil') });
    }
    people.push({
      email,
      name: cell('name'),
      division: cell('division'),
      ...(startDate ? { startDate } : {}),
      ...(exemptUntil ? { exemptUntil } : {})
    });
  }
  return problems.length > 0 ? { kind: 'faulty', problems } : { kind: 'sound', people };
}

/** `YYYY-MM-DD` of a date written so, or day/month/year; empty stays empty; undefined when it is no date. */
function calendarDate(text: string): string | undefined {
  if (text === '') return '';
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isCalendarDate(date) ? date : undefined;
}
