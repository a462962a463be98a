import { isCalendarDate } from '../../domain/policy/dueDate';

/** What a calendar calls its months and days, in a language: Sunday and January come first. */
type CalendarNames = {
  months: string[];
  shortMonths: string[];
  days: string[];
  shortDays: string[];
};

/** `Intl.Locale` of TypeScript 5.3 does not have it: a property at first, a function in the standard. Days are 1 to 7, Monday first. */
type LocaleWithWeek = Intl.Locale & {
  weekInfo?: { firstDay: number };
  getWeekInfo?(): { firstDay: number };
};

/** A Sunday. */
const someSunday = 4;

/** The names of months and days as the language has them by themselves. */
export function calendarNames(locale: string): CalendarNames {
  const named = (options: Intl.DateTimeFormatOptions, dates: Date[]): string[] => {
    const format = new Intl.DateTimeFormat(locale, { ...gregorian, ...options });
    return dates.map((date) => format.format(date));
  };
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, someSunday + day)));
  return {
    months: named({ month: 'long' }, months),
    shortMonths: named({ month: 'short' }, months),
    days: named({ weekday: 'long' }, days),
    shortDays: named({ weekday: 'narrow' }, days)
  };
}

/** The day a week begins with, 0 for Sunday. Monday (ISO 8601) where the browser does not know. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as LocaleWithWeek;
  const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 };
  return firstDay % 7;
}

/**
 * A calendar date, `YYYY-MM-DD`, from what a person types: in numbers in the order of their language, with the month in
 * its words, or as ISO 8601. A year of two digits is of this century. Undefined for what is no date, and without a year.
 */
export function readDate(text: string, locale: string): string | undefined {
  const typed = text.trim();
  if (isCalendarDate(typed)) return typed;
  const numbers = Array.from(typed.matchAll(/\d+/g), ([digits]) => digits);
  const month = monthIn(typed, locale);
  const order = month ? orderOf(locale, 'long').filter((part) => part !== 'month') : orderOf(locale, 'short');
  if (numbers.length !== order.length) return undefined;
  const part = (name: DatePart): string => numbers[order.indexOf(name)];
  const [year, day] = [part('year'), part('day')];
  const date = `${year.length === 2 ? `20${year}` : year}-${pad(month ?? part('month'))}-${pad(day)}`;
  return isCalendarDate(date) ? date : undefined;
}

type DatePart = 'year' | 'month' | 'day';

const gregorian = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

/** Languages may write a date in words in another order than in numbers. */
function orderOf(locale: string, dateStyle: 'long' | 'short'): DatePart[] {
  const parts = new Intl.DateTimeFormat(locale, { ...gregorian, dateStyle }).formatToParts(0);
  return parts.map(({ type }) => type).filter(isDatePart);
}

function isDatePart(type: string): type is DatePart {
  return type === 'year' || type === 'month' || type === 'day';
}

/** The month that a text names, 1 to 12: by its whole name, or by three letters or more that it begins with. */
function monthIn(text: string, locale: string): string | undefined {
  const words: readonly string[] = text.toLocaleLowerCase(locale).match(/\p{L}{3,}/gu) ?? [];
  const months = monthNames(locale);
  const named =
    months.find(({ name }) => words.includes(name)) ??
    months.find(({ name }) => words.some((word) => name.startsWith(word)));
  return named?.month;
}

/** As they stand in a date, where some languages bend them. Names that are numbers are read as numbers. */
function monthNames(locale: string): { name: string; month: string }[] {
  return (['long', 'short'] as const).flatMap((length) => {
    const format = new Intl.DateTimeFormat(locale, { ...gregorian, day: 'numeric', month: length });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2026, index, 1));
      const { value } = parts.find(({ type }) => type === 'month') ?? { value: '' };
      return {
        name: value.toLocaleLowerCase(locale).replace(/\.$/, ''),
        month: String(index + 1)
      };
    }).filter(({ name }) => /^\D+$/.test(name));
  });
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
