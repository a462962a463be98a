import { html } from '../../host/html';
import type { Markup } from '../../host/html';
import { localTime } from '../../sharepoint/timeZones/clock';
import type { Visit } from './plainPage';

/** A point in time as SharePoint's own pages show it: in the person's or the site's time zone, wherever the server runs. */
export function moment(iso: string, { view, timeZone }: Visit): Markup {
  const words = new Date(`${localTime(timeZone, iso)}Z`).toLocaleString(view.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC'
  });
  return html`<time datetime="${iso}">${words}</time>`;
}
