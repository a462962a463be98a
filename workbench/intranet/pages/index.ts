import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { UnknownWebPartError } from '../../host/bootData';
import type { IPageHost } from '../../host/pageHost';
import { sendFile } from '../../host/runtimeFiles';
import { hostName } from '../../host/teams/teamsTab';
import type { TeamsTab } from '../../host/teams/teamsTab';
import type { HostedPage } from '../../host/types';
import { viewOptions } from '../../host/viewOptions';
import type { SharePointService } from '../../sharepoint/service';
import { zoneOf } from '../../sharepoint/timeZones/siteTime';
import { sendHtml, sendRedirect, sendText } from '../answers';
import type { Identity } from '../identity';
import { intranetUrl, newsHubPath } from '../people';
import { RestRefusal, restAs } from '../rest';
import { readAttachment } from './attachment';
import type { IStandIns } from '../standIns';
import { listPage } from './listPage';
import { readListView } from './listView';
import { newsHubPage, readNewsArticle } from './newsHubPage';
import { accessDeniedPage, errorPage, notFoundPage } from './messagePages';
import type { Visit } from './plainPage';
import { intranetFrame, sitePages } from './sitePages';
import { startPage } from './startPage';
import type { ChosenTimeZones, ListSummary } from './startPage';
import { yammerPage } from './yammerPage';
import { teamsTabs } from './teamsTabs';

type PagesOptions = {
  service: SharePointService;
  host: IPageHost;
  standIns: Pick<IStandIns, 'grants'>;
  origin: () => string;
  databaseFile: string;
  /** Pages beside the intranet's own. */
  morePages: readonly HostedPage[];
};

interface IPages {
  /** Answers any request for a page: what does not exist gets a page that says what does. */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
    identity: Identity
  ): Promise<void>;
}

const listPath = new RegExp(`^${intranetUrl}/Lists/([^/]+)/?(AllItems\\.aspx)?$`, 'i');

const attachmentPath = new RegExp(`^${intranetUrl}/Lists/[^/]+/Attachments/\\d+/[^/]+$`, 'i');

/** The intranet's pages, by address. */
export function createPages(options: PagesOptions): IPages {
  return {
    async answer(request, response, path, query, identity) {
      if (path === '/_intranet/pages.css')
        return sendFile(request, response, import.meta.dirname, 'pages.css');
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return sendText(response, 405, 'Pages are read with GET.');
      if (identity.cookie) response.setHeader('Set-Cookie', identity.cookie);
      const { login } = identity;
      const zones = timeZonesFor(options.service, login);
      const visit: Visit = { login, view: viewOptions(query), timeZone: zones.person ?? zones.site };
      const isHere = (candidate: { path: string }): boolean =>
        candidate.path.toLowerCase() === path.toLowerCase();
      const page = [...sitePages, ...options.morePages, ...teamsTabs.map((tab) => tab.page)].find(isHere);
      const tab = teamsTabs.find(isHere);
      const [, list] = listPath.exec(path) ?? [];
      if (path.toLowerCase() === signInPath) return answerSignIn(response, query, options.origin());
      if (path === '/') return answerStart(response, visit, query, options, zones);
      if (path.replace(/\/$/, '') === intranetUrl) return sendRedirect(response, 302, sitePages[0].path);
      if (page) return answerHosted(response, page, visit, options);
      if (path.toLowerCase() === newsHubPath.toLowerCase()) return answerNewsHub(response, visit, options);
      if (/^\/yammer(\/|$)/i.test(path)) return sendHtml(response, 200, yammerPage(visit));
      if (attachmentPath.test(path)) return answerAttachment(response, path, visit, options);
      if (tab) return answerTeams(response, tab, visit, query, options);
      if (list) return answerList(response, `${intranetUrl}/Lists/${list}`, visit, query, options);
      if (path.endsWith('/_layouts/15/error.aspx')) return answerRuntimeError(response, visit, query);
      return sendHtml(response, 404, notFoundPage(visit, path));
    }
  };
}

/** Where the runtime's client sends a page whose sign-in has ended; nobody needs to sign in here, so it leads straight back. */
const signInPath = '/_forms/default.aspx';

function answerSignIn(response: ServerResponse, query: URLSearchParams, origin: string): void {
  const target = query.get('ReturnUrl') ?? '/';
  const isOurs = URL.canParse(target, origin) && new URL(target, origin).origin === origin;
  sendRedirect(response, 302, isOurs ? target : '/');
}

async function answerStart(
  response: ServerResponse,
  visit: Visit,
  query: URLSearchParams,
  { origin, databaseFile, standIns }: PagesOptions,
  zones: ChosenTimeZones
): Promise<void> {
  const content = {
    zones,
    lists: await readLists(origin(), visit.login),
    grants: standIns.grants(),
    dataBytes: dataBytes(databaseFile),
    wasReset: query.get('done') === 'reset'
  };
  sendHtml(response, 200, startPage(visit, content));
}

/** The site's time zone and the person's own; for whoever may not open the site, the one that sites start with. */
function timeZonesFor(service: SharePointService, login: string): ChosenTimeZones {
  const context = service.pageContext(intranetUrl, login);
  return { site: context?.timeZone ?? zoneOf({}), person: context?.personTimeZone };
}

type ListEntity = { Title: string; ItemCount: number; RootFolder: { ServerRelativeUrl: string } };

async function readLists(origin: string, login: string): Promise<ListSummary[]> {
  try {
    const { value } = await restAs(origin, intranetUrl, login).get<{ value: ListEntity[] }>(
      'web/lists?$select=Title,ItemCount,RootFolder/ServerRelativeUrl&$expand=RootFolder&$filter=Hidden eq false'
    );
    return value.map(({ Title, ItemCount, RootFolder }) => ({
      title: Title,
      path: RootFolder.ServerRelativeUrl,
      items: ItemCount
    }));
  } catch (error) {
    if (error instanceof RestRefusal && error.status === 403) return [];
    throw error;
  }
}

/** The write-ahead log beside the database belongs to its size. */
function dataBytes(databaseFile: string): number {
  return [databaseFile, `${databaseFile}-wal`]
    .map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}

function answerHosted(
  response: ServerResponse,
  page: HostedPage,
  visit: Visit,
  { service, host }: PagesOptions
): void {
  const context = service.pageContext(page.webUrl, visit.login);
  if (!context) return sendHtml(response, 403, accessDeniedPage(visit));
  try {
    sendHtml(response, 200, host.render({ page, view: visit.view, context, frame: intranetFrame }));
  } catch (error) {
    if (!(error instanceof UnknownWebPartError)) throw error;
    sendHtml(response, 500, errorPage(visit, 'This page’s web part is not built', error.message));
  }
}

async function answerAttachment(
  response: ServerResponse,
  path: string,
  { login }: Visit,
  { origin }: PagesOptions
): Promise<void> {
  const { status, type, body } = await readAttachment(origin(), login, path);
  response.writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(body);
}

async function answerNewsHub(
  response: ServerResponse,
  visit: Visit,
  { origin }: PagesOptions
): Promise<void> {
  try {
    const article = await readNewsArticle(restAs(origin(), intranetUrl, visit.login));
    sendHtml(response, 200, newsHubPage(visit, origin(), article));
  } catch (error) {
    if (!(error instanceof RestRefusal) || error.status !== 403) throw error;
    sendHtml(response, 403, accessDeniedPage(visit));
  }
}

function answerTeams(
  response: ServerResponse,
  tab: TeamsTab,
  visit: Visit,
  query: URLSearchParams,
  { service, host }: PagesOptions
): void {
  const context = service.pageContext(tab.page.webUrl, visit.login);
  if (!context) return sendHtml(response, 403, accessDeniedPage(visit));
  const document = host.renderTeams({
    tab,
    tabs: teamsTabs,
    view: visit.view,
    host: hostName(query.get('host')),
    subEntityId: query.get('subEntityId') ?? '',
    context,
    frame: intranetFrame
  });
  sendHtml(response, 200, document);
}

async function answerList(
  response: ServerResponse,
  listUrl: string,
  visit: Visit,
  query: URLSearchParams,
  { origin }: PagesOptions
): Promise<void> {
  const from = query.get('from');
  try {
    const view = await readListView(restAs(origin(), intranetUrl, visit.login), listUrl, from);
    sendHtml(response, 200, listPage(visit, listUrl, view, from === null));
  } catch (error) {
    if (!(error instanceof RestRefusal)) throw error;
    if (error.status === 403) sendHtml(response, 403, accessDeniedPage(visit));
    else if (error.status === 404) sendHtml(response, 404, notFoundPage(visit, listUrl));
    else sendHtml(response, error.status, errorPage(visit, 'The list could not be read', error.message));
  }
}

/** Where the SPFx runtime sends the browser when it cannot start. */
function answerRuntimeError(response: ServerResponse, visit: Visit, query: URLSearchParams): void {
  const message = query.get('ErrorText') ?? 'Something went wrong.';
  sendHtml(
    response,
    500,
    errorPage(visit, 'The page could not start', message, query.get('ErrorDetails') ?? '')
  );
}
