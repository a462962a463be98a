import { createHash, randomUUID } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { publishVersion } from '../../../src/application/publishVersion';
import { composeReport } from '../../../src/application/reporting/composeReport';
import type { Picture } from '../../../src/application/reporting/ports';
import { submitReport } from '../../../src/application/reporting/submitReport';
import type { Submission } from '../../../src/application/reporting/submitReport';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { emptyDraft } from '../../../src/domain/reporting/draft';
import type { ReportDraft } from '../../../src/domain/reporting/draft';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import { defaultReasons } from '../../../src/domain/reporting/reasons';
import type { ReportContent } from '../../../src/domain/reporting/report';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

const hashing = { sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') };
const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };
const places = { sharePoint: '', newsHub: '', speechbubble: '' };
const thread = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0';
const oldThread = 'https://www.yammer.com/x.example/#/Threads/show?threadId=123';

let service: Started;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

const listsAs = (login: string): SharePointReportLists =>
  new SharePointReportLists(connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } }));

const reportsAs = async (login: string) =>
  (await service.as(login)).web.getList(`${INTRANET}/Lists/PostReports`);

async function contentOf(link: string, change: Partial<ReportDraft> = {}): Promise<ReportContent> {
  const draft = { ...emptyDraft(randomUUID(), link), reasonCodes: ['RESPECT'], ...change };
  const reading = readPostLink(link, places);
  const { points } = await listsAs(AMIRA).read();
  const post = reading.kind === 'post' ? reading.post : undefined;
  return composeReport(
    { draft, post, reasons: defaultReasons, points, host: 'SharePoint', untitled: 'A picture' },
    hashing
  );
}

const submitAs = (login: string, content: ReportContent, pictures: Picture[] = []): Promise<Submission> =>
  submitReport(content, pictures, { lists: listsAs(login), clock });

const picture = (text: string): Picture => ({ name: `picture-${text}.png`, content: new Blob([text]) });

describe('the reasons for reporting', () => {
  it('cite the policy that staff see, however many newer versions of another policy the list holds', async () => {
    const lists = new SharePointPolicyLists(
      connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': OWNER } })
    );
    const points = defaultPolicy.points.map((point) => ({ ...point, title: `Ours: ${point.title}` }));
    await publishVersion({ ...defaultPolicy, number: 2, points }, { lists, hashing });
    for (let number = 3; number <= 13; number += 1) {
      await publishVersion({ ...defaultPolicy, policyKey: 'travel', number }, { lists, hashing });
    }
    expect((await listsAs(AMIRA).read()).points).toEqual(points);
    expect((await lists.read()).content?.points).toEqual(points);
  });
});

describe('a report of a post', () => {
  it('is kept as it was sent, with the policy point it rests on', async () => {
    const content = await contentOf(thread, {
      text: 'What a fool Ben is.',
      author: 'Chloe',
      postedAt: '2026-11-20',
      source: 'pasted',
      obtainedAt: '2026-11-22T04:59:00Z',
      details: 'It hurt him.',
      reasonCodes: ['RESPECT', 'PRIVACY']
    });
    const sent = await submitAs(AMIRA, content);
    expect(sent).toMatchObject({ kind: 'sent', added: false });
    const { reports = [] } = await listsAs(AMIRA).read();
    expect(reports).toMatchObject([{ ...content, status: 'received', additions: [] }]);
    expect(reports[0].reasons.map(({ code, pointTitle }) => [code, pointTitle])).toEqual([
      ['PRIVACY', 'Protect privacy'],
      ['RESPECT', 'Be friendly and respectful']
    ]);
    expect(reports[0]).toMatchObject({ urgent: true, postKey: 'yammer:123' });
  });

  it('is seen by its reporter, the owner and reviewers, and by no other staff', async () => {
    await submitAs(AMIRA, await contentOf(thread));
    expect((await listsAs(BEN).read()).reports).toEqual([]);
    expect(await (await reportsAs(BEN)).items()).toEqual([]);
    expect(await (await reportsAs(OWNER)).items()).toHaveLength(1);
    const asBen = (await reportsAs(BEN)).items.getById(1);
    await expect(asBen.update({ Details: 'x' })).rejects.toBeDefined();
    await expect((await reportsAs(AMIRA)).items.getById(1).delete()).rejects.toMatchObject({ status: 403 });
    await expect(
      (await service.as(AMIRA)).web.getList(`${INTRANET}/Lists/ReportCases`).items()
    ).rejects.toMatchObject({ status: closedList.status });
  });

  it('adds to one’s own when the same post is reported again, and its first words stay', async () => {
    await submitAs(AMIRA, await contentOf(thread, { details: 'First.' }));
    const again = await contentOf(oldThread, { details: 'He wrote more.', reasonCodes: ['PRIVACY'] });
    expect(await submitAs(AMIRA, again)).toMatchObject({ kind: 'sent', added: true, report: { id: 1 } });
    expect(await submitAs(BEN, await contentOf(thread))).toMatchObject({ added: false, report: { id: 2 } });
    const { reports } = await listsAs(AMIRA).read();
    expect(reports).toMatchObject([{ details: 'First.', additions: [{ details: 'He wrote more.' }] }]);
    expect(await (await reportsAs(OWNER)).items.getById(1)()).toMatchObject({
      ReasonCodes: ';RESPECT;PRIVACY;'
    });
  });

  it('is urgent once an addition is, and stays so', async () => {
    await submitAs(AMIRA, await contentOf(thread));
    for (const reasonCodes of [['PRIVACY'], ['RESPECT']]) {
      const details = reasonCodes.join();
      const added = await submitAs(AMIRA, await contentOf(thread, { reasonCodes, details }));
      expect(added).toMatchObject({ added: true, report: { urgent: true } });
      expect((await listsAs(AMIRA).read()).reports).toMatchObject([{ id: 1, urgent: true }]);
    }
  });

  it('is called by its words, else its link, else by what the screen calls it', async () => {
    expect((await contentOf(thread, { text: 'A \n fool.' })).title).toBe('A fool.');
    expect((await contentOf(thread)).title).toBe(thread);
    expect((await contentOf('')).title).toBe('A picture');
    expect((await contentOf('', { text: 'x'.repeat(500) })).title).toHaveLength(120);
  });

  it('is looked for by a hash and by nothing else', async () => {
    const caml = '</Value></Eq><IsNotNull><FieldRef Name="ID"/></IsNotNull>';
    await expect(listsAs(AMIRA).findOwn(caml)).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
  });

  it('without a link is a case of its own each time', async () => {
    const first = await contentOf('', { text: 'In a chat.', source: 'pasted' });
    const second = await contentOf('', { text: 'In a chat.', source: 'pasted' });
    expect(first.postKeyHash).not.toBe(second.postKeyHash);
    await submitAs(AMIRA, first);
    expect(await submitAs(AMIRA, second)).toMatchObject({ added: false, report: { id: 2 } });
  });

  it('is there once although its answer was lost', async () => {
    const content = await contentOf(thread);
    service.faults.arm([{ method: 'POST', path: '/items$', drop: 'after', times: 1 }]);
    expect(await submitAs(AMIRA, content)).toMatchObject({ kind: 'notSent', failure: { kind: 'noAnswer' } });
    expect(await submitAs(AMIRA, content)).toMatchObject({ kind: 'sent', added: false, report: { id: 1 } });
    expect((await listsAs(AMIRA).read()).reports).toHaveLength(1);
  });

  it('adds once although the answer to adding was lost', async () => {
    await submitAs(AMIRA, await contentOf(thread));
    const again = await contentOf(thread, { details: 'More.' });
    service.faults.arm([{ method: 'POST', path: '/items\\(1\\)$', drop: 'after', times: 1 }]);
    expect(await submitAs(AMIRA, again)).toMatchObject({ kind: 'notSent' });
    expect(await submitAs(AMIRA, again)).toMatchObject({ kind: 'sent', added: true });
    expect((await listsAs(AMIRA).read()).reports).toMatchObject([{ additions: [{ details: 'More.' }] }]);
  });

  it('adds on top of a change by a reviewer made in between', async () => {
    const sent = await submitAs(AMIRA, await contentOf(thread));
    if (sent.kind !== 'sent') throw new Error('Not sent');
    await (await reportsAs(OWNER)).items.getById(1).update({ ReportStatus: 'beingLookedAt' });
    const { intentionId, reasons, urgent, details, authorKind, evidence } = await contentOf(thread, {
      details: 'More.'
    });
    const addedAt = '2026-11-22T06:00:00Z';
    const addition = { intentionId, reasons, urgent, details, authorKind, evidence, addedAt };
    expect(await listsAs(AMIRA).addTo(sent.report, addition)).toBe('changed');
    expect(await submitAs(AMIRA, await contentOf(thread, { details: 'More.' }))).toMatchObject({
      added: true
    });
    expect((await listsAs(AMIRA).read()).reports).toMatchObject([
      { status: 'beingLookedAt', additions: [{ details: 'More.' }] }
    ]);
  });

  it('keeps its pictures, and sends the ones that failed again without a second report', async () => {
    const content = await contentOf(thread);
    const pictures = [picture('a'), picture('b')];
    service.faults.arm([{ method: 'POST', path: 'picture-b', status: 503, times: 1 }]);
    expect(await submitAs(AMIRA, content, pictures)).toMatchObject({
      kind: 'sent',
      unsent: { pictures: [{ name: 'picture-b.png' }], failure: { kind: 'throttled' } }
    });
    expect(await submitAs(AMIRA, content, pictures)).toMatchObject({ kind: 'sent', unsent: undefined });
    expect((await listsAs(AMIRA).pictureNames(1)).sort()).toEqual(['picture-a.png', 'picture-b.png']);
    expect((await listsAs(AMIRA).read()).reports).toHaveLength(1);
    const file = await service.fetch(
      OWNER,
      `${INTRANET}/_api/web/GetList('${INTRANET}/Lists/PostReports')/items(1)/AttachmentFiles('picture-a.png')/$value`
    );
    expect(await file.text()).toBe('a');
  });
});

describe('what the owner sets for reporting', () => {
  async function settings(change: Record<string, unknown>) {
    const list = (await service.as(OWNER)).web.getList(`${INTRANET}/Lists/PolicySettings`);
    await list.items.getById(1).update(change);
    return (await listsAs(AMIRA).read()).settings;
  }

  it('reaches the panel', async () => {
    const reasons = [{ ...defaultReasons[2], label: 'Rude', route: 'People team' }];
    expect(
      await settings({
        NewsHubAddress: 'https://news.example/',
        ReportReasons: JSON.stringify(reasons),
        RetentionDays: 365,
        YammerPreview: true
      })
    ).toMatchObject({
      newsHub: 'https://news.example/',
      reasons,
      reasonsAreBroken: false,
      retentionDays: 365,
      yammerPreview: true
    });
  });

  it('never stops staff from reporting when it cannot be used', async () => {
    expect(
      await settings({ ReportReasons: '[{"code":1}]', DisclosureLink: 'javascript:alert(1)' })
    ).toMatchObject({
      reasons: defaultReasons,
      reasonsAreBroken: true,
      disclosureLink: ''
    });
  });
});

describe('lists of an earlier release', () => {
  it('are brought forward by set-up with the owner’s settings kept', async () => {
    const { web } = await service.as(OWNER);
    const settings = web.getList(`${INTRANET}/Lists/PolicySettings`);
    for (const name of ['ReportReasons', 'YammerPreview', 'RetentionDays']) {
      await settings.fields.getByInternalNameOrTitle(name).delete();
    }
    await settings.items.getById(1).update({ SchemaVersion: 1, ContactEmail: 'kept@humanservices.example' });
    await web.getList(`${INTRANET}/Lists/ReportCases`).delete();
    await web.getList(`${INTRANET}/Lists/PostReports`).delete();

    const steps = setUpSteps(connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': OWNER } }));
    expect(await runSetUp(steps, () => undefined)).toBe(true);
    expect(await inspectSetUp(steps, () => undefined)).toBe(true);
    expect(await settings.items()).toMatchObject([
      { ContactEmail: 'kept@humanservices.example', SchemaVersion: schemaVersion }
    ]);
    expect(await submitAs(AMIRA, await contentOf(thread))).toMatchObject({ kind: 'sent' });
  });
});
