import type { IncomingMessage, ServerResponse } from 'node:http';
import { isStoredProperties } from '../host/pageStore';
import type { IPageStore } from '../host/pageStore';
import type { IFaults } from '../sharepoint/faults';
import { sendJson } from '../sharepoint/http/wire';
import type { IRequestLog } from '../sharepoint/requestLog';
import { readJson, sendRedirect } from './answers';
import type { Seeded } from './seed';

export type CallContext = {
  faults: IFaults;
  requestLog: IRequestLog;
  pages: IPageStore;
  /** Brings the data back to the state of a first start. */
  reset(): Promise<void>;
  /** Fills the data to the size of a department, as a body asks. */
  seed(body: unknown): Promise<Seeded>;
};

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
    const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
    if (isForm) sendRedirect(response, 303, '/?done=reset');
    else sendJson(response, 200, { reset: true });
  }
};

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
