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
 * Checks a roster row by row, as its rows come. Either every row is sound, or all problems are listed and no person is
 * taken: a roster that is half right gives a percentage that is wrong.
 */
export class RosterCheck {
  private heading: { positions: Positions; problems: RosterProblem[] } | undefined;
  private rowCount = 0;
  private readonly people: RosterPerson[] = [];
  private readonly problems: RosterProblem[] = [];
  private readonly firstLines = new Map<string, number>();

  /** The next row of the file, the headings first. Blank rows are passed over. */
  public add(row: RosterLine): void {
    if (row.cells.every((cell) => cell.trim() === '')) return;
    if (!this.heading) {
      this.heading = readHeading(row);
      return;
    }
    this.rowCount += 1;
    if (this.heading.problems.length === 0 && this.rowCount <= mostRosterRows) this.checkRow(row);
  }

  /** What the rows have come to. */
  public finish(): CheckedRoster {
    const problems = this.problemsOfAll();
    return problems.length > 0 ? { kind: 'faulty', problems } : { kind: 'sound', people: this.people };
  }

  private problemsOfAll(): RosterProblem[] {
    if (!this.heading || this.rowCount === 0) return [{ kind: 'empty' }];
    if (this.rowCount > mostRosterRows) return [{ kind: 'tooManyRows', most: mostRosterRows }];
    return this.heading.problems.length > 0 ? this.heading.problems : this.problems;
  }

  private checkRow({ line, cells }: RosterLine): void {
    const positions = this.heading?.positions ?? {};
    const cell = (column: RosterColumn): string => cells[positions[column] ?? -1]?.trim() ?? '';
    this.checkAddress(line, cell('email'));
    const startDate = this.checkDate(line, 'startDate', cell('startDate'));
    const exemptUntil = this.checkDate(line, 'exemptUntil', cell('exemptUntil'));
    this.people.push({
      email: cell('email'),
      name: cell('name'),
      division: cell('division'),
      ...(startDate ? { startDate } : {}),
      ...(exemptUntil ? { exemptUntil } : {})
    });
  }

  private checkAddress(line: number, email: string): void {
    const address = email.toLowerCase();
    const firstLine = this.firstLines.get(address);
    if (!isEmailAddress(email)) this.problems.push({ kind: 'badAddress', line, value: email });
    else if (firstLine !== undefined)
      this.problems.push({ kind: 'duplicate', line, value: email, firstLine });
    else this.firstLines.set(address, line);
  }

  private checkDate(line: number, column: 'startDate' | 'exemptUntil', value: string): string | undefined {
    const date = calendarDate(value);
    if (date === undefined) this.problems.push({ kind: 'badDate', line, column, value });
    return date;
  }
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

/** `YYYY-MM-DD` of a date written so, or day/month/year; empty stays empty; undefined when it is no date. */
function calendarDate(text: string): string | undefined {
  if (text === '') return '';
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isCalendarDate(date) ? date : undefined;
}
