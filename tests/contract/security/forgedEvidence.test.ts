import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReviewSource } from '../../../src/adapters/sharepoint/review/reviewSource';
import { SharePointRosterFile } from '../../../src/adapters/sharepoint/review/rosterFile';
import { readPolicyPage } from '../../../src/application/acknowledgement/readPolicyPage';
import { readReview } from '../../../src/application/review/readReview';
import { coverageOf } from '../../../src/domain/coverage/coverage';
import type { Coverage } from '../../../src/domain/coverage/coverage';
import { startProvisioned } from '../startProvisioned';
import { groundworkOf } from '../../unit/domain/coverage/groundwork';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { attempt, hashing, list, siteAs, startWorld } from './world';
import type { Outcome } from './world';

const clock = { now: () => new Date() };

let service: Started;

const nothingKept = {
  load: async () => undefined,
  begin: async () => undefined,
  append: async () => undefined,
  loadRoster: async () => undefined,
  keepRoster: async () => undefined,
  clear: async () => undefined
};

async function coverage(): Promise<Coverage> {
  const site = siteAs(service, OWNER);
  const { versions, recordSet } = await readReview(
    { source: new SharePointReviewSource(site), cache: nothingKept, roster: new SharePointRosterFile(site) },
    {
      onProgress: () => undefined,
      pause: () => Promise.resolve(),
      signal: new AbortController().signal
    }
  );
  const people = [AMIRA, BEN].map((email) => ({ email, name: email, division: 'Policy' }));
  return coverageOf({
    ...groundworkOf(versions, recordSet, people),
    version: versions[0],
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
    today: '2026-11-22',
    now: Date.parse('2026-11-22T02:00:00Z')
  });
}

/** Adds an acknowledgement by hand, as a person with the browser's console would. */
function post(login: string, row: Record<string, unknown>): Promise<Outcome> {
  return attempt(service, login, {
    what: 'an acknowledgement by hand',
    method: 'POST',
    path: list('PolicyAcknowledgements', '/items'),
    body: row
  });
}

describe('an acknowledgement posted by hand', () => {
  const right = { Title: 'x', PolicyKey: 'social-media', VersionNumber: 1, IntentionId: 'by hand' };

  beforeAll(async () => {
    service = await startProvisioned();
  });

  afterAll(() => service.close());

  afterEach(async () => {
    const { web } = await service.as(OWNER);
    const { items } = web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    for (const { Id } of await items.select('Id')<{ Id: number }[]>()) await items.getById(Id).delete();
  });

  it.each<[string, (hash: string) => Record<string, unknown>]>([
    ['a wrong hash', () => ({ ContentHash: 'f'.repeat(64) })],
    ['no hash', () => ({})],
    ['the hash in capitals', (hash) => ({ ContentHash: hash.toUpperCase() })],
    ['the hash with a blank', (hash) => ({ ContentHash: `${hash} ` })],
    ['a version that was never published', (hash) => ({ ContentHash: hash, VersionNumber: 2 })],
    ['version 0', (hash) => ({ ContentHash: hash, VersionNumber: 0 })],
    ['a version and a bit', (hash) => ({ ContentHash: hash, VersionNumber: 1.5 })],
    ['no version', (hash) => ({ ContentHash: hash, VersionNumber: null })],
    ['another policy', (hash) => ({ ContentHash: hash, PolicyKey: 'travel' })],
    ['the policy in capitals', (hash) => ({ ContentHash: hash, PolicyKey: 'SOCIAL-MEDIA' })]
  ])('with %s counts for nobody and is shown apart', async (_, change) => {
    const lists = new SharePointPolicyLists(siteAs(service, AMIRA));
    const [{ contentHash }] = (await lists.read(new Date())).versions;
    const { status } = await post(AMIRA, { ...right, ...change(contentHash) });
    expect(status).toBe(201);
    const { counts, unmatchedRecords } = await coverage();
    expect(counts).toMatchObject({ acknowledged: 0, outstanding: 2, notOnRoster: 0 });
    const isOfThisPolicy = (change(contentHash).PolicyKey ?? right.PolicyKey) === right.PolicyKey;
    expect(unmatchedRecords).toHaveLength(isOfThisPolicy ? 1 : 0);
    expect(await readPolicyPage({ lists, hashing, clock })).toMatchObject({
      standing: { kind: 'toAcknowledge' }
    });
  });

  it('has SharePoint’s own author and time, whatever it says', async () => {
    const { contentHash } = (await new SharePointPolicyLists(siteAs(service, AMIRA)).read(new Date()))
      .versions[0];
    const from = Date.now();
    const { status, text } = await post(AMIRA, {
      ...right,
      ContentHash: contentHash,
      AuthorId: 1,
      EditorId: 1,
      Created: '2020-01-01T00:00:00Z',
      Modified: '2020-01-01T00:00:00Z'
    });
    expect(status).toBe(201);
    expect(Date.parse((JSON.parse(text) as { Created: string }).Created)).toBeGreaterThanOrEqual(from - 1000);
    const { people } = await coverage();
    expect(people.map(({ email, status: standing }) => [email, standing])).toEqual([
      [AMIRA, 'acknowledged'],
      [BEN, 'outstanding']
    ]);
  });
});

describe('a report that its own reporter rewrites past the product', () => {
  const own = list('PostReports', '/items(1)');
  const form = (name: string, value: string): object => ({
    formValues: [{ FieldName: name, FieldValue: value }],
    bNewDocumentUpdate: true
  });

  beforeAll(async () => {
    service = await startWorld();
  });

  afterAll(() => service.close());

  const firstVersion = async (): Promise<unknown> => {
    const path = list('PostReports', '/items(1)/versions(512)');
    return JSON.parse((await attempt(service, REVIEWER, { what: 'the first version', path })).text);
  };

  it.each([
    ['an edit of its words', 'MERGE', own, { EvidenceText: 'Forged', PostLink: 'https://forged.example' }],
    ['an edit of who and when', 'MERGE', own, { AuthorId: 1, Created: '2020-01-01T00:00:00Z' }],
    [
      // Whoever may edit an item may do this with SharePoint's form: the first version is what tells.
      'another author by the form',
      'POST',
      `${own}/ValidateUpdateListItem()`,
      form('Author', JSON.stringify([{ Key: `i:0#.f|membership|${BEN}` }]))
    ],
    [
      'another time by the form',
      'POST',
      `${own}/ValidateUpdateListItem()`,
      form('Created', '1/1/2020 9:00 AM')
    ]
  ] as const)(
    'keeps what was reported first, by whom and when, through %s',
    async (_, method, path, body) => {
      const before = await firstVersion();
      expect(before).toMatchObject({ EvidenceText: 'amira-own', Editor: { Email: AMIRA } });
      await attempt(service, AMIRA, { what: 'a rewrite', method, path, body });
      expect({ ...(before as object), Author: undefined }).toEqual({
        ...((await firstVersion()) as object),
        Author: undefined
      });
    }
  );
});
