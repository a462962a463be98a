import { frameDocument } from '../../host/frame';
import { html } from '../../host/html';
import type { Markup } from '../../host/html';
import type { PersonChoice, ViewOptions } from '../../host/types';
import type { TimeZone } from '../../sharepoint/timeZones/timeZones';
import { intranetUrl, people, tenant } from '../people';
import { intranetFrame } from './sitePages';

/** Who looks at a page, and how. */
export type Visit = {
  login: string;
  view: ViewOptions;
  /** The one that SharePoint shows this person times in. */
  timeZone: TimeZone;
};

/** A page of the intranet that has no web parts. */
export function plainPage(visit: Visit, title: string, content: Markup): string {
  return frameDocument({
    documentTitle: `${title} - Local intranet`,
    siteTitle: tenant.webs.find(({ url }) => url === intranetUrl)?.title ?? '',
    siteUrl: intranetUrl,
    person: personOf(visit.login),
    view: visit.view,
    frame: intranetFrame,
    hasWebParts: false,
    head: html`<link rel="stylesheet" href="/_intranet/pages.css" />`,
    body: html`<div class="page-content"><main class="page plain-page">${content}</main></div>`
  });
}

function personOf(login: string): PersonChoice {
  return people.find(({ person }) => person.login === login)?.person ?? { login, displayName: login };
}
