import { createHash } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPublishingLists } from '../../../src/adapters/sharepoint/publishingLists';
import { SharePointEvidenceSource } from '../../../src/adapters/sharepoint/review/evidenceSource';
import { SharePointVersionRegister } from '../../../src/adapters/sharepoint/review/versionRegister';
import { readPolicyPage } from '../../../src/application/acknowledgement/readPolicyPage';
import { publishVersion } from '../../../src/application/publishVersion';
import { readMisunderstood } from '../../../src/application/review/readMisunderstood';
import { startOfDay } from '../../../src/domain/calendar';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { defaultQuestions } from '../../../src/domain/policy/defaultQuestions';
import type { PolicyContent } from '../../../src/domain/policy/policy';
import { provisionByCopy } from '../startProvisioned';
import { AMIRA, INTRANET, OWNER, startService } from '../startService';
import type { Started } from '../startService';

const hashing = { sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') };
const zone = 'Pacific/Auckland';
const from = '2090-07-01';

let service: Started;

beforeEach(async () => {
  service = await startService();
  await provisionByCopy(service);
});
afterEach(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(`${service.url}${INTRANET}`, { headers: { 'X-Workbench-User': login } });

const publish = (change: Partial<PolicyContent>): Promise<void> =>
  publishVersion(
    { ...defaultPolicy, number: 2, ...change },
    { lists: new SharePointPublishingLists(siteAs(OWNER)), hashing }
  );

const pageAt = (now: number): ReturnType<typeof readPolicyPage> =>
  readPolicyPage({
    lists: new SharePointPublishingLists(siteAs(AMIRA)),
    hashing,
    clock: { now: () => new Date(now) }
  });

it('a scheduled version is stored, comes back as it was published, and takes its turn when its day begins', async () => {
  await publish({ schedule: { zone, from, renewalMonths: 24 }, questions: [...defaultQuestions] });
  const begins = startOfDay(from, zone);
  expect(await pageAt(begins - 1)).toMatchObject({ kind: 'ready', content: { number: 1 } });
  expect(await pageAt(begins)).toMatchObject({
    kind: 'ready',
    content: { number: 2, schedule: { zone, from, renewalMonths: 24 }, questions: defaultQuestions }
  });
});

it('the words of both come with the one request', async () => {
  await publish({ schedule: { zone, from } });
  const lists = new SharePointPublishingLists(siteAs(AMIRA));
  const sent = jest.spyOn(globalThis, 'fetch');
  const numbers: (number | undefined)[] = [];
  for (const now of [0, startOfDay(from, zone)]) {
    numbers.push((await lists.read(new Date(now))).content?.number);
  }
  expect(numbers).toEqual([1, 2]);
  expect(sent.mock.calls.filter(([url]) => String(url).includes('$batch'))).toHaveLength(2);
  expect(sent.mock.calls.filter(([url]) => String(url).includes('/items'))).toHaveLength(0);
  sent.mockRestore();
});

it.each([
  ['a zone that nobody knows', { TimeZone: 'Mars/Olympus' }],
  ['a day that is none', { EffectiveFrom: '2027-02-30' }],
  ['other months', { RenewalMonths: 7 }]
])('a schedule with %s is called unreadable', async (_, change) => {
  await publish({ schedule: { zone, from } });
  const versions = siteAs(OWNER).sp.web.getList(`${INTRANET}/Lists/PolicyVersions`).items;
  await versions.getById(2).update(change);
  expect(await pageAt(0)).toMatchObject({ kind: 'failed', failure: { kind: 'unreadable' } });
});

it('how questions were answered is stored with the acknowledgement and read by question', async () => {
  const questions = defaultQuestions.slice(0, 2);
  await publish({ questions });
  const lists = new SharePointPublishingLists(siteAs(AMIRA));
  const { versions } = await lists.read(new Date());
  const version = versions[1];
  const { policyKey, number, contentHash } = version;
  await lists.addAcknowledgement({
    id: 'an intention',
    policyKey,
    versionNumber: number,
    contentHash,
    pressedAt: new Date().toISOString(),
    host: 'SharePoint',
    locale: 'en-AU',
    firstTries: { right: [questions[0].key], wrong: [questions[1].key] }
  });
  const owner = siteAs(OWNER);
  const reading = {
    source: new SharePointEvidenceSource(owner),
    register: new SharePointVersionRegister(owner)
  };
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  expect(await readMisunderstood(version, () => undefined, reading, watch)).toEqual([
    { question: questions[1], all: { answered: 1, missed: 1 }, divisions: [] },
    { question: questions[0], all: { answered: 1, missed: 0 }, divisions: [] }
  ]);
});
