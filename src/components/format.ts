import { isMoment, millisecondsOf } from '../domain/moment';
import { dayFormat } from './dayFormat';
import { fill } from './fill';

/** Writes dates, times and numbers as the person reads them. */
export type Format = {
  /** Language and region, such as `en-AU`. */
  locale: string;
  /** A point in time, ISO 8601, such as "22 November 2026 at 3:07 pm AEDT". */
  moment(iso: string): string;
  /**
   * The same of somebody else's data; as it is there when it is not a whole moment, such as "yesterday", or a time that
   * names no zone: whose time it is, nobody knows.
   */
  momentOrText(time: string): string;
  /** A calendar date, `YYYY-MM-DD`. A calendar date has no time zone, so none is applied. */
  date(date: string): string;
  count(count: number): string;
  /** A share of a whole. Rounded down, so that only everyone is 100%. */
  share(part: number, whole: number): string;
  /**
   * The form of a text that goes with a count, which is filled in as `{count}`. A text of `loc/` has as many forms as
   * its language: `one: {count} person | other: {count} people`, by the names of `Intl.PluralRules`.
   */
  plural(forms: string, count: number, values?: Record<string, string | number>): string;
};

const momentParts = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short'
} as const;

/** @param timeZone - a name that `Intl` knows; the device's time zone when undefined */
export function formatFor(locale: string, timeZone?: string): Format {
  // Made at once, while the page waits for SharePoint: making one takes longer than all it writes, and a receipt wants it.
  const moments = new Intl.DateTimeFormat(locale, { ...momentParts, timeZone });
  const moment = (iso: string): string => moments.format(millisecondsOf(iso));
  const count = (number: number): string => new Intl.NumberFormat(locale).format(number);
  return {
    locale,
    moment,
    momentOrText: (time) => (isMoment(time) ? moment(time) : time),
    date: dayFormat(locale),
    count,
    share: (part, whole) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        whole === 0 ? 0 : Math.floor((part / whole) * 1000) / 1000
      ),
    plural: (forms, number, values = {}) =>
      fill(formOf(forms, new Intl.PluralRules(locale).select(number)), { ...values, count: count(number) })
  };
}

/** Words that have not been translated have English forms: what has no form of its own takes the general one. */
function formOf(forms: string, category: string): string {
  const named = new Map(
    forms.split(' | ').map((form) => {
      const colon = form.indexOf(': ');
      return [form.slice(0, colon), form.slice(colon + 2)];
    })
  );
  return named.get(category) ?? named.get('other') ?? forms;
}
