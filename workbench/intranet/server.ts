import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { tenantPropertyName } from '../../src/adapters/sharepoint/schema/names';
import type { IChanges } from '../dev/changes';
import { createPageHost } from '../host/pageHost';
import type { HostedPage } from '../host/types';
import { createSharePointService, isServicePath } from '../sharepoint';
import { createFaults } from '../sharepoint/faults';
import type { SharePointService } from '../sharepoint/service';
import { createRequestLog } from '../sharepoint/requestLog';
import { BadBodyError, sendRedirect, sendText } from './answers';
import { judge } from './guard';
import { identify } from './identity';
import { watchIdleConnections } from './idleConnections';
import { createPages } from './pages';
import { intranetUrl, tenant } from './people';
import { seed as seedIntranet } from './seed';
import type { Seeded } from './seed';
import { seedPlanOf } from './seedPlan';
import { createStandIns, outsideServices } from './standIns';
import { answerCall } from './workbenchCalls';
import type { ChosenZones } from './workbenchCalls';

export type IntranetOptions = {
  /** 0 takes any free port. */
  port: number;
  dataFolder: string;
  /** Brings new data to where the product's first day ends, over REST at the given origin. */
  provision(origin: string): Promise<void>;
  /** Where the web parts' bundle and manifests are; the production bundle unless given. */
  bundleFolder?: string;
  /** Tells of changes of the bundle, where it changes while the server runs. */
  changes?: IChanges;
  /** Pages beside the intranet's own. */
  morePages?: HostedPage[];
};

type Intranet = { url: string; close(): Promise<void> };

/** The port is another program's. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(
      `Port ${port} is taken. Stop what uses it, or choose another with PORT=<number>; PORT=0 takes any free one.`
    );
    this.name = 'PortTakenError';
  }
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts the local intranet: SharePoint's REST service, the page host and the pages, on one origin of this machine.
 * @throws PortTakenError when something else listens on the port
 */
export async function createIntranet({
  port,
  dataFolder,
  provision,
  bundleFolder = join(root, 'dist'),
  changes,
  morePages = []
}: IntranetOptions): Promise<Intranet> {
  const files = dataFiles(dataFolder);
  let origin = '';
  const faults = createFaults();
  const standIns = createStandIns();
  const requestLog = createRequestLog();
  const service = createSharePointService({
    tenant,
    databaseFile: files.database,
    origin: () => origin,
    faults
  });
  const host = await createPageHost({
    root,
    distFolder: bundleFolder,
    reloads: changes !== undefined,
    cacheFolder: join(root, 'workbench/.data/shims'),
    pagesFile: files.pages,
    tenantId: tenant.tenantId,
    outside: outsideServices,
    origin: () => origin
  });
  const pages = createPages({
    service,
    host,
    standIns,
    origin: () => origin,
    databaseFile: files.database,
    morePages
  });

  let isPreparing = false;
  /** The day for which a first start's data is kept: its due date counts from that day. */
  let firstDay = '';
  const prepare = async (): Promise<void> => {
    const today = new Date().toDateString();
    isPreparing = true;
    writeFileSync(files.unprepared, '');
    service.setStorageEntity(tenantPropertyName, intranetUrl);
    await provision(origin).finally(() => (isPreparing = false));
    rmSync(files.unprepared);
    service.keep(files.firstDay);
    firstDay = today;
  };
  const reset = async (): Promise<void> => {
    host.store.clear();
    faults.arm([]);
    standIns.reset();
    if (firstDay === new Date().toDateString()) {
      service.restore(files.firstDay);
      return;
    }
    service.reset();
    await prepare();
  };

  const seed = (body: unknown): Promise<Seeded> => seedIntranet(service, origin, seedPlanOf(body));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin);
    const listening = Number(url.port);
    if (!admit(request, response, listening)) return;
    const path = decodePath(url.pathname);
    const identity = identify(request, url.searchParams, listening);
    if (isServicePath(path)) {
      // The log shows what people and their pages ask, not the set-up of a first start.
      if (!isPreparing) requestLog.watch(request, response, identity.login);
      await service.handle(request, response, identity.login);
    } else if (changes && path === '/_workbench/changes') {
      changes.handle(request, response);
    } else if (path.startsWith('/_workbench/')) {
      const { login } = identity;
      await answerCall(request, response, path, {
        login,
        query: url.searchParams,
        faults,
        requestLog,
        standIns,
        pages: host.store,
        tenant: service,
        reset,
        setTimeZones: (person, chosen) => setTimeZones(service, person, chosen),
        seed
      });
      if (faults.mayDrop()) closeIdleConnections();
    } else if (!standIns.serve(request, response, path) && !host.serve(request, response, path)) {
      await pages.answer(request, response, path, url.searchParams, identity);
    }
  };

  const server = createServer((request, response) => {
    // A browser silently sends a request again when a connection it has used before breaks, a POST too. SharePoint
    // is reached over HTTP/2, where it does not; so while a break is armed, no connection is used twice.
    response.shouldKeepAlive = !faults.mayDrop();
    answer(request, response).catch((error: unknown) => fail(response, error));
  });
  const closeIdleConnections = watchIdleConnections(server, () => !faults.mayDrop());
  await listen(server, port);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (files.isNew || existsSync(files.unprepared)) await prepare();
  return {
    url: origin,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      service.close();
    }
  };
}

function setTimeZones(
  service: SharePointService,
  login: string,
  { timeZoneId, personTimeZoneId }: ChosenZones
): void {
  try {
    if (timeZoneId !== undefined) service.setTimeZone(intranetUrl, timeZoneId);
    if (personTimeZoneId !== undefined) service.setPersonTimeZone(login, personTimeZoneId ?? undefined);
  } catch (error) {
    if (error instanceof RangeError) throw new BadBodyError(error.message, { cause: error });
    throw error;
  }
}

type DataFiles = {
  database: string;
  pages: string;
  /** The data of a first start, to be brought back. */
  firstDay: string;
  /** There while data has been begun and not yet brought to a first start's state. */
  unprepared: string;
  isNew: boolean;
};

function dataFiles(folder: string): DataFiles {
  mkdirSync(folder, { recursive: true });
  const database = join(folder, 'sharepoint.sqlite');
  return {
    database,
    pages: join(folder, 'pages.json'),
    firstDay: join(folder, 'first-day.sqlite'),
    unprepared: join(folder, 'unprepared'),
    isNew: !existsSync(database)
  };
}

/** Answers requests that must not get further. */
function admit(request: IncomingMessage, response: ServerResponse, port: number): boolean {
  switch (judge(request, port)) {
    case 'welcome':
      return true;
    case 'useNumericAddress':
      sendRedirect(response, 308, `http://127.0.0.1:${port}${request.url ?? '/'}`);
      return false;
    case 'foreignHost':
      sendText(response, 403, `This server answers at http://127.0.0.1:${port} only.`);
      return false;
    case 'foreignOrigin':
      sendText(response, 403, 'Pages of other sites may not write here.');
      return false;
  }
}

/** An address that cannot be decoded is taken as it stands, and then names nothing. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}

function fail(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) response.destroy();
  else if (error instanceof BadBodyError) sendText(response, 400, message);
  else {
    process.stderr.write(`${error instanceof Error ? error.stack : message}\n`);
    sendText(response, 500, `The local intranet failed: ${message}`);
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refuse(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error)
    );
    server.listen(port, '127.0.0.1', done);
  });
}
