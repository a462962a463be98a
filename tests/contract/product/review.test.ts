import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { intentionToRow } from '../../../src/adapters/sharepoint/mapping';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReviewSource } from '../../../src/adapters/sharepoint/review/reviewSource';
import { SharePointReviewAccess } from '../../../src/adapters/sharepoint/review/reviewAccess';
import { SharePointRosterFile } from '../../../src/adapters/sharepoint/review/rosterFile';
import { SharePointVersionRegister } from '../../../src/adapters/sharepoint/review/versionRegister';
import { readReview } from '../../../src/application/review/readReview';
import { readAudience, rosterText } from '../../../src/application/review/roster';
import { provisionByCopy } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, REVIEWER, startService } from '../startService';
import type { Started } from '../startService';

let service: Started;

beforeEach(async () => {
  service = await startService();
});

afterEach(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

const nothingKept = {
  load: async () => undefined,
  begin: async () => undefined,
  append: async () => undefined,
  loadRoster: async () => undefined,
  keepRoster: async () => undefined,
  clear: async () => undefined
};

const rightsOf = (login: string): Promise<unknown> => new SharePointReviewAccess(siteAs(login)).read();

const list = `${INTRANET}/Lists/PolicyAcknowledgements`;

function addRecords(author: string, count: number): void {
  const fields = intentionToRow(
    {
      id: 'x',
      policyKey: 'social-media',
      versionNumber: 1,
      contentHash: 'hash',
      pressedAt: '',
      host: 'SharePoint',
      locale: 'en-AU'
    },
    ''
  );
  const row = { author, created: '2026-11-20T01:02:03Z', fields };
  service.service.bulkAdd(
    INTRANET,
    list,
    Array.from({ length: count }, () => row)
  );
}

describe('who may review', () => {
  it('is an owner before anything is set up', async () => {
    expect(await rightsOf(OWNER)).toEqual({ owner: true, reviewer: false, setUp: false });
    expect(await rightsOf(AMIRA)).toEqual({ owner: false, reviewer: false, setUp: false });
  });

  it('is owners and reviewers, and nobody else', async () => {
    await provisionByCopy(service);
    const { web } = await service.as(OWNER);
    const groups = await web.siteGroups();
    const reviewers = groups.find(({ Title }) => /review/i.test(Title));
    await web.siteGroups.getById(reviewers?.Id ?? 0).users.add(`i:0#.f|membership|${REVIEWER}`);
    expect(await rightsOf(OWNER)).toEqual({ owner: true, reviewer: true, setUp: true });
    expect(await rightsOf(REVIEWER)).toMatchObject({ owner: false, reviewer: true });
    expect(await rightsOf(AMIRA)).toMatchObject({ owner: false, reviewer: false });
    expect(await rightsOf(OUTSIDER)).toEqual({ owner: false, reviewer: false, setUp: true });
  });
});

describe('everyone’s acknowledgements', () => {
  it('come in pages by id past the list view threshold, with who and when', async () => {
    await provisionByCopy(service);
    addRecords(AMIRA, 5003);
    addRecords(BEN, 4);
    const source = new SharePointReviewSource(siteAs(OWNER));
    const { signal } = new AbortController();
    const first = await source.look(0, signal);
    expect(first.list.itemCount).toBe(5007);
    expect(first.list.highestId).toBe(5007);
    expect(first.page.ids).toHaveLength(5000);
    const second = await source.readPage(first.page.ids[4999], { signal });
    expect([...second.ids]).toEqual([5001, 5002, 5003, 5004, 5005, 5006, 5007]);
    expect(second.claims).toEqual([{ policyKey: 'social-media', versionNumber: 1, contentHash: 'hash' }]);
    expect(second.times[6]).toBe(Date.parse('2026-11-20T01:02:03Z'));
    const author = second.authors.find(({ id }) => id === second.authorIds[6]);
    expect(author).toMatchObject({ login: BEN, email: BEN, name: "Ben O'Neill" });
    expect((await source.look(5007, signal)).page.ids).toHaveLength(0);
  });

  it.each([
    ['anywhere', true],
    ['only after a row that is there', false]
  ])('are read to the last one while more are added, where pages start %s', async (_, pagesStartAnywhere) => {
    await provisionByCopy(service);
    service.service.assume({ pagesStartAnywhere });
    addRecords(AMIRA, 22_000);
    const { web } = await service.as(OWNER);
    // Where the first guesses begin, and the last row that is there.
    for (const id of [10_000, 15_000, 20_000, 22_000]) await web.getList(list).items.getById(id).delete();
    service.faults.arm([
      { method: 'GET', path: 'p_ID', status: 429, retryAfter: 1 },
      { method: 'GET', path: 'p_ID', delayMs: 200, times: 3 }
    ]);
    const progress: number[] = [];
    const waited: number[] = [];
    const { recordSet } = await readReview(
      {
        source: new SharePointReviewSource(siteAs(OWNER)),
        cache: nothingKept,
        roster: new SharePointRosterFile(siteAs(OWNER))
      },
      {
        signal: new AbortController().signal,
        pause: async (milliseconds = 0) => void waited.push(milliseconds),
        onProgress: ({ read }) => {
          if (progress.length === 0) addRecords(BEN, 40);
          progress.push(read);
        }
      }
    );
    const read = Array.from({ length: recordSet.count }, (__, place) => recordSet.at(place).id);
    expect(read).toEqual([...new Set(read)].sort((a, b) => a - b));
    expect(read[read.length - 1]).toBe(22_040);
    expect(recordSet.count).toBe(22_036);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(Math.max(...waited)).toBeGreaterThanOrEqual(1000);
  });

  it.each([
    [
      'the first page',
      'POST',
      'batch',
      (source: SharePointReviewSource, signal: AbortSignal) => source.look(0, signal)
    ],
    [
      'a later page',
      'GET',
      'items',
      (source: SharePointReviewSource, signal: AbortSignal) => source.readPage(1, { signal })
    ]
  ])('lets go of the request for %s at once when told to', async (_, method, path, read) => {
    await provisionByCopy(service);
    addRecords(AMIRA, 1);
    service.faults.arm([{ method, path, delayMs: 1000, times: 2 }]);
    const source = new SharePointReviewSource(siteAs(OWNER));
    const ended = read(source, AbortSignal.timeout(200));
    await expect(ended).rejects.toMatchObject({ failure: { kind: 'noAnswer' } });
    // The same wait without being told to end.
    await expect(read(source, new AbortController().signal)).resolves.toBeDefined();
  });
});

describe('the roster', () => {
  it('is stored as one file that only owners may read', async () => {
    await provisionByCopy(service);
    const file = new SharePointRosterFile(siteAs(OWNER));
    expect(await readAudience(file, { pause: () => Promise.resolve() })).toEqual({ kind: 'none' });
    await file.save(`email,name,division\n${AMIRA},Amira,Zürich`);
    await file.save(`\uFEFFemail,name,division\n${BEN},Ben,Zürich & Söhne`);
    expect(await readAudience(file, { pause: () => Promise.resolve() })).toMatchObject({
      kind: 'roster',
      people: [{ email: BEN, name: 'Ben', division: 'Zürich & Söhne' }],
      savedBy: expect.stringMatching(/./) as string
    });
    for (const login of [AMIRA, REVIEWER]) {
      const refused = new SharePointRosterFile(siteAs(login)).read().catch((error: unknown) => error);
      expect(await refused).toMatchObject({ failure: { kind: 'denied' } });
    }
  });
});

describe('the roster before', () => {
  const watch = { pause: () => Promise.resolve() };

  it('is restored, and the one it takes the place of can be restored in turn', async () => {
    await provisionByCopy(service);
    const file = new SharePointRosterFile(siteAs(OWNER));
    expect(await file.previous()).toBeUndefined();
    await file.save(rosterText([{ email: AMIRA, name: 'Amira', division: 'Policy' }], 'all of us.xlsx'));
    expect(await file.previous()).toBeUndefined();
    await file.save(rosterText([{ email: BEN, name: 'Ben', division: 'Policy' }], 'three lines.csv'));

    const before = await file.previous();
    expect(before).toMatchObject({ label: '1.0', savedBy: expect.stringMatching(/./) as string });
    if (before) await file.restore(before);
    expect(await readAudience(file, watch)).toMatchObject({
      people: [{ email: AMIRA }],
      source: 'all of us.xlsx'
    });
    const replaced = await file.previous();
    if (replaced) await file.restore(replaced);
    expect(await readAudience(file, watch)).toMatchObject({
      people: [{ email: BEN }],
      source: 'three lines.csv'
    });
  });

  it('is told to nobody who may not read the roster', async () => {
    await provisionByCopy(service);
    await new SharePointRosterFile(siteAs(OWNER)).save('email,name,division');
    for (const login of [AMIRA, REVIEWER]) {
      const file = new SharePointRosterFile(siteAs(login));
      await expect(file.previous()).rejects.toMatchObject({ failure: { kind: 'denied' } });
      await expect(file.restore({ label: '1.0', savedAt: '', savedBy: '' })).rejects.toMatchObject({
        failure: { kind: 'denied' }
      });
    }
  });
});

describe('one look at what is new', () => {
  const look = () => new SharePointReviewSource(siteAs(OWNER)).look(0, new AbortController().signal);

  it('brings the versions, and says by its tag that a roster was saved', async () => {
    await provisionByCopy(service);
    const before = await look();
    expect(before.rosterTag).toBeUndefined();
    expect(before.versions).toMatchObject([{ number: 1, title: 'Social Media Policy' }]);

    const file = new SharePointRosterFile(siteAs(OWNER));
    await file.save(`email,name,division\n${AMIRA},Amira,Policy`);
    const saved = await look();
    expect(saved.rosterTag).toBeTruthy();
    expect((await look()).rosterTag).toBe(saved.rosterTag);
    await file.save(`email,name,division\n${AMIRA},Amira,Policy`);
    expect((await look()).rosterTag).not.toBe(saved.rosterTag);
  });

  it('fails as a whole for who may not see the roster', async () => {
    await provisionByCopy(service);
    const attempt = new SharePointReviewSource(siteAs(AMIRA)).look(0, new AbortController().signal);
    await expect(attempt).rejects.toMatchObject({ failure: { kind: 'denied' } });
  });
});

describe('the register of versions', () => {
  it('shows the words, and takes a version back with its reason', async () => {
    await provisionByCopy(service);
    const register = new SharePointVersionRegister(siteAs(OWNER));
    const [version] = (await register.read()).versions;
    expect(version).toMatchObject({ number: 1, withdrawn: false, title: 'Social Media Policy' });
    expect(await register.readContent(version.id)).toMatchObject({ number: 1, material: true });

    await register.withdraw(version.id, 'Published by mistake.');
    expect((await register.read()).versions).toMatchObject([
      { withdrawn: true, withdrawnReason: 'Published by mistake.' }
    ]);
    expect((await new SharePointPolicyLists(siteAs(AMIRA)).read(new Date())).content).toBeUndefined();
  });

  it('refuses staff who withdraw', async () => {
    await provisionByCopy(service);
    const attempt = new SharePointVersionRegister(siteAs(AMIRA)).withdraw(1, 'No.');
    await expect(attempt).rejects.toMatchObject({ failure: { kind: 'denied' } });
  });
});

describe('the list of acknowledgements', () => {
  it('has views that answer at any size where a person index serves, and shows versions and times in words', async () => {
    await provisionByCopy(service);
    service.service.assume({ personIndexLiftsThreshold: true });
    addRecords(BEN, 5001);
    addRecords(OWNER, 1);
    const { web } = await service.as(OWNER);
    const views = await web.getList(list).views.select('Title', 'ViewQuery')<
      { Title: string; ViewQuery: string }[]
    >();
    expect(views.map(({ Title }) => Title).slice(1)).toEqual(['By version', 'Today', 'Mine']);
    const mine = views.find(({ Title }) => Title === 'Mine')?.ViewQuery;
    const rows = await web
      .getList(list)
      .getItemsByCAMLQuery({ ViewXml: `<View><Query>${mine}</Query><RowLimit>100</RowLimit></View>` });
    expect(rows).toHaveLength(1);
    const field = web.getList(list).fields.getByInternalNameOrTitle('VersionNumber');
    const { CustomFormatter } = await field.select('CustomFormatter')<{ CustomFormatter: string }>();
    expect(JSON.parse(CustomFormatter)).toMatchObject({ txtContent: "='Version ' + @currentField" });
  });
});
