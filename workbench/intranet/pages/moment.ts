import { siteTimeZone } from '../../host/bootData';
import { html } from '../../host/html';
import type { Markup } from '../../host/html';

/** A point in time as SharePoint's own pages show it: in the site's time zone, wherever the server runs. */
export function moment(iso: string, locale: string): Markup {
  const words = new Date(iso).toLocaleString(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: siteTimeZone
  });
  return html`<time datetime="${iso}">${words}</time>`;
}
