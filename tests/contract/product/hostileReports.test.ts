import { reviewersGroup } from '../../../src/adapters/sharepoint/schema/groups';
import { recycleFlood } from '../../../src/application/reporting/recycleFlood';
import { changeCase, openCase } from '../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../src/application/reporting/workOnCase';
import type { CaseChange } from '../../../src/domain/reporting/case';
import { isPastRetention } from '../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../src/domain/reporting/caseBoard';
import { Reporting, idsOf, thread } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

const goodLink = 'https://forum.example/1';
const otherLink = 'https://forum.example/2';
const rafael = { name: 'Rafael Reviewer', email: REVIEWER };
const close: CaseChange = { kind: 'close', outcome: 'noBreach', text: '' };

let service: Started;
let people: Reporting;

beforeEach(async () => {
  service = await startProvisioned();
  people = new Reporting(service);
});

afterEach(() => service.close());

/** A row as a person writes it past the product, straight to the list. */
async function plant(login: string, change: Record<string, unknown> = {}): Promise<void> {
  const { web } = await service.as(login);
  const row = { Title: 'A post', PostLink: goodLink, ReportStatus: 'received' };
  await web.getList(`${INTRANET}/Lists/PostReports`).items.add({ ...row, ...change });
}

const board = (): Promise<BoardEntry[]> => people.entries();

const open = (entry: BoardEntry): Promise<OpenCase> => openCase(entry, rafael, people.workAs(REVIEWER));

const change = async (opened: OpenCase, wanted: CaseChange): Promise<OpenCase> =>
  (await changeCase(opened, wanted, rafael, people.workAs(REVIEWER))).open;

/** Changes an item of a list past the product. */
async function edit(login: string, name: string, id: number, fields: object): Promise<void> {
  const { web } = await service.as(login);
  await web.getList(`${INTRANET}/Lists/${name}`).items.getById(id).update(fields);
}

describe('a report that a person wrote past the product', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@forum.example/1', 'forum'])(
    'has no link to press when the link is %s, and is a post of its own',
    async (link) => {
      await plant(AMIRA, { PostLink: link });
      await plant(BEN);
      expect((await board()).map((entry) => entry.link)).toEqual(['', goodLink]);
    }
  );

  const addition = { intentionId: 'x', details: 'More.', addedAt: 'never' };
  it.each<[string, Record<string, unknown>, object]>([
    ['a status that is not known', { ReportStatus: 'gone' }, { status: 'received' }],
    ['an author that is not known', { AuthorKind: 'ghost' }, { authorKind: 'unknown' }],
    ['a source that is not known', { EvidenceSource: 'told' }, { evidence: { source: 'none' } }],
    ['additions that are no JSON', { Additions: '[{' }, { additions: [] }],
    ['additions that are no list', { Additions: '{"a":1}' }, { additions: [] }],
    ['additions that are no objects', { Additions: '[null,1,[]]' }, { additions: [] }],
    [
      'an addition with parts missing',
      { Additions: JSON.stringify([addition]) },
      { additions: [{ ...addition, reasons: [], evidence: { text: '', source: 'none' } }] }
    ],
    ['reasons that are no JSON', { CitedReasons: 'no' }, { reasons: [] }],
    ['reasons with numbers for words', { CitedReasons: '[{"code":1}]' }, { reasons: [{ code: '' }] }],
    ['pictures that are no list', { Pictures: '7' }, { pictures: [] }],
    ['105,000 entries', { CitedReasons: `[${'{},'.repeat(104_999)}{}]` }, { reasons: [] }],
    [
      '60,000 characters',
      { EvidenceText: 'a@'.repeat(30_000), Details: 'x'.repeat(60_000) },
      { details: 'x'.repeat(4000), evidence: { text: 'a@'.repeat(10_000) } }
    ]
  ])('keeps nobody from its case or the others with %s', async (_, fields, expected) => {
    await plant(AMIRA, fields);
    await plant(BEN, { PostLink: otherLink });
    const entries = await board();
    expect(entries.map(idsOf)).toEqual([[1], [2]]);
    expect((await open(entries[0])).reports).toMatchObject([expected]);
    expect((await open(entries[1])).reports).toHaveLength(1);
  });

  it('counts as one of what its link says, whatever hash, system, title and time it states', async () => {
    const id = await people.report(BEN, thread);
    const stated = await (await people.listsAs(BEN)).read();
    await plant(AMIRA, {
      Title: 'Nothing to see here',
      PostLink: otherLink,
      PostSystem: 'yammer',
      PostKey: 'yammer:123',
      PostKeyHash: stated.reports?.[0].postKeyHash,
      EvidenceObtainedAt: '2099-01-01T00:00:00Z',
      ReportStatus: 'closed'
    });
    const entries = await board();
    expect(entries.map((entry) => [idsOf(entry), entry.system, entry.link])).toEqual([
      [[id], 'yammer', thread],
      [[id + 1], 'other', otherLink]
    ]);
    await change(await open(entries[0]), close);
    expect((await board()).map(({ status }) => status)).toEqual(['new', 'closed']);
  });

  it('is no report of what others report: neither of another comment under a page nor of another post without a link', async () => {
    const page = `${service.url}${INTRANET}/SitePages/Summer.aspx`;
    for (const fields of [
      { PostLink: page },
      { PostLink: page, CommentId: '1' },
      { PostLink: page, CommentId: '2' },
      { PostLink: '', IntentionId: 'one-press' },
      { PostLink: '', IntentionId: 'another-press' }
    ]) {
      await plant(AMIRA, { PostKey: 'post', PostKeyHash: 'a'.repeat(64), ...fields });
    }
    await plant(BEN, { PostLink: `${page}#comment=2` });
    expect((await board()).map(idsOf)).toEqual([[1], [2], [3, 6], [4], [5]]);
  });

  it('leaves each report its own link, and gives the case the first one that has any', async () => {
    await plant(AMIRA, { PostLink: 'javascript:alert(1)' });
    await people.report(BEN, goodLink);
    expect((await board()).map((entry) => [idsOf(entry), entry.link])).toEqual([
      [[1], ''],
      [[2], goodLink]
    ]);
  });

  it('cannot swallow a colleague’s report: whoever reports is who SharePoint says', async () => {
    await plant(AMIRA, {
      PostLink: thread,
      Title: 'By Ben',
      IntentionId: 'bens-press',
      EvidenceAuthor: 'Ben'
    });
    const content = { ...(await people.contentOf(thread)), intentionId: 'bens-press' };
    expect(await people.submitAs(BEN, content, [], true)).toMatchObject({ kind: 'sent', report: { id: 2 } });
    const [entry] = await board();
    expect(entry.reports.map(({ reporter }) => reporter.email)).toEqual([AMIRA, BEN]);
  });

  it('nor that of an owner or a reviewer, who may read everybody’s rows', async () => {
    for (const login of [OWNER, REVIEWER]) {
      const content = await people.contentOf(thread);
      await plant(AMIRA, { PostLink: thread, IntentionId: content.intentionId });
      expect(await people.submitAs(login, content, [], true)).toMatchObject({ kind: 'sent' });
    }
    const [entry] = await board();
    expect(entry.reports.map(({ reporter }) => reporter.email)).toEqual([AMIRA, OWNER, AMIRA, REVIEWER]);
  });
});

describe('a file that was put to a report', () => {
  const picture = `it's #1 & 50%20off.png`;
  const others = ['drawing.svg', 'page.png.html', 'page.html', 'png'];

  it('is a picture only by a name that runs nothing, and its address leads to it', async () => {
    await plant(AMIRA);
    const { web } = await service.as(OWNER);
    const { attachmentFiles } = web.getList(`${INTRANET}/Lists/PostReports`).items.getById(1);
    for (const name of [picture, ...others]) await attachmentFiles.add(name, 'x');
    const { reports } = await open((await board())[0]);
    expect(reports[0].otherFiles.sort()).toEqual([...others].sort());
    expect(reports[0].attachedPictures.map(({ name }) => name)).toEqual([picture]);
    const { pathname } = new URL(reports[0].attachedPictures[0].url, service.url);
    expect(decodeURIComponent(pathname)).toMatch(/\/Attachments\/1\//);
    expect(decodeURIComponent(pathname).endsWith(`/${picture}`)).toBe(true);
  });
});

describe('a flood of one person’s rows', () => {
  it('is one line beyond the first five for a post, opens no closed case, and an owner recycles it', async () => {
    await people.report(BEN, thread);
    await change(await open((await board())[0]), close);
    service.service.bulkAdd(
      INTRANET,
      `${INTRANET}/Lists/PostReports`,
      Array.from({ length: 60 }, (_, index) => ({
        author: AMIRA,
        created: new Date(Date.now() - (60 - index) * 3_600_000).toISOString(),
        fields: { Title: 'Flood', PostLink: goodLink, ReportStatus: 'received' }
      }))
    );
    const { entries, floods } = await people.board();
    expect(entries.map((entry) => [entry.status, idsOf(entry).length, entry.floodIds.length])).toEqual([
      ['new', 5, 55],
      ['closed', 1, 0]
    ]);
    expect(floods).toMatchObject([{ reporter: { email: AMIRA }, reportIds: { length: 55 } }]);
    const opened = await open(entries[0]);
    expect(opened.reports).toHaveLength(5);
    await change(opened, close);

    const work = { ...people.workAs(OWNER), recyclePictures: async () => undefined };
    const done: number[] = [];
    const olive = { name: 'Olive', email: OWNER };
    const named = { title: 'Too many by Amira', reason: 'A script' };
    await recycleFlood(floods[0], named, olive, { ...work, onProgress: (count) => done.push(count) });
    expect(done).toEqual([55]);
    const after = await people.board();
    expect(after.floods).toEqual([]);
    expect(after.entries.map(({ title, status }) => [title, status])).toEqual(
      expect.arrayContaining([['Too many by Amira', 'closed']])
    );
    const kept = after.entries.find(({ title }) => title === named.title)?.case;
    expect(kept?.takenIn?.reports).toHaveLength(55);
    expect((await work.cases.get(kept?.id ?? 0))?.history).toMatchObject([
      { kind: 'removed', text: 'A script' }
    ]);
  }, 60_000);

  it('is one line beyond twenty in an hour, whatever posts it is about', async () => {
    for (let index = 0; index < 23; index += 1) await plant(AMIRA, { PostLink: `${goodLink}/${index}` });
    await plant(BEN, { PostLink: goodLink });
    const { entries, floods } = await people.board();
    expect(entries).toHaveLength(21);
    expect(floods).toMatchObject([{ reportIds: [21, 22, 23] }]);
  });
});

describe('what becomes of a report after a reviewer was shown it', () => {
  it.each<[string, (id: number) => Promise<void>, string]>([
    ['changed by a reviewer', (id) => edit(REVIEWER, 'PostReports', id, { Details: 'Forged' }), 'changed'],
    ['re-keyed by a reviewer', (id) => edit(REVIEWER, 'PostReports', id, { PostLink: otherLink }), 'changed'],
    [
      'recycled by an owner past the product',
      async (id) => {
        const { web } = await service.as(OWNER);
        await web.getList(`${INTRANET}/Lists/PostReports`).items.getById(id).recycle();
      },
      'gone'
    ]
  ])('%s shows, and it stays with its case', async (_, attack, kind) => {
    const id = await people.report(AMIRA, thread);
    await people.report(BEN, thread);
    await open((await board())[0]);
    await attack(id);
    const entries = await board();
    expect(entries).toHaveLength(1);
    expect((await open(entries[0])).differences).toMatchObject([{ kind, id }]);
  });

  it('a status is no difference', async () => {
    await people.report(AMIRA, thread);
    await open((await board())[0]);
    await edit(REVIEWER, 'PostReports', 1, { ReportStatus: 'closed' });
    expect((await open((await board())[0])).differences).toEqual([]);
  });
});

describe('a reviewer who writes past the product', () => {
  it.each<[string, object]>([
    ['a status that is not known', { CaseStatus: 'archived' }],
    ['an outcome that is not known', { Outcome: 'forgotten' }],
    ['a system that is not known', { PostSystem: 'myspace' }],
    ['a history that is no JSON', { CaseHistory: '[{' }],
    ['reports taken in that are no JSON', { TakenIn: '[{' }],
    ['no number for the last report', { LastReportId: null }]
  ])('keeps nobody from the board, and hides no report, by %s', async (_, fields) => {
    await people.report(AMIRA, thread);
    await people.report(BEN, goodLink);
    const [entry] = await board();
    const opened = await open(entry);
    await edit(REVIEWER, 'ReportCases', opened.case.id, fields);
    const entries = await board();
    expect(entries.flatMap(idsOf).sort()).toEqual([1, 2]);
    expect(entries.every(({ status }) => status !== 'closed')).toBe(true);
    expect((await open(entries[0])).reports).toHaveLength(1);
  });

  it('loses no word of a history, however long it is or whatever it holds', async () => {
    await people.report(AMIRA, thread);
    const { case: one } = await open((await board())[0]);
    const long = Array.from({ length: 20 }, (_, index) => ({
      at: '2026-11-22T05:00:00Z',
      by: rafael,
      kind: 'noted',
      text: `${index} ${'x'.repeat(19_000)}`
    }));
    for (const history of [JSON.stringify(long), '[{']) {
      await edit(REVIEWER, 'ReportCases', one.id, { CaseHistory: history });
      const opened = await open((await board())[0]);
      await change(opened, { kind: 'note', text: 'Later.' });
      const { web } = await service.as(OWNER);
      const row = await web.getList(`${INTRANET}/Lists/ReportCases`).items.getById(one.id)();
      expect(row.CaseHistory.startsWith(history.slice(0, -1))).toBe(true);
    }
  });

  it('closes no report in advance', async () => {
    await people.report(AMIRA, thread);
    const opened = await change(await open((await board())[0]), close);
    const ahead = {
      reports: [
        [2, 4, '2026-11-22T00:00:00Z', 'x'],
        [3, 4, '', 'x']
      ],
      rest: null
    };
    await edit(REVIEWER, 'ReportCases', opened.case.id, {
      LastReportId: 999_999,
      TakenIn: JSON.stringify(ahead)
    });
    await people.report(BEN, thread);
    const entries = await board();
    expect(entries.filter(({ status }) => status !== 'closed').flatMap(idsOf)).toContain(2);
  });

  it('closes none in advance by what stands for the rest of a case’s reports', async () => {
    await people.report(AMIRA, thread);
    const opened = await change(await open((await board())[0]), close);
    const [{ id, authorId, reportedAt, hash }] = opened.case.takenIn?.reports ?? [];
    const rest = { count: 1, hash: 'x', lastId: 999_999 };
    await edit(REVIEWER, 'ReportCases', opened.case.id, {
      TakenIn: JSON.stringify({ reports: [[id, authorId, reportedAt, hash]], rest })
    });
    await people.report(BEN, thread);
    expect(await board()).toMatchObject([{ status: 'newInformation', freshIds: [2] }]);
  });

  it('makes no case expire by dating its closing back', async () => {
    await people.report(AMIRA, thread);
    const opened = await change(await open((await board())[0]), close);
    await edit(REVIEWER, 'ReportCases', opened.case.id, { ClosedAt: '2001-01-01T00:00:00Z' });
    const [entry] = await board();
    expect(entry.case?.closedAt).toBe('2001-01-01T00:00:00Z');
    expect(isPastRetention(entry, new Date(), 1)).toBe(false);
  });
});

describe('a reviewer who is no member of the site', () => {
  it('reads the board and opens a case', async () => {
    await plant(AMIRA, { PostLink: 'javascript:alert(1)' });
    const { web } = await service.as(OWNER);
    const login = `i:0#.f|membership|${REVIEWER}`;
    await web.associatedMemberGroup.users.removeByLoginName(login);
    const reviewers = await web.siteGroups.getByName(reviewersGroup.title).users();
    expect(reviewers.map(({ LoginName }) => LoginName)).toEqual([login]);
    const { status } = await service.fetch(
      REVIEWER,
      `${INTRANET}/_api/web/GetList('${INTRANET}/Lists/PolicyVersions')/items`
    );
    expect(status).toBe(closedList.status);
    const { reports } = await open((await board())[0]);
    expect(reports).toMatchObject([{ id: 1, link: 'javascript:alert(1)' }]);
  });
});
