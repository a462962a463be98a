import type { PageContext } from '../../sharepoint/service';
import { teamsContextElementId } from '../browser/teamsElements';
import { choice, languageChoices, personChoice, themeChoice } from '../choices';
import { htmlDocument } from '../document';
import { html, jsonScript, nothing } from '../html';
import type { Markup } from '../html';
import type { Frame, ViewOptions } from '../types';
import { teamsContext } from './teamsContext';
import { hostNames, whereIn } from './teamsTab';
import type { HostName, TeamsTab } from './teamsTab';

export type TeamsPageInput = {
  tab: TeamsTab;
  /** All there are, to go from one to another. */
  tabs: TeamsTab[];
  view: ViewOptions;
  host: HostName;
  subEntityId: string;
  context: PageContext;
  frame: Frame;
  tenantId: string;
  origin: string;
};

/** The page around a web part in Teams. SharePoint's runtime knows Teams by the name of the frame it is in. */
export function teamsDocument(input: TeamsPageInput): string {
  const { tab, view, host } = input;
  return htmlDocument({
    title: `${tab.title} | ${host}`,
    view,
    surface: 'teams',
    head: html`<link rel="stylesheet" href="/_host/teams.css" />
      <script src="/_host/teams.js" defer></script>`,
    body: html`${bar(input)}
      <div class="teams">
        ${rail(input)}
        <main class="teams-main" aria-label="${host}">
          <div class="teams-heading">
            <h1>${tab.title}</h1>
            <p>${whereIn(tab)}</p>
          </div>
          <iframe
            class="teams-app"
            name="embedded-page-container"
            title="${tab.title}"
            src="${appAddress(input)}"
          ></iframe>
        </main>
      </div>
      ${jsonScript(teamsContextElementId, teamsContext(input))}`
  });
}

function bar({ tab, view, host, subEntityId, context, frame }: TeamsPageInput): Markup {
  const hosts = hostNames.map((name): [string, string] => [name, name]);
  const pane = Object.entries({ read: 'Closed', edit: 'Open' });
  return html`<header class="suite-bar">
    <a class="suite-bar-home" href="${frame.homeUrl}"
      ><span class="waffle" aria-hidden="true"></span>Local intranet: ${host}</a
    >
    <div class="suite-bar-choices" role="group" aria-label="How this app is shown">
      ${tab.page.hasPropertyPane === false ? nothing : choice('mode', 'Settings', pane, view.mode)}
      ${choice('host', 'Host', hosts, host)} ${themeChoice(view)} ${languageChoices(view)}
      <label class="choice"
        ><span>Deep link</span><input name="subEntityId" value="${subEntityId}" placeholder="sub-page id"
      /></label>
      ${personChoice(frame, context.user)}
    </div>
  </header>`;
}

function rail({ tabs, tab }: TeamsPageInput): Markup {
  const links = tabs.map((other) => {
    const current = { markup: other.path === tab.path ? ' aria-current="page"' : '' };
    return html`<li>
      <a href="${other.path}" ${current}>${other.title}<span>${whereIn(other)}</span></a>
    </li>`;
  });
  return html`<nav class="teams-rail" aria-label="Apps">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

/** The SharePoint page inside starts as Teams is shown now, as the person whom this page shows. */
function appAddress({ tab, view, context }: TeamsPageInput): string {
  const query = new URLSearchParams({
    as: context.user.login,
    theme: view.theme,
    locale: view.locale,
    dir: view.direction,
    mode: view.mode
  });
  return `${tab.page.path}?${query.toString()}`;
}
