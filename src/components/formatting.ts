/** A point in time, ISO 8601, in words of the reader's language and time zone, such as "22 November 2026 at 3:07 pm AEDT". */
export function formatMoment(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short'
  }).format(new Date(iso));
}

/** A point in time that somebody else's data tells, in words; as it is there when it is not a whole one, such as "yesterday". */
export function momentOrText(time: string, locale: string): string {
  const isMoment = /^\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d/.test(time) && !Number.isNaN(Date.parse(time));
  return isMoment ? formatMoment(time, locale) : time;
}

/** A calendar date, `YYYY-MM-DD`, in words. A calendar date has no time zone, so none is applied. */
export function formatDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`)
  );
}
