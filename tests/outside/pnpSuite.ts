import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve as absolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DefaultParse, InjectHeaders, Queryable } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import type * as All from '@pnp/sp/presets/all';
import { createSharePointService } from '../../workbench/sharepoint';
import { BEN, INTRANET, OWNER, tenant } from '../contract/startTenant';

/*
 * Runs PnPjs's own integration tests against the service and says what they found:
 *   npx tsx tests/outside/pnpSuite.ts <folder> [name…]
 * How the folder is made: workbench/README.md.
 */

const NAMES = [
  'lists',
  'fields',
  'items',
  'views',
  'batch',
  'attachments',
  'files',
  'webs',
  'site-users',
  'site-groups',
  'security'
];
const MOST_MILLISECONDS = 20_000;
const MOST_CHARACTERS = 400;
const NOT_IMPLEMENTED = /Not implemented by the local SharePoint service: (.*?)\."/g;

type Test = { fullTitle: () => string };
type Events = {
  on(event: 'test' | 'hook' | 'pass' | 'pending', heard: (test: Test) => void): Events;
  on(event: 'fail', heard: (test: Test, error: Error) => void): Events;
};
type MochaRun = {
  addFile: (path: string) => void;
  loadFilesAsync: () => Promise<void>;
  run: (ended: () => void) => Events;
};
type MochaClass = new (options: {
  timeout: number;
  reporter: new () => unknown;
  rootHooks: { beforeAll: () => void };
}) => MochaRun;
type Outcome = { passed: string[]; skipped: string[]; notCovered: string[]; differing: string[] };

/** Everything but the service comes from the folder: PnPjs adds to its own classes, so there may be one copy only. */
function loaderFrom(folder: string): <T>(name: string) => Promise<T> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  return async <T>(name: string) => (await import(pathToFileURL(resolve(name)).href)) as T;
}

type Loader = ReturnType<typeof loaderFrom>;

async function startEmpty(): Promise<{ url: string; stop: () => void }> {
  let url = '';
  const service = createSharePointService({ tenant, databaseFile: ':memory:', origin: () => url });
  const server = createServer((request, response) => {
    void service.handle(request, response, String(request.headers['x-workbench-user']));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    stop: () => {
      server.closeAllConnections();
      server.close();
      service.close();
    }
  };
}

/** Sends requests, noting what the service said it does not know: the suite swallows some answers inside batches. */
function sendAndNote(noted: string[]): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => {
      const answer = await fetch(url, init);
      noted.push(...Array.from((await answer.clone().text()).matchAll(NOT_IMPLEMENTED), ([, what]) => what));
      return answer;
    });
    return instance;
  };
}

async function ownerClient(load: Loader, url: string, noted: string[]): Promise<SPFI> {
  const { spfi, DefaultInit, DefaultHeaders } = await load<typeof All>('@pnp/sp/presets/all');
  const queryable = await load<{
    DefaultParse: typeof DefaultParse;
    InjectHeaders: typeof InjectHeaders;
  }>('@pnp/queryable');
  const web = url + INTRANET;
  const context = await fetch(`${web}/_api/contextinfo`, {
    method: 'POST',
    headers: { accept: 'application/json', 'X-Workbench-User': OWNER }
  });
  const { FormDigestValue } = (await context.json()) as { FormDigestValue: string };
  return spfi(web).using(
    DefaultInit(),
    DefaultHeaders(),
    sendAndNote(noted),
    queryable.DefaultParse(),
    queryable.InjectHeaders({ 'X-Workbench-User': OWNER, 'X-RequestDigest': FormDigestValue })
  );
}

/** What the suite takes for granted on a site: its default library, and the pages' library with its first page. */
async function furnish({ web }: SPFI): Promise<void> {
  await web.lists.add('Shared Documents', '', 101);
  await web.lists.getByTitle('Shared Documents').update({ Title: 'Documents' });
  await web.lists.add('SitePages', '', 101);
  await web.lists.getByTitle('SitePages').rootFolder.files.addUsingPath('Home.aspx', '');
  await web.lists.getByTitle('SitePages').update({ Title: 'Site Pages' });
}

function sortIn(outcome: Outcome, title: string, { message }: Error, noted: string[]): void {
  if (noted.length > 0) outcome.notCovered.push(`${title}: ${noted[0]}`);
  else outcome.differing.push(`${title}: ${message.slice(0, MOST_CHARACTERS)}`);
}

async function runSuite(folder: string, names: string[], url: string): Promise<Outcome> {
  const load = loaderFrom(folder);
  const { default: Mocha } = await load<{ default: MochaClass }>('mocha');
  const chai = await load<{ use: (plugin: unknown) => void }>('chai');
  chai.use((await load<{ default: unknown }>('chai-as-promised')).default);
  const noted: string[] = [];
  const sp = await ownerClient(load, url, noted);
  await furnish(sp);
  const pnp = {
    settings: { enableWebTests: true, testUser: `i:0#.f|membership|${BEN}` },
    sp,
    _sp: sp,
    testProps: { get: (_key: string, defaults: unknown) => Promise.resolve(defaults) }
  };
  const mocha = new Mocha({
    timeout: MOST_MILLISECONDS,
    reporter: class {},
    rootHooks: {
      beforeAll(this: { pnp?: unknown }) {
        this.pnp = pnp;
      }
    }
  });
  names.forEach((name) => mocha.addFile(join(folder, 'test', 'sp', `${name}.ts`)));
  await mocha.loadFilesAsync();
  const outcome: Outcome = { passed: [], skipped: [], notCovered: [], differing: [] };
  await new Promise<void>((resolve) => {
    mocha
      .run(resolve)
      .on('test', () => noted.splice(0))
      .on('hook', () => noted.splice(0))
      .on('pass', (test) => outcome.passed.push(test.fullTitle()))
      .on('pending', (test) => outcome.skipped.push(test.fullTitle()))
      .on('fail', (test, error) => sortIn(outcome, test.fullTitle(), error, noted));
  });
  return outcome;
}

function report({ passed, skipped, notCovered, differing }: Outcome): void {
  const lines = [
    ...notCovered.map((one) => `not covered  ${one}`),
    ...differing.map((one) => `DIFFERS      ${one}`),
    `${passed.length} passed, ${skipped.length} skipped by the suite, ` +
      `${notCovered.length} not covered (501), ${differing.length} differing`
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const [folder, ...names] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder holds the suite: npx tsx tests/outside/pnpSuite.ts <folder>');
const { url, stop } = await startEmpty();
try {
  report(await runSuite(absolute(folder), names.length > 0 ? names : NAMES, url));
} finally {
  stop();
}
