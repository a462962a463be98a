import type { IncomingMessage, ServerResponse } from 'node:http';
import { isStoredProperties } from '../host/pageStore';
import type { IPageStore } from '../host/pageStore';
import type { IFaults } from '../sharepoint/faults';
import { sendJson } from '../sharepoint/http/wire';
import type { IRequestLog } from '../sharepoint/requestLog';
import type { SharePointService } from '../sharepoint/service';
import { sidesFrom } from '../sharepoint/unknowns';
import { BadBodyError, readForm, readJson, sendRedirect, sendText } from './answers';
import { isFromOwnPage } from './guard';
import type { Seeded } from './seed';
import type { IStandIns } from './standIns';

export type CallContext = {
  /** Who calls, and what the address's query says. */
  login: string;
  query: URLSearchParams;
  faults: IFaults;
  requestLog: IRequestLog;
  standIns: IStandIns;
  pages: IPageStore;
  /** What is taken for true where nobody knows what SharePoint does. */
  tenant: Pick<SharePointService, 'unknowns' | 'assume'>;
  /** Brings the data back to the state of a first start. */
  reset(): Promise<void>;
  /** Sets the site's time zone and the caller's own. Throws BadBodyError for a number that SharePoint does not have. */
  setTimeZones(login: string, chosen: ChosenZones): void;
  /** Fills the data to the size of a department, as a body asks. */
  seed(body: unknown): Promise<Seeded>;
};

/** SharePoint's numbers of time zones; null takes a person's own back. */
export type ChosenZones = { timeZoneId?: number; personTimeZoneId?: number | null };

type Call = (request: IncomingMessage, response: ServerResponse, context: CallContext) => Promise<void>;

/** The calls for tests and demonstrations, by method and path. */
const calls: Record<string, Call> = {
  'POST /_workbench/faults': (request, response, { faults }) => faults.handle(request, response),
  'GET /_workbench/requests': async (request, response, { requestLog }) =>
    requestLog.handle(request, response),
  'DELETE /_workbench/requests': async (request, response, { requestLog }) =>
    requestLog.handle(request, response),
  'POST /_workbench/seed': async (request, response, { seed }) =>
    sendJson(response, 200, await seed(await readJson(request))),
  'POST /_workbench/reset': async (request, response, { reset }) => {
    await reset();
    if (isForm(request)) sendRedirect(response, 303, '/?done=reset');
    else sendJson(response, 200, { reset: true });
  },
  'GET /_workbench/tenant': async (_request, response, { tenant }) =>
    sendJson(response, 200, { unknowns: tenant.unknowns() }),
  'POST /_workbench/tenant': async (request, response, { tenant }) => {
    tenant.assume(sidesIn(await readJson(request)));
    sendJson(response, 200, { unknowns: tenant.unknowns() });
  },
  'POST /_workbench/site': async (request, response, { login, setTimeZones }) => {
    const fromForm = isForm(request);
    setTimeZones(
      login,
      timeZonesOf(fromForm ? timeZoneForm(await readForm(request)) : await readJson(request))
    );
    if (fromForm) sendRedirect(response, 303, '/');
    else sendJson(response, 200, { set: true });
  },
  'GET /_workbench/grants': async (_request, response, { standIns }) =>
    sendJson(response, 200, standIns.grants()),
  'POST /_workbench/grants': async (request, response, { standIns }) => {
    const fromForm = isForm(request);
    standIns.grant(fromForm ? grantOf(await readForm(request)) : await readJson(request));
    if (fromForm) sendRedirect(response, 303, '/');
    else sendJson(response, 200, standIns.grants());
  },
  'GET /_workbench/token': async (request, response, { standIns, login, query }) => {
    if (!isFromOwnPage(request)) return sendText(response, 403, 'Tokens are for this server’s own pages.');
    const resource = query.get('resource') ?? '';
    const token = standIns.token(resource, login);
    if (token) sendText(response, 200, token);
    else sendText(response, 403, `An administrator has not granted the solution access to ${resource}.`);
  }
};

function sidesIn(body: unknown): ReturnType<typeof sidesFrom> {
  try {
    return sidesFrom((Object(body) as { unknowns?: unknown }).unknowns);
  } catch (error) {
    throw new BadBodyError(error instanceof Error ? error.message : String(error));
  }
}

function isForm(request: IncomingMessage): boolean {
  return request.headers['content-type'] === 'application/x-www-form-urlencoded';
}

function grantOf(form: URLSearchParams): Record<string, boolean> {
  return { [form.get('api') ?? '']: form.get('granted') === 'true' };
}

function timeZoneForm(form: URLSearchParams): unknown {
  return Object.fromEntries([...form].map(([name, value]) => [name, value === '' ? null : Number(value)]));
}

function timeZonesOf(body: unknown): ChosenZones {
  const { timeZoneId, personTimeZoneId } = Object(body) as Record<string, unknown>;
  const isNumber = (value: unknown): value is number | undefined =>
    value === undefined || typeof value === 'number';
  if (isNumber(timeZoneId) && (personTimeZoneId === null || isNumber(personTimeZoneId)))
    return { timeZoneId, personTimeZoneId };
  throw new BadBodyError(
    'The body gives "timeZoneId" or "personTimeZoneId" as SharePoint’s number of a time zone.'
  );
}

const pagesPrefix = '/_workbench/pages';

/**
 * Answers a call below `/_workbench/`.
 * @throws BadBodyError when a body is not the JSON it should be
 */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  context: CallContext
): Promise<void> {
  const call = calls[`${request.method} ${path}`];
  if (call) await call(request, response, context);
  else if (request.method === 'POST' && path.startsWith(`${pagesPrefix}/`)) {
    await savePage(request, response, path.slice(pagesPrefix.length), context.pages);
  } else {
    sendJson(response, 404, { error: `There is no ${request.method} ${path}.`, calls: Object.keys(calls) });
  }
}

async function savePage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  pages: IPageStore
): Promise<void> {
  const properties = await readJson(request);
  if (isStoredProperties(properties)) {
    pages.write(path, properties);
    sendJson(response, 200, { saved: path });
  } else {
    sendJson(response, 400, {
      error: 'The body is an object of web parts, each with an object of properties.'
    });
  }
}
