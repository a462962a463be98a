// A department acknowledges within an hour, most of it in the first minutes, while reviewers look on: the product's own
// code over HTTP, against SharePoint's throttling, on a simulated clock. Prints what it took; fails when anyone's
// record is missing, double, or was called saved and is not there.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectSite } from '../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../src/adapters/sharepoint/policyLists';
import { SharePointReviewSource } from '../../src/adapters/sharepoint/review/reviewSource';
import { deliver, intendToAcknowledge } from '../../src/application/acknowledgement/acknowledgePolicy';
import { readPolicyPage } from '../../src/application/acknowledgement/readPolicyPage';
import { ServiceError } from '../../src/application/failure';
import { automaticRetries, retryDelay } from '../../src/domain/backOff';
import type { Intention } from '../../src/domain/policy/intention';
import { createSharePointService } from '../../workbench/sharepoint';
import { reviewer } from '../../workbench/intranet/people';
import { provision } from '../../workbench/intranet/provision';

const staff = Number(process.env.LOAD_STAFF ?? 34_890);
const reviewers = Number(process.env.LOAD_REVIEWERS ?? 200);
const minute = 60_000;
const hour = 60 * minute;
const peak = 5 * minute;
/** Of everyone, who come in the first five minutes. */
const shareInPeak = 0.5;
/** How long a person waits whose page has stopped trying by itself, before they come again. */
const nextVisit = 15 * minute;

/** Microsoft prices Graph calls only; what REST calls cost is assumed after them: a read 1, a write 2, each part of a batch 1. */
const costs = { read: 1, write: 2, batch: 4 };
/** What SharePoint gives a tenant of this size in five minutes; with fewer people in proportion, for the same pressure. */
const tenantUnits = Math.round((75_000 * staff) / 34_890);

const owner = 'owner@x.example';
const loginOf = (index: number): string => `p${index}@x.example`;
const reviewerOf = (index: number): string => `r${index}@x.example`;
const personOf = (login: string) => ({ login, displayName: login, email: login, aadUserId: randomUUID() });
const intranet = '/sites/intranet';

let now = Date.parse('2026-11-23T22:00:00Z');
const start = now;
let throttled = false;
let sent = 0;
let refused = 0;
const sentBy = new Map<string, number>();

const service = createSharePointService({
  tenant: {
    tenantId: randomUUID(),
    people: [personOf(owner), personOf(reviewer.login)],
    webs: [{ url: intranet, title: 'Intranet', owners: [owner], members: [], visitors: [] }]
  },
  databaseFile: ':memory:',
  origin: () => origin,
  clock: () => new Date(now),
  throttle: {
    requests: 3000,
    windowSeconds: 300,
    tenant: {
      units: tenantUnits,
      cost: (method, url) => {
        if (!throttled) return 0;
        return /batch/.test(url) ? costs.batch : method === 'GET' ? costs.read : costs.write;
      }
    }
  }
});
const server = createServer((request, response) => {
  const login = String(request.headers['x-workbench-user']);
  sent += 1;
  sentBy.set(login, (sentBy.get(login) ?? 0) + 1);
  response.on('finish', () => {
    if (response.statusCode === 429) refused += 1;
  });
  void service.handle(request, response, login);
});
let origin = '';

/** What happens when, on the simulated clock. Everything of one second runs at once. */
const agenda = new Map<number, (() => Promise<void>)[]>();
const at = (time: number, action: () => Promise<void>): void => {
  const second = Math.ceil(time / 1000);
  agenda.set(second, [...(agenda.get(second) ?? []), action]);
};

const hashing = { sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') };
const clock = { now: () => new Date(now), today: () => new Date(now).toISOString().slice(0, 10) };

const saved = new Map<string, number>();
let retries = 0;
let visits = 0;
let lastSaved = start;

function siteAs(login: string) {
  const page = service.pageContext(intranet, login);
  return connectSite(`${origin}${intranet}`, {
    headers: { 'X-Workbench-User': login },
    pageDigest: () => ({ value: page?.formDigest ?? '', expiresAt: Date.now() + hour })
  });
}

/** One person from opening the page to the receipt, as the page does it. */
function visit(login: string): void {
  let kept: Intention | undefined;
  const intentions = {
    load: () => kept,
    save: (intention: Intention) => (kept = intention),
    clear: () => (kept = undefined)
  };
  const lists = new SharePointPolicyLists(siteAs(login));

  const again = (
    attempt: number,
    retryAfter: number | undefined,
    action: (attempt: number) => Promise<void>
  ): void => {
    retries += 1;
    if (attempt > automaticRetries) visits += 1;
    const delay = attempt > automaticRetries ? nextVisit : retryDelay(attempt, Math.random(), retryAfter);
    at(now + delay, () => action(attempt > automaticRetries ? 1 : attempt + 1));
  };
  const read = async (attempt: number): Promise<void> => {
    const page = await readPolicyPage({ lists, hashing, clock });
    if (page.kind === 'failed') return again(attempt, page.failure.retryAfterSeconds, read);
    if (page.kind !== 'ready' || page.standing.kind !== 'toAcknowledge')
      throw new Error(`${login} sees ${page.kind}.`);
    const where = { host: 'SharePoint', locale: 'en-AU' };
    const intention = intendToAcknowledge(page.standing.current, where, {
      intentions,
      clock,
      ids: { guid: randomUUID }
    });
    return press(intention, false)(1);
  };
  const press =
    (intention: Intention, lookFirst: boolean) =>
    async (attempt: number): Promise<void> => {
      const delivery = await deliver(intention, lookFirst, { lists, intentions, clock });
      if (delivery.kind === 'waiting') {
        return again(attempt, delivery.failure.retryAfterSeconds, press(intention, delivery.mayHaveLanded));
      }
      if (delivery.kind !== 'saved') throw new Error(`${login}: ${JSON.stringify(delivery)}`);
      saved.set(login, delivery.acknowledgement.id);
      lastSaved = now;
    };
  at(now, () => read(1));
}

let reviews = 0;
/** Nobody presses Cancel here. */
const unhurried = new AbortController().signal;

/** A reviewer who reads every record there is, page by page, and again later when SharePoint is busy. */
async function review(login: string, afterId: number, attempt: number): Promise<void> {
  const source = new SharePointReviewSource(siteAs(login));
  try {
    for (let id = afterId; ;) {
      const { ids } = await source.readPage(id, { signal: unhurried });
      if (ids.length < source.pageSize) break;
      id = ids[ids.length - 1];
      afterId = id;
    }
    reviews += 1;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const delay = retryDelay(attempt, Math.random(), error.failure.retryAfterSeconds);
    at(now + delay, () => review(login, afterId, Math.min(attempt + 1, automaticRetries)));
  }
}

/** Lets the clock run from event to event until nothing is left to do. */
async function run(): Promise<void> {
  while (agenda.size > 0) {
    const second = Math.min(...agenda.keys());
    const actions = agenda.get(second) ?? [];
    agenda.delete(second);
    now = second * 1000;
    for (let from = 0; from < actions.length; from += 50) {
      await Promise.all(actions.slice(from, from + 50).map((action) => action()));
    }
  }
}

async function storedByPerson(): Promise<Map<string, number[]>> {
  const source = new SharePointReviewSource(siteAs(owner));
  const stored = new Map<string, number[]>();
  for (let afterId = 0; ;) {
    const { ids, authorIds, authors } = await source.readPage(afterId, { signal: unhurried });
    const logins = new Map(authors.map(({ id, login }) => [id, login]));
    ids.forEach((id, index) => {
      const login = logins.get(authorIds[index]) ?? '';
      stored.set(login, [...(stored.get(login) ?? []), id]);
    });
    if (ids.length < source.pageSize) return stored;
    afterId = ids[ids.length - 1];
  }
}

async function main(): Promise<void> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await provision(origin, owner);
  const people = Array.from({ length: staff }, (_, index) => personOf(loginOf(index)));
  service.addPeople(people, { webUrl: intranet, title: 'Intranet Visitors' });
  const watching = Array.from({ length: reviewers }, (_, index) => personOf(reviewerOf(index)));
  service.addPeople(watching, { webUrl: intranet, title: 'Intranet Owners' });
  now = start;
  throttled = true;
  sent = 0;
  sentBy.clear();
  for (const { login } of people) {
    const when = Math.random() < shareInPeak ? Math.random() * peak : Math.random() * hour;
    at(start + when, async () => visit(login));
  }
  for (const { login } of watching) at(start + Math.random() * hour, () => review(login, 0, 1));
  const began = Date.now();
  await run();
  const requests = people.map(({ login }) => sentBy.get(login) ?? 0);
  throttled = false;
  const stored = await storedByPerson();
  const once = people.filter(({ login }) => stored.get(login)?.length === 1).length;
  const told = people.filter(({ login }) => stored.get(login)?.includes(saved.get(login) ?? 0)).length;
  console.log(
    [
      `${staff} people, half of them in the first 5 minutes; ${reviewers} reviewers beside them.`,
      `Throttling: 3,000 requests for each person and ${tenantUnits} units for all in 5 minutes.`,
      `Assumed costs: read ${costs.read}, write ${costs.write}, $batch ${costs.batch}.`,
      `Requests: ${sent}, of which ${refused} were refused with 429.`,
      `Requests of a person: ${(requests.reduce((sum, one) => sum + one, 0) / staff).toFixed(2)} on average, ${Math.max(...requests)} at most.`,
      `Retries by themselves: ${retries}; people who had to come again: ${visits}.`,
      `Last saved ${((lastSaved - start) / minute).toFixed(1)} minutes after the start of the hour in which they come.`,
      `Reviewers who read everything: ${reviews}.`,
      `Stored once: ${once}. Told so, and true: ${told}. Stored in all: ${[...stored.values()].flat().length}.`,
      `It took ${((Date.now() - began) / 1000).toFixed(0)} s.`
    ].join('\n')
  );
  server.closeAllConnections();
  server.close();
  service.close();
  const sound = once === staff && told === staff && saved.size === staff && reviews === reviewers;
  process.exitCode = sound ? 0 : 1;
}

void main();
