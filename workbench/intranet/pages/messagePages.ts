import { html } from '../../host/html';
import { whereIn } from '../../host/teams/teamsTab';
import { people } from '../people';
import { plainPage } from './plainPage';
import type { Visit } from './plainPage';
import { sitePages } from './sitePages';
import { teamsTabs } from './teamsTabs';

/** What SharePoint shows a person who may not open a site or a list. */
export function accessDeniedPage(visit: Visit): string {
  const others = people.filter(({ person }) => person.login !== visit.login);
  return plainPage(
    visit,
    'Access denied',
    html`<h1>You need permission to open this</h1>
      <p>You are <strong>${visit.login}</strong>, and this site has not been shared with you.</p>
      <p>Open it as someone else:</p>
      <ul>
        ${others.map(({ person, role }) => html`<li><a href="?as=${person.login}">${person.displayName}</a> (${role})</li>`)}
      </ul>`
  );
}

/** Says that an address leads nowhere, and what there is instead. */
export function notFoundPage(visit: Visit, path: string): string {
  return plainPage(
    visit,
    'Not found',
    html`<h1>There is no page here</h1>
      <p>Nothing answers at <code>${path}</code>. These pages exist:</p>
      <ul>
        <li><a href="/">Start page</a></li>
        ${sitePages.map((page) => html`<li><a href="${page.path}">${page.title}</a></li>`)}
        ${teamsTabs.map((tab) => html`<li><a href="${tab.path}">Teams: ${whereIn(tab)}</a></li>`)}
      </ul>`
  );
}

/** Says what went wrong when a page could not be shown. */
export function errorPage(visit: Visit, title: string, message: string, details = ''): string {
  return plainPage(
    visit,
    title,
    html`<h1>${title}</h1>
      <p>${message}</p>
      <pre class="details">${details}</pre>`
  );
}
