import { batchParts } from '../../../tools/recorded/batchText';
import type { Answered } from '../../../tools/recorded/facts';
import { INTRANET, OWNER, startService } from '../startService';
import { tenant } from '../startTenant';
import type { Started } from '../startService';

/** The form that the recorded calls asked for. */
const NO_METADATA = 'application/json;odata=nometadata';
export const VERBOSE = 'application/json;odata=verbose';
export const MINIMAL = 'application/json;odata=minimalmetadata';
const LIBRARY = 101;

/** Microsoft 365 groups of the tenant that the calls are made on. */
export const directoryGroups = ['Health', 'Payments'].map((title, index) => ({
  id: `00000000-0000-4000-8000-00000000010${index}`,
  title,
  email: `${title.toLowerCase()}@humanservices.example`,
  members: []
}));

export type Asked = {
  method: string;
  /** Below `/_api/`. */
  path: string;
  body?: unknown;
  accept?: string;
};

/** What a recorded call needs to be there was refused by the service. */
export class NotPrepared extends Error {}

/** A site to make recorded calls on, as its owner. */
export type World = {
  call: (method: string, path: string, body?: unknown, accept?: string) => Promise<Answered>;
  /** As `call`. Throws NotPrepared when it is refused: for what a call needs to be there. */
  prepare: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  batch: (...asked: Asked[]) => Promise<Answered>;
  /** The same call inside of a batch: only there headers were recorded. */
  inBatch: (method: string, path: string, body?: unknown, accept?: string) => Promise<Answered>;
  /** Makes a list and gives its address below `/_api/`. */
  list: (columns?: string[]) => Promise<string>;
  library: (columns?: string[]) => Promise<{ path: string; url: string }>;
  /** Makes a list with so many rows. */
  rows: (count: number, columns?: string[]) => Promise<string>;
  /** Uploads a document to a new library. */
  file: (content?: string) => Promise<{ path: string; url: string; library: string }>;
  /** A text that was not used before. */
  fresh: (stem: string) => string;
  close: () => Promise<void>;
};

function answeredBody(text: string, type: string | null): unknown {
  return type?.startsWith('application/json') && text ? JSON.parse(text) : text;
}

function written(body: unknown): string | undefined {
  if (body === undefined || typeof body === 'string') return body;
  return JSON.stringify(body);
}

function batchBody(origin: string, asked: Asked[]): string {
  const parts = asked.map(({ method, path, body, accept = NO_METADATA }) => {
    const lines = [
      `${method} ${origin}${INTRANET}/_api/${path} HTTP/1.1`,
      `accept: ${accept}`,
      'content-type: application/json',
      'if-match: *',
      '',
      written(body) ?? ''
    ];
    const request = `Content-Type: application/http\n\n${lines.join('\n')}\n`;
    if (method === 'GET') return `--batch_1\n${request}\n`;
    return `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n--changeset_1\n${request}\n--changeset_1--\n\n`;
  });
  return `${parts.join('')}--batch_1--\n`;
}

function filesBelow(url: string): string {
  return `web/getfolderbyserverrelativepath(decodedUrl='${url}')/files`;
}

/** No two moments are the same, so that an order by time shows. */
function tickingClock(): () => Date {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Date.now());
    return new Date(last);
  };
}

/** Starts a service to make recorded calls on. */
export async function startWorld(): Promise<World> {
  const started: Started = await startService({
    clock: tickingClock(),
    tenant: {
      ...tenant,
      groups: directoryGroups,
      webs: tenant.webs.map((web) => ({ ...web, administrators: [OWNER] }))
    }
  });
  const digest = await started.digest(OWNER);
  let count = 0;
  const fresh = (stem: string): string => `${stem} ${(count += 1)}`;

  const call: World['call'] = async (method, path, body, accept = NO_METADATA) => {
    const answer = await started.fetch(OWNER, `${INTRANET}/_api/${path}`, {
      method,
      headers: { accept, 'content-type': 'application/json', 'x-requestdigest': digest, 'if-match': '*' },
      body: written(body)
    });
    const headers = Object.fromEntries(answer.headers);
    return {
      status: answer.status,
      headers,
      body: answeredBody(await answer.text(), answer.headers.get('content-type'))
    };
  };
  const prepare = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await call(method, path, body);
    if (answer.status >= 400)
      throw new NotPrepared(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  };
  const batch: World['batch'] = async (...asked) => {
    const answer = await started.fetch(OWNER, `${INTRANET}/_api/$batch`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/mixed; boundary=batch_1', 'x-requestdigest': digest },
      body: batchBody(started.url, asked)
    });
    return { status: answer.status, headers: {}, body: await answer.text() };
  };
  const container = async (template: number, columns: string[]): Promise<{ path: string; url: string }> => {
    const Title = fresh('Recorded');
    const { Id } = await prepare<{ Id: string }>('POST', 'web/lists', { Title, BaseTemplate: template });
    const path = `web/lists(guid'${Id}')`;
    for (const SchemaXml of columns)
      await prepare('POST', `${path}/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
    const { ServerRelativeUrl } = await prepare<{ ServerRelativeUrl: string }>('GET', `${path}/rootfolder`);
    return { path, url: ServerRelativeUrl };
  };
  const list: World['list'] = async (columns = []) => (await container(100, columns)).path;
  const library: World['library'] = (columns = []) => container(LIBRARY, columns);

  return {
    call,
    prepare,
    batch,
    inBatch: async (method, path, body, accept) =>
      batchParts(String((await batch({ method, path, body, accept })).body)).parts[0],
    list,
    library,
    rows: async (number, columns) => {
      const path = await list(columns);
      for (let row = 0; row < number; row += 1)
        await prepare('POST', `${path}/items`, { Title: `Item ${row}` });
      return path;
    },
    file: async (content = 'PnP') => {
      const { path, url } = await library();
      await prepare('POST', `${filesBelow(url)}/addusingpath(decodedUrl='One.txt',overwrite=true)`, content);
      return {
        path: `web/getfilebyserverrelativepath(decodedUrl='${url}/One.txt')`,
        url: `${url}/One.txt`,
        library: path
      };
    },
    fresh,
    close: started.close
  };
}

export { filesBelow };
