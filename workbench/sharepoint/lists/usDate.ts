/** A moment as SharePoint's own pages show it on an English site: `11/29/2026, 3:00 PM` without the comma. */
export function usDateAndTime(iso: string): string {
  return new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    timeZone: 'UTC'
  })
    .format(new Date(iso))
    .replace(',', '')
    .replace(/\u202f/g, ' ');
}

/** The day alone. */
export function usDate(iso: string): string {
  return usDateAndTime(iso).split(' ')[0];
}
