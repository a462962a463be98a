import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intranetUrl, owner } from '../../workbench/intranet/people';
import { provision } from '../../workbench/intranet/provision';
import { seededLogin } from '../../workbench/intranet/seed';
import { createIntranet } from '../../workbench/intranet/server';
import type { IntranetOptions } from '../../workbench/intranet/server';
import type { LoggedRequest } from '../../workbench/sharepoint/requestLog';

export type BenchIntranet = {
  url: string;
  /** The address of a page as a person sees it. */
  page(name: string, login: string): string;
  /** A member of staff who has done nothing yet; another with every call. */
  nextPerson(): string;
  seed(plan: object): Promise<void>;
  forgetRequests(): Promise<void>;
  /** What SharePoint has been asked since requests were last forgotten. */
  requests(): Promise<LoggedRequest[]>;
  /** Keeps every answer of SharePoint back for some milliseconds; 0 for no longer. */
  delayRequests(milliseconds: number): Promise<void>;
  /** Keeps every page of rows back for some milliseconds; 0 for no longer. */
  delayPages(milliseconds: number): Promise<void>;
  close(): Promise<void>;
};

/** A local intranet of its own, with new data that goes when it closes. */
export async function openIntranet(
  options: Pick<IntranetOptions, 'bundleFolder' | 'morePages'> = {}
): Promise<BenchIntranet> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-intranet-'));
  const { url, close } = await createIntranet({
    port: 0,
    dataFolder,
    provision: (origin) => provision(origin, owner.login),
    ...options
  });
  const call = async (path: string, method: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${url}/_workbench/${path}`, {
      method,
      body: body && JSON.stringify(body)
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return method === 'GET' ? answer.json() : undefined;
  };
  let taken = 0;
  return {
    url,
    page: (name, login) => `${url}${intranetUrl}/SitePages/${name}.aspx?as=${encodeURIComponent(login)}`,
    nextPerson: () => seededLogin((taken += 1)),
    seed: async (plan) => void (await call('seed', 'POST', plan)),
    forgetRequests: async () => void (await call('requests', 'DELETE')),
    requests: async () => (await call('requests', 'GET')) as LoggedRequest[],
    delayRequests: async (delayMs) =>
      void (await call('faults', 'POST', delayMs ? [{ path: 'batch', delayMs, times: 1000 }] : [])),
    delayPages: async (delayMs) =>
      void (await call(
        'faults',
        'POST',
        delayMs ? [{ method: 'GET', path: 'top=5000', delayMs, times: 1000 }] : []
      )),
    async close() {
      await close();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  };
}
