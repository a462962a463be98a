import { optionsOf } from '../../host/choices';
import { html, nothing } from '../../host/html';
import type { Markup } from '../../host/html';
import { whereIn } from '../../host/teams/teamsTab';
import { timeZones } from '../../sharepoint/timeZones/timeZones';
import type { TimeZone } from '../../sharepoint/timeZones/timeZones';
import { people } from '../people';
import type { Grant } from '../standIns';
import { plainPage } from './plainPage';
import type { Visit } from './plainPage';
import { postPages, sitePages } from './sitePages';
import { teamsTabs } from './teamsTabs';

export type ListSummary = { title: string; path: string; items: number };

/** The site's time zone, and the person's own where they have set one. */
export type ChosenTimeZones = { site: TimeZone; person?: TimeZone };

type StartPageContent = {
  /** The lists this person may see. */
  lists: ListSummary[];
  grants: Grant[];
  zones: ChosenTimeZones;
  dataBytes: number;
  wasReset: boolean;
};

/** The local intranet's own first page: where to go, whom to be, what is stored. */
export function startPage(visit: Visit, content: StartPageContent): string {
  return plainPage(
    visit,
    'Start',
    html`<h1>Local intranet</h1>
      <p class="lead">
        A SharePoint site on this computer: the real SPFx runtime, a SharePoint-compatible service behind it,
        and people to try it as. Nothing leaves this machine.
      </p>
      ${content.wasReset ? html`<p class="notice" role="status">The data is back to the state of a first start.</p>` : nothing}
      <div class="cards">
        <div>${pagesCard()} ${teamsCard()} ${listsCard(content)}</div>
        <div>${peopleCard(visit)} ${grantsCard(content)} ${timeZonesCard(content)} ${dataCard(content)}</div>
      </div>`
  );
}

function card(title: string, id: string, content: Markup): Markup {
  return html`<section class="card" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

function pagesCard(): Markup {
  const links = sitePages.map(
    ({ path, title }) =>
      html`<li>
        <a href="${path}">${title}</a>
        <a class="aside" href="${path}?mode=edit" aria-label="Edit ${title}">Edit</a>
      </li>`
  );
  return card(
    'Pages',
    'pages',
    html`<ul class="rows">
      ${links} ${postPages.map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`)}
    </ul>`
  );
}

function teamsCard(): Markup {
  const rows = teamsTabs.map(
    (tab) =>
      html`<li>
        <a href="${tab.path}">Teams: ${whereIn(tab)}</a>
        <a class="aside" href="${tab.path}?host=Outlook"
          >Outlook<span class="heard-only">: ${whereIn(tab)}</span></a
        >
      </li>`
  );
  return card(
    'Teams and Microsoft 365',
    'teams',
    html`<ul class="rows">
      ${rows}
    </ul>`
  );
}

function grantsCard({ grants }: StartPageContent): Markup {
  const rows = grants.map(
    ({ api, name, granted }) =>
      html`<li>
        <span
          >${name}<span class="note">${granted ? 'Granted' : 'Not granted, as on a new tenant'}</span></span
        >
        <form method="post" action="/_workbench/grants">
          <input type="hidden" name="api" value="${api}" />
          <input type="hidden" name="granted" value="${String(!granted)}" />
          <button type="submit">
            ${granted ? 'Take back' : 'Grant'}<span class="heard-only"> ${name}</span>
          </button>
        </form>
      </li>`
  );
  return card(
    'What an administrator has granted',
    'grants',
    html`<ul class="rows">
      ${rows}
    </ul>`
  );
}

function peopleCard(visit: Visit): Markup {
  const rows = people.map(
    ({ person, role }) =>
      html`<li>
        <span><a href="/?as=${person.login}">${person.displayName}</a><span class="note">${role}</span></span>
        ${person.login === visit.login ? html`<span class="badge">You</span>` : nothing}
      </li>`
  );
  return card(
    'Whom to be',
    'people',
    html`<ul class="rows">
      ${rows}
    </ul>`
  );
}

function listsCard({ lists }: StartPageContent): Markup {
  if (lists.length === 0) return card('Lists', 'lists', html`<p>There are no lists that you may see.</p>`);
  const rows = lists.map(
    ({ title, path, items }) =>
      html`<li><a href="${path}">${title}</a><span class="aside">${counted(items)}</span></li>`
  );
  return card(
    'Lists',
    'lists',
    html`<ul class="rows">
      ${rows}
    </ul>`
  );
}

function timeZonesCard({ zones: { site, person } }: StartPageContent): Markup {
  return card(
    'Time zones',
    'time-zones',
    html`${timeZoneForm('timeZoneId', 'The site’s time zone', site)}
    ${timeZoneForm('personTimeZoneId', 'Your own time zone', person, 'None: the site’s')}`
  );
}

/** `none` is the choice of no time zone, where there is one. */
function timeZoneForm(name: string, label: string, chosen: TimeZone | undefined, none?: string): Markup {
  const options = timeZones.map(({ id, description }): [string, string] => [String(id), description]);
  const all: [string, string][] = none === undefined ? options : [['', none], ...options];
  return html`<form class="setting" method="post" action="/_workbench/site">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${optionsOf(all, String(chosen?.id ?? ''))}
    </select>
    <button type="submit">Choose<span class="heard-only"> ${label.toLowerCase()}</span></button>
  </form>`;
}

function dataCard({ dataBytes }: StartPageContent): Markup {
  return card(
    'Data',
    'data',
    html`<p>${megabytes(dataBytes)} on disk. It stays when the server stops.</p>
      <details>
        <summary>Start afresh</summary>
        <p>Removes everything that people have entered, then sets the lists up again.</p>
        <form method="post" action="/_workbench/reset"><button type="submit">Empty the data</button></form>
      </details>`
  );
}

function counted(items: number): string {
  return items === 1 ? '1 item' : `${items.toLocaleString('en-AU')} items`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en-AU', { maximumFractionDigits: 1 })} MB`;
}
