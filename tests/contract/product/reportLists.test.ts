import { SharePointPublishingLists } from '../../../src/adapters/sharepoint/publishingLists';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { publishVersion } from '../../../src/application/publishVersion';
import { openCase } from '../../../src/application/reporting/workOnCase';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { defaultReasons, mostReasons } from '../../../src/domain/reporting/reasons';
import { Reporting, hashing, sameThread, thread } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

let service: Started;
let people: Reporting;

beforeEach(async () => {
  service = await startProvisioned();
  people = new Reporting(service);
});

afterEach(() => service.close());

const readAs = async (login: string) => (await people.listsAs(login)).read();

const reportsAs = async (login: string) =>
  (await service.as(login)).web.getList(`${INTRANET}/Lists/PostReports`);

describe('the reasons for reporting', () => {
  it('cite the policy that staff see, however many newer versions of another policy the list holds', async () => {
    const lists = new SharePointPublishingLists(people.siteAs(OWNER));
    const points = defaultPolicy.points.map((point) => ({ ...point, title: `Ours: ${point.title}` }));
    await publishVersion({ ...defaultPolicy, number: 2, points }, { lists, hashing });
    for (let number = 3; number <= 13; number += 1) {
      await publishVersion({ ...defaultPolicy, policyKey: 'travel', number }, { lists, hashing });
    }
    expect((await readAs(AMIRA)).points).toEqual(points);
    expect((await lists.read(new Date())).content?.points).toEqual(points);
  });
});

describe('a report of a post', () => {
  it('is kept as it was sent, with the policy point it rests on', async () => {
    const content = await people.contentOf(thread, {
      text: 'What a fool Ben is.',
      author: 'Chloe',
      postedAt: '2026-11-20',
      source: 'pasted',
      obtainedAt: '2026-11-22T04:59:00Z',
      details: 'It hurt him.',
      reasonCodes: ['RESPECT', 'PRIVACY']
    });
    const sent = await people.submitAs(AMIRA, content);
    expect(sent).toMatchObject({ kind: 'sent' });
    const { reports = [] } = await readAs(AMIRA);
    expect(reports).toMatchObject([{ ...content, status: 'received', additions: [] }]);
    expect(reports[0].reasons.map(({ code, pointTitle }) => [code, pointTitle])).toEqual([
      ['PRIVACY', 'Protect privacy'],
      ['RESPECT', 'Be friendly and respectful']
    ]);
    expect(reports[0]).toMatchObject({ urgent: true, postKey: 'yammer:123' });
  });

  it('is seen by its reporter, the owner and reviewers, and by no other staff', async () => {
    await people.submitAs(AMIRA, await people.contentOf(thread));
    expect((await readAs(BEN)).reports).toEqual([]);
    expect(await (await reportsAs(BEN)).items()).toEqual([]);
    expect(await (await reportsAs(OWNER)).items()).toHaveLength(1);
    const asBen = (await reportsAs(BEN)).items.getById(1);
    await expect(asBen.update({ Details: 'x' })).rejects.toBeDefined();
    await expect((await reportsAs(AMIRA)).items.getById(1).delete()).rejects.toMatchObject({ status: 403 });
    await expect(
      (await service.as(AMIRA)).web.getList(`${INTRANET}/Lists/ReportCases`).items()
    ).rejects.toMatchObject({ status: closedList.status });
  });

  it('is a row of its own when the same post is reported again, and what was said first stays', async () => {
    await people.submitAs(AMIRA, await people.contentOf(thread, { details: 'First.' }));
    const before = await (await reportsAs(OWNER)).items.getById(1)();
    await people.submitAs(AMIRA, await people.contentOf(sameThread, { details: 'He wrote more.' }));
    const { reports } = await readAs(AMIRA);
    expect(reports).toMatchObject([
      { id: 2, details: 'He wrote more.', postKey: 'yammer:123' },
      { id: 1, details: 'First.', postKey: 'yammer:123' }
    ]);
    expect(await (await reportsAs(OWNER)).items.getById(1)()).toEqual(before);
  });

  it('can be changed by nobody but reviewers, not even by whoever made it', async () => {
    await people.report(AMIRA);
    const mine = (await reportsAs(AMIRA)).items.getById(1);
    for (const refused of [mine.update({ Details: 'x' }), mine.delete(), mine.recycle()]) {
      await expect(refused).rejects.toMatchObject({ status: 403 });
    }
  });

  it('is called by its words, else its link, else by what the screen calls it', async () => {
    expect((await people.contentOf(thread, { text: 'A \n fool.' })).title).toBe('A fool.');
    expect((await people.contentOf(thread)).title).toBe(thread);
    expect((await people.contentOf('')).title).toBe('A picture');
    expect((await people.contentOf('', { text: 'x'.repeat(500) })).title).toHaveLength(120);
  });

  it('without a link is a case of its own each time', async () => {
    const first = await people.contentOf('', { text: 'In a chat.', source: 'pasted' });
    const second = await people.contentOf('', { text: 'In a chat.', source: 'pasted' });
    expect(first.postKeyHash).not.toBe(second.postKeyHash);
    await people.submitAs(AMIRA, first);
    expect(await people.submitAs(AMIRA, second)).toMatchObject({ report: { id: 2 } });
  });

  it('is stored with as many reasons as there can be, however long their codes are', async () => {
    const content = await people.contentOf(thread);
    const reasons = Array.from({ length: mostReasons }, (_, index) => ({
      ...content.reasons[0],
      code: `R${index + 10}`.padEnd(30, '_')
    }));
    expect(await people.submitAs(AMIRA, { ...content, reasons })).toMatchObject({ kind: 'sent' });
    const [entry] = await people.entries();
    const { reports } = await openCase(
      entry,
      { name: 'Rafael Reviewer', email: REVIEWER },
      people.workAs(REVIEWER)
    );
    expect(reports).toMatchObject([{ reasons }]);
    expect(entry.reasonCodes.slice(0, 8)).toEqual(reasons.slice(0, 8).map(({ code }) => code));
  });

  it('is there once although its answer was lost', async () => {
    const content = await people.contentOf(thread);
    service.faults.arm([{ method: 'POST', path: '/items$', drop: 'after', times: 1 }]);
    expect(await people.submitAs(AMIRA, content)).toMatchObject({
      kind: 'notSent',
      failure: { kind: 'noAnswer' }
    });
    expect(await people.submitAs(AMIRA, content, [], true)).toMatchObject({
      kind: 'sent',
      report: { id: 1 }
    });
    expect((await readAs(AMIRA)).reports).toHaveLength(1);
  });
});

describe('what the owner sets for reporting', () => {
  async function settings(change: Record<string, unknown>) {
    const list = (await service.as(OWNER)).web.getList(`${INTRANET}/Lists/PolicySettings`);
    await list.items.getById(1).update(change);
    return (await readAs(AMIRA)).settings;
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

    const steps = setUpSteps(people.siteAs(OWNER));
    expect(await runSetUp(steps, () => undefined)).toBe(true);
    expect(await inspectSetUp(steps, () => undefined)).toBe(true);
    expect(await settings.items()).toMatchObject([
      { ContactEmail: 'kept@humanservices.example', SchemaVersion: schemaVersion }
    ]);
    expect(await people.submitAs(AMIRA, await people.contentOf(thread))).toMatchObject({ kind: 'sent' });
  });
});
