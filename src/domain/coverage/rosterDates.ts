import { isCalendarDate } from '../policy/dueDate';
import type { DateOrder, DateReading } from './roster';

/** A time of midnight after a date says nothing more. */
const midnight = /(?:T| +)(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?am)(?:Z|[+-]00:?00)?$/i;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** As SAP writes a date without anything between its parts. */
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const dayAndMonthName = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const monthNameAndDay = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const wholeNumber = /^(\d{5})(?:\.0+)?$/;

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
];

/** Days since 30 December 1899 that Excel has for 1954 to 2119; other numbers of five digits are no first days of work. */
const [firstSerial, lastSerial] = [20_000, 80_000];

/** What a text can be: one date, a date whose order is open, a spreadsheet's number of days, or none. */
type Written =
  | { kind: 'date'; date: string }
  | { kind: 'open'; dayFirst?: string; monthFirst?: string }
  | { kind: 'serial'; date: string }
  | { kind: 'none' };

/**
 * The dates of one column. How they are written is decided by all of them together: one program wrote the whole column.
 */
export class DateColumn {
  private readonly known = new Map<string, Written>();

  /** The next cell that is not empty. */
  public add(text: string): void {
    if (!this.known.has(text)) this.known.set(text, written(text));
  }

  /**
   * How the column is read; undefined where it holds no dates, `undecided` where every date could be either.
   *
   * @param order - what the heading or the owner says of the order
   */
  public form(
    order: DateOrder | undefined
  ): Pick<DateReading, 'form' | 'example'> | { form: 'undecided'; example: string } | undefined {
    const all = [...this.known].map(([text, one]) => ({ text, one }));
    if (all.length === 0) return undefined;
    const example = all[0].text;
    if (all.every(({ one }) => one.kind === 'serial')) return { form: 'serial', example };
    const open = all.flatMap(({ text, one }) => (one.kind === 'open' ? [{ text, ...one }] : []));
    if (open.length === 0) return { form: 'written', example };
    const dayFirst = open.filter((one) => one.monthFirst === undefined).length;
    const monthFirst = open.filter((one) => one.dayFirst === undefined).length;
    if (dayFirst + monthFirst > 0)
      return { form: dayFirst >= monthFirst ? 'dayFirst' : 'monthFirst', example: open[0].text };
    const either = open.find((one) => one.dayFirst !== one.monthFirst);
    if (!either) return { form: 'dayFirst', example: open[0].text };
    return { form: order ?? 'undecided', example: either.text };
  }

  /** `YYYY-MM-DD`; undefined where the text is no date of this form. */
  public read(text: string, form: DateReading['form']): string | undefined {
    const one = this.known.get(text) ?? written(text);
    switch (one.kind) {
      case 'date':
        return one.date;
      case 'serial':
        return form === 'serial' ? one.date : undefined;
      case 'open':
        return form === 'monthFirst' ? one.monthFirst : one.dayFirst;
      case 'none':
        return undefined;
    }
  }
}

function written(text: string): Written {
  const plain = text.replace(midnight, '');
  const [, serial] = wholeNumber.exec(plain) ?? [];
  if (serial) return serialDate(Number(serial));
  const date = unmistakable(plain);
  if (date !== undefined) return date === '' ? { kind: 'none' } : { kind: 'date', date };
  const [, first, separator, second, year] = yearLast.exec(plain) ?? [];
  if (!year) return { kind: 'none' };
  const dayFirst = dateOf(year, second, first);
  // Nobody puts points after the month first.
  if (separator === '.') return dayFirst ? { kind: 'date', date: dayFirst } : { kind: 'none' };
  const monthFirst = dateOf(year, first, second);
  return dayFirst === undefined && monthFirst === undefined
    ? { kind: 'none' }
    : { kind: 'open', dayFirst, monthFirst };
}

/** A date written so that it can only be one; empty when there is no such day, undefined when written otherwise. */
function unmistakable(text: string): string | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year) return dateOf(year, month, day) ?? '';
  const [, compactYear, compactMonth, compactDay] = compact.exec(text) ?? [];
  if (compactYear) return dateOf(compactYear, compactMonth, compactDay) ?? '';
  const [, dayNumber, monthName, yearAfter] = dayAndMonthName.exec(text) ?? [];
  if (yearAfter) return dateOf(yearAfter, monthNumber(monthName), dayNumber) ?? '';
  const [, name, number, yearLastly] = monthNameAndDay.exec(text) ?? [];
  return yearLastly ? (dateOf(yearLastly, monthNumber(name), number) ?? '') : undefined;
}

/** The month that a name, or its first letters, stands for; 0 for none. */
function monthNumber(name: string): string {
  return String(months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

function serialDate(days: number): Written {
  if (days < firstSerial || days > lastSerial) return { kind: 'none' };
  const at = new Date(Date.UTC(1899, 11, 30 + days));
  return { kind: 'serial', date: at.toISOString().slice(0, 10) };
}
