import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';

import '@pnp/sp/attachments';
import '@pnp/sp/batching';
import '@pnp/sp/comments/item';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { createFaults } from '../../workbench/sharepoint/faults';
import type { IFaults } from '../../workbench/sharepoint/faults';
import { createSharePointService } from '../../workbench/sharepoint';
import type { SharePointServiceOptions } from '../../workbench/sharepoint';
import type { SharePointService } from '../../workbench/sharepoint/service';
import { INTRANET, tenant } from './startTenant';

export { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER } from './startTenant';

export type Started = {
  url: string;
  service: SharePointService;
  faults: IFaults;
  /** The real PnPjs client as a person sees a web, with a digest of their own: PnPjs shares one cache between all clients of a process. */
  as: (login: string, web?: string) => Promise<SPFI>;
  /** A person's digest for the intranet, or another web. */
  digest: (login: string, web?: string) => Promise<string>;
  /** A bare request as a person. */
  fetch: (login: string, path: string, init?: RequestInit) => Promise<Response>;
  close: () => Promise<void>;
};

/** Starts the SharePoint service on a free port of this machine. */
export async function startService(options: Partial<SharePointServiceOptions> = {}): Promise<Started> {
  const faults = createFaults();
  let url = '';
  const service = createSharePointService({
    tenant,
    databaseFile: ':memory:',
    origin: () => url,
    faults,
    ...options
  });
  const server = createServer((request, response) => {
    void service.handle(request, response, String(request.headers['x-workbench-user']));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const fetchAs: Started['fetch'] = (login, path, init = {}) =>
    fetch(url + path, {
      ...init,
      headers: { accept: 'application/json', ...init.headers, 'x-workbench-user': login }
    });

  const base = (web: string): string => (web === '/' ? '' : web);
  const digest: Started['digest'] = async (login, web = INTRANET) => {
    const answer = await fetchAs(login, `${base(web)}/_api/contextinfo`, { method: 'POST' });
    return ((await answer.json()) as { FormDigestValue?: string }).FormDigestValue ?? '';
  };

  return {
    url,
    service,
    faults,
    fetch: fetchAs,
    digest,
    as: async (login, web = INTRANET) =>
      spfi(url + base(web)).using(
        DefaultInit(),
        DefaultHeaders(),
        BrowserFetch(),
        DefaultParse(),
        InjectHeaders({ 'X-Workbench-User': login, 'X-RequestDigest': await digest(login, web) })
      ),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      service.close();
    }
  };
}

export type Refusal = { status: number; code: string; message: string };

type ErrorDetail = { code: string; message: { value: string } };

/** What a refused call was refused with. Fails when it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error
  );
  const response = (outcome as { response?: Response } | undefined)?.response;
  if (!response)
    throw new Error(`Expected a refusal, got ${outcome === undefined ? 'success' : String(outcome)}.`);
  const body = (await response.json()) as { 'odata.error'?: ErrorDetail; error?: ErrorDetail };
  const detail = body['odata.error'] ?? body.error;
  if (!detail) throw new Error(`The answer ${response.status} is not in SharePoint's error shape.`);
  return { status: response.status, code: detail.code, message: detail.message.value };
}
