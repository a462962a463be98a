import { addressKey, plainText, tidyText } from '../plainText';
import { isEmailAddress } from '../addresses';
import { mostRosterRows } from './roster';
import type {
  CheckedRoster,
  DateColumnName,
  DateOrder,
  DateReading,
  RosterColumn,
  RosterLine,
  RosterPerson,
  RosterProblem,
  RosterReading
} from './roster';
import { DateColumn } from './rosterDates';
import { isHeading, orderIn, readHeading } from './rosterHeadings';
import type { RosterHeading } from './rosterHeadings';

/** Lines with titles that a report may have above its headings. */
const mostTitles = 10;

/** How the lines begin that reports have below their people. */
const footer =
  /^((grand |sub ?|overall )?totals?\b|(applied )?filters?\b|(number|count|sum) of\b|\d[\d, ]* (rows|records|people|employees|workers|items)\b|(end of|report|generated|exported|printed|run (date|on|by))\b)/i;

/** A person as their line has them, with dates as they are written. */
type Row = { line: number; person: RosterPerson; dates: Record<DateColumnName, string> };

const dateColumns: readonly DateColumnName[] = ['startDate', 'exemptUntil'];

/**
 * Checks a roster row by row, as its rows come. Either every row is sound, or all problems are listed and no person is
 * taken: a roster that is half right gives a percentage that is wrong.
 */
export class RosterChecker {
  private heading: RosterHeading | undefined;
  private rowCount = 0;
  private belowPeople = false;
  private merged = 0;
  private readonly rows: Row[] = [];
  private readonly problems: RosterProblem[] = [];
  private readonly leftOut: RosterReading['leftOut'] = [];
  private readonly rowsByAddress = new Map<string, Row>();
  /** The spelling under which a division is shown, by what it is compared by and by each spelling. */
  private readonly divisions = new Map<string, string>();
  private readonly dates: Record<DateColumnName, DateColumn> = {
    startDate: new DateColumn(),
    exemptUntil: new DateColumn()
  };

  /** The next row of the file. Blank rows are passed over. */
  public add(row: RosterLine): void {
    const line: RosterLine = { line: row.line, cells: row.cells.map(tidyText) };
    if (line.cells.every((cell) => cell === '')) return;
    if (!this.heading) {
      if (this.isTitle(line)) this.leaveOut(line);
      else this.heading = readHeading(line);
      return;
    }
    if (this.isFooter(line)) return this.leaveOut(line);
    this.rowCount += 1;
    if (this.heading.problems.length === 0 && this.rowCount <= mostRosterRows)
      this.checkRow(line, this.heading);
  }

  /**
   * What the rows have come to.
   *
   * @param order - which number of a date is the day, where the column does not tell
   */
  public finish(order?: DateOrder): CheckedRoster {
    const { reading, undecided } = this.readDates(order);
    const problems = this.problemsOfAll();
    if (problems.length > 0) return { kind: 'faulty', problems, reading };
    if (undecided) return { kind: 'datesUndecided', ...undecided, reading };
    const people = this.rows.map(({ person }) => person);
    reading.namesTurned = reading.source === undefined && turnNames(people);
    return { kind: 'sound', people, reading };
  }

  /** One line alone above the headings is a title, or a program's remark such as `sep=;`. */
  private isTitle({ cells }: RosterLine): boolean {
    const filled = cells.filter(Boolean);
    const isRemark = filled[0].startsWith('#') || /^sep=/i.test(filled[0]);
    return this.leftOut.length < mostTitles && (isRemark || (filled.length === 1 && !isHeading(filled[0])));
  }

  private isFooter({ cells }: RosterLine): boolean {
    if (cells.some((cell) => cell.includes('@'))) {
      this.belowPeople = false;
      return false;
    }
    const filled = cells.filter(Boolean);
    // What filters say goes on over several lines.
    this.belowPeople = footer.test(filled[0]) || (this.belowPeople && filled.length === 1);
    return this.belowPeople;
  }

  private leaveOut({ line, cells }: RosterLine): void {
    this.leftOut.push({ line, value: cells.filter(Boolean).join(', ') });
  }

  private problemsOfAll(): RosterProblem[] {
    if (!this.heading || this.rowCount === 0) return [{ kind: 'empty' }];
    if (this.rowCount > mostRosterRows) return [{ kind: 'tooManyRows', most: mostRosterRows }];
    if (this.heading.problems.length > 0) return this.heading.problems;
    return [...this.problems].sort((a, b) => lineOf(a) - lineOf(b));
  }

  private checkRow({ line, cells }: RosterLine, { positions, texts }: RosterHeading): void {
    const extra = cells.slice(texts.length).filter(Boolean);
    // A comma too many has moved the cells: what stands in them now says nothing.
    if (extra.length > 0)
      return void this.problems.push({ kind: 'extraCells', line, value: extra.join(', ') });
    const mail = plainText(cellAt(cells, positions.email));
    const login = plainText(cellAt(cells, positions.otherAddress));
    const startDate = cellAt(cells, positions.startDate);
    const exemptUntil = cellAt(cells, positions.exemptUntil);
    if (startDate) this.dates.startDate.add(startDate);
    if (exemptUntil) this.dates.exemptUntil.add(exemptUntil);
    const person: RosterPerson = {
      email: mail || login,
      name: nameIn(cells, positions),
      division: this.divisionOf(cellAt(cells, positions.division))
    };
    if (mail && login && addressKey(login) !== addressKey(mail)) person.otherAddress = login;
    this.keep({ line, person, dates: { startDate, exemptUntil } }, mail ? 'email' : 'otherAddress');
  }

  private divisionOf(text: string): string {
    const known = this.divisions.get(text);
    if (known !== undefined) return known;
    const key = plainText(text);
    const shown = this.divisions.get(key) ?? text;
    this.divisions.set(key, shown).set(text, shown);
    return shown;
  }

  /** @param column - where the first address stands */
  private keep(row: Row, column: RosterColumn): void {
    const { email, otherAddress } = row.person;
    const isSound = otherAddress === undefined || isEmailAddress(otherAddress);
    if (!isEmailAddress(email) || !isSound) {
      const wrong = isSound || !isEmailAddress(email) ? email : otherAddress;
      this.refuseAddress(row.line, wrong === email ? column : 'otherAddress', wrong);
      // Its dates are looked at all the same, so that one reading of the problems is enough.
      this.rows.push(row);
      return;
    }
    const key = addressKey(email);
    const otherKey = otherAddress === undefined ? key : addressKey(otherAddress);
    const sameFirst = this.rowsByAddress.get(key);
    const first = sameFirst ?? this.rowsByAddress.get(otherKey);
    if (!first) {
      this.rowsByAddress.set(key, row).set(otherKey, row);
      this.rows.push(row);
    } else if (isSame(first, row)) {
      this.merged += 1;
    } else {
      const value = sameFirst ? email : (otherAddress ?? email);
      const heading = this.textOf(sameFirst ? column : 'otherAddress');
      this.problems.push({ kind: 'duplicate', line: row.line, heading, value, firstLine: first.line });
      this.rows.push(row);
    }
  }

  private refuseAddress(line: number, column: RosterColumn, value: string): void {
    this.problems.push({ kind: 'badAddress', line, heading: this.textOf(column), value });
  }

  /** A column's heading as the file writes it. */
  private textOf(column: RosterColumn): string {
    const { positions, texts } = this.heading ?? { positions: {}, texts: [] };
    return texts[positions[column] ?? positions.email ?? positions.otherAddress ?? -1] ?? '';
  }

  /** Decides how each column of dates is written, and reads every person's. */
  private readDates(order: DateOrder | undefined): {
    reading: RosterReading;
    undecided?: { heading: string; example: string };
  } {
    const readings: DateReading[] = [];
    let undecided: { heading: string; example: string } | undefined;
    for (const column of dateColumns) {
      const heading = this.textOf(column);
      const found = this.dates[column].form(orderIn(heading) ?? order);
      if (!found) continue;
      if (found.form === 'undecided') undecided ??= { heading, example: found.example };
      else {
        readings.push({ column, heading, form: found.form, example: found.example });
        this.readColumn(column, heading, found.form);
      }
    }
    const { headings = [], source } = this.heading ?? {};
    const { merged, leftOut } = this;
    const reading = { headings, dates: readings, merged, leftOut, namesTurned: false };
    return { reading: source === undefined ? reading : { ...reading, source }, undecided };
  }

  private readColumn(column: DateColumnName, heading: string, form: DateReading['form']): void {
    for (const { line, person, dates } of this.rows) {
      const value = dates[column];
      if (!value) continue;
      const date = this.dates[column].read(value, form);
      if (date === undefined) this.problems.push({ kind: 'badDate', line, heading, value });
      else person[column] = date;
    }
  }
}

function cellAt(cells: readonly string[], position: number | undefined): string {
  return position === undefined ? '' : (cells[position] ?? '');
}

function nameIn(
  cells: readonly string[],
  { name, givenName, familyName }: RosterHeading['positions']
): string {
  return cellAt(cells, name) || `${cellAt(cells, givenName)} ${cellAt(cells, familyName)}`.trim();
}

function lineOf(problem: RosterProblem): number {
  return 'line' in problem ? problem.line : 0;
}

function isSame({ person: a, dates: aDates }: Row, { person: b, dates: bDates }: Row): boolean {
  return (
    addressKey(a.email) === addressKey(b.email) &&
    addressKey(a.otherAddress ?? '') === addressKey(b.otherAddress ?? '') &&
    plainText(a.name) === plainText(b.name) &&
    a.division === b.division &&
    dateColumns.every((column) => aDates[column] === bDates[column])
  );
}

/** Where every name of the column is written `Last, First`, each is turned. Tells whether they were. */
function turnNames(people: readonly RosterPerson[]): boolean {
  const named = people.filter(({ name }) => name !== '');
  const isTurned = ({ name }: RosterPerson): boolean => /^[^,]+, ?[^,]+$/.test(name);
  if (named.length === 0 || !named.every(isTurned)) return false;
  for (const person of named) {
    const [last, first] = person.name.split(',');
    person.name = `${first.trim()} ${last.trim()}`;
  }
  return true;
}
