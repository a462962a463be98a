import { createHash } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { composeReport } from '../../../src/application/reporting/composeReport';
import { submitReport } from '../../../src/application/reporting/submitReport';
import { changeCase, openCase, repairStatuses } from '../../../src/application/reporting/workOnCase';
import type { CasePerson } from '../../../src/domain/reporting/case';
import { boardOf } from '../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../src/domain/reporting/caseBoard';
import { emptyDraft } from '../../../src/domain/reporting/draft';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import { defaultReasons } from '../../../src/domain/reporting/reasons';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

const hashing = { sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') };
const clock = { now: () => new Date('2026-11-22T05:00:00Z'), today: () => '2026-11-22' };
const thread = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTIzIn0';
const rafael: CasePerson = { name: 'Rafael Reviewer', email: REVIEWER };
const olive: CasePerson = { name: 'Olive Owner', email: OWNER };

let service: Started;
let nextId = 0;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });
const casesAs = (login: string) => new SharePointCaseLists(siteAs(login));
const workAs = (login: string) => ({ cases: casesAs(login), clock });

async function report(login: string, link = thread): Promise<void> {
  const lists = new SharePointReportLists(siteAs(login));
  const draft = {
    ...emptyDraft(`intention-${(nextId += 1)}`, link),
    reasonCodes: ['RESPECT'],
    text: 'A fool.'
  };
  const reading = readPostLink(link, { sharePoint: '', newsHub: '', speechbubble: '' });
  const post = reading.kind === 'post' ? reading.post : undefined;
  const content = await composeReport(
    { draft, post, reasons: defaultReasons, points: [], host: 'Teams', untitled: '' },
    hashing
  );
  const sent = await submitReport(content, [{ name: `p${nextId}.png`, content: new Blob(['x']) }], {
    lists,
    clock
  });
  if (sent.kind !== 'sent') throw new Error(sent.failure.detail);
}

async function board(login = REVIEWER): Promise<BoardEntry[]> {
  const { reports, cases } = await casesAs(login).readBoard();
  return boardOf(reports, cases, clock.now());
}

const statusFor = async (login: string): Promise<string[]> =>
  (await new SharePointReportLists(siteAs(login)).read()).reports?.map(({ status }) => status) ?? [];

describe('cases', () => {
  it('gather the reports of one post, with who reported and their pictures', async () => {
    await report(AMIRA);
    await report(BEN, 'https://www.yammer.com/x.example/messages/123');
    await report(BEN, 'https://forum.example/1');
    const entries = await board();
    expect(entries).toMatchObject([
      { system: 'yammer', status: 'new', reportIds: [1, 2], reasonCodes: ['RESPECT'] },
      { system: 'other', status: 'new', reportIds: [3] }
    ]);
    const open = await openCase(entries[0], rafael, workAs(REVIEWER));
    expect(open.reports).toMatchObject([
      { reporter: { name: 'Amira Haddad', email: AMIRA }, pictures: [{ name: 'p1.png' }] },
      { reporter: { email: BEN } }
    ]);
    const picture = await service.fetch(REVIEWER, encodeURI(open.reports[0].pictures[0].url));
    expect(open.reports[0].pictures[0].url).toContain('/Attachments/1/');
    expect(picture.status).toBeLessThan(500);
  });

  it('are one although two reviewers open the post at once', async () => {
    await report(AMIRA);
    const [entry] = await board();
    const opened = await Promise.all([
      openCase(entry, rafael, workAs(REVIEWER)),
      openCase(entry, olive, workAs(OWNER))
    ]);
    expect(opened[0].case.id).toBe(opened[1].case.id);
    expect((await casesAs(OWNER).readBoard()).cases).toHaveLength(1);
  });

  it('tell the second of two reviewers what changed and write nothing over', async () => {
    await report(AMIRA);
    const [entry] = await board();
    const mine = await openCase(entry, rafael, workAs(REVIEWER));
    const theirs = await openCase(entry, olive, workAs(OWNER));
    await changeCase(theirs, { kind: 'note', text: 'I spoke to her.' }, olive, workAs(OWNER));
    const saving = await changeCase(
      mine,
      { kind: 'close', outcome: 'noBreach', text: '' },
      rafael,
      workAs(REVIEWER)
    );
    if (saving.kind !== 'changed') throw new Error('It should have been refused.');
    expect(saving.open.case.history).toMatchObject([
      { kind: 'opened' },
      { kind: 'noted', text: 'I spoke to her.' }
    ]);
    const again = await changeCase(
      saving.open,
      { kind: 'close', outcome: 'noBreach', text: '' },
      rafael,
      workAs(REVIEWER)
    );
    expect(again).toMatchObject({
      kind: 'saved',
      open: { case: { status: 'closed', history: { length: 3 } } }
    });
  });

  it('stay closed when a report came between listing and opening, since the reviewer has seen it', async () => {
    await report(AMIRA);
    const [listed] = await board();
    await report(BEN);
    const open = await openCase(listed, rafael, workAs(REVIEWER));
    expect(open).toMatchObject({ reports: { length: 2 }, case: { lastReportId: 2 } });
    await changeCase(open, { kind: 'close', outcome: 'noBreach', text: '' }, rafael, workAs(REVIEWER));
    expect(await board()).toMatchObject([{ status: 'closed', outOfStep: [] }]);
  });

  it('show the second of two reviewers the reports that the first has seen', async () => {
    await report(AMIRA);
    const mine = await openCase((await board())[0], rafael, workAs(REVIEWER));
    await report(BEN);
    await openCase((await board())[0], olive, workAs(OWNER));
    const saving = await changeCase(mine, { kind: 'note', text: 'Seen.' }, rafael, workAs(REVIEWER));
    expect(saving).toMatchObject({ kind: 'changed', open: { reports: { length: 2 } } });
  });

  it('take a change whose answer was lost for saved, and write it once', async () => {
    await report(AMIRA);
    const open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    const note = { kind: 'note', text: 'I spoke to Ben.' } as const;
    service.faults.arm([{ method: 'POST', path: 'ReportCases.*items\\(1\\)', drop: 'after', times: 1 }]);
    await expect(changeCase(open, note, rafael, workAs(REVIEWER))).rejects.toMatchObject({
      failure: { kind: 'noAnswer' }
    });
    const again = await changeCase(open, note, rafael, workAs(REVIEWER));
    expect(again).toMatchObject({
      kind: 'saved',
      open: { case: { history: [{ kind: 'opened' }, { kind: 'noted', text: 'I spoke to Ben.' }] } }
    });
    if (again.kind === 'saved') {
      const more = await changeCase(again.open, note, rafael, workAs(REVIEWER));
      expect(more).toMatchObject({ kind: 'saved', open: { case: { history: { length: 3 } } } });
    }
  });

  it('do not take the same words for saved when only somebody else has saved since', async () => {
    await report(AMIRA);
    const note = { kind: 'note', text: 'Called again.' } as const;
    let mine = await openCase((await board())[0], rafael, workAs(REVIEWER));
    mine = (await changeCase(mine, note, rafael, workAs(REVIEWER))).open;
    await report(BEN);
    await openCase((await board())[0], olive, workAs(OWNER));
    expect(await changeCase(mine, note, rafael, workAs(REVIEWER))).toMatchObject({ kind: 'changed' });
  });

  it('are assigned to an account without an address by its name', async () => {
    await report(AMIRA);
    const open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    const assignee = { name: 'Rafael Reviewer', email: '' };
    await changeCase(open, { kind: 'assign', assignee }, rafael, workAs(REVIEWER));
    expect((await board())[0].case).toMatchObject({ assignee });
  });

  it('let reporters follow: received, being looked at, closed, and again on new information', async () => {
    await report(AMIRA);
    expect(await statusFor(AMIRA)).toEqual(['received']);
    const open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    expect(await statusFor(AMIRA)).toEqual(['beingLookedAt']);
    await changeCase(open, { kind: 'close', outcome: 'actionTaken', text: '' }, rafael, workAs(REVIEWER));
    expect(await statusFor(AMIRA)).toEqual(['closed']);

    await report(BEN);
    const [entry] = await board();
    expect(entry).toMatchObject({ status: 'newInformation', reportIds: [1, 2], outOfStep: [] });
    const reopened = await openCase(entry, rafael, workAs(REVIEWER));
    expect(reopened.case).toMatchObject({ status: 'newInformation', outcome: 'none', lastReportId: 2 });
    expect(await statusFor(AMIRA)).toEqual(['beingLookedAt']);
  });

  it('show a closed one as new information when its own reporter comes back to it', async () => {
    await report(AMIRA);
    const open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    await changeCase(open, { kind: 'close', outcome: 'noBreach', text: '' }, rafael, workAs(REVIEWER));
    await report(AMIRA);
    expect(await board()).toMatchObject([{ status: 'newInformation', reportIds: [1, 2] }]);
  });

  it('let reporters follow however often a case is closed and reopened', async () => {
    await report(AMIRA);
    await openCase((await board())[0], rafael, workAs(REVIEWER));
    let open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    for (const [change, status] of [
      [{ kind: 'close', outcome: 'noBreach', text: '' }, 'closed'],
      [{ kind: 'reopen' }, 'beingLookedAt'],
      [{ kind: 'close', outcome: 'actionTaken', text: '' }, 'closed']
    ] as const) {
      const saving = await changeCase(open, change, rafael, workAs(REVIEWER));
      open = saving.open;
      expect(await statusFor(AMIRA)).toEqual([status]);
    }
  });

  it('find a half-done update and put it right', async () => {
    await report(AMIRA);
    await report(BEN);
    const open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    service.faults.arm([{ method: 'POST', path: 'PostReports.*items\\(2\\)', status: 500, times: 1 }]);
    const change = changeCase(
      open,
      { kind: 'close', outcome: 'noBreach', text: '' },
      rafael,
      workAs(REVIEWER)
    );
    expect(await change).toMatchObject({ kind: 'saved', untold: { kind: 'serverError' } });
    const entries = await board();
    expect(entries[0]).toMatchObject({ status: 'closed', outOfStep: [2] });
    await repairStatuses(entries, casesAs(REVIEWER));
    expect((await board())[0].outOfStep).toEqual([]);
    expect(await statusFor(BEN)).toEqual(['closed']);
  });

  it('are for reviewers and owners only, and only owners delete them', async () => {
    await report(AMIRA);
    const open = await openCase((await board())[0], rafael, workAs(REVIEWER));
    await expect(casesAs(AMIRA).readBoard()).rejects.toMatchObject({ failure: { kind: closedList.kind } });
    await expect(casesAs(REVIEWER).recycle(open.case.id, [1])).rejects.toMatchObject({
      failure: { kind: 'denied' }
    });
    await casesAs(OWNER).recycle(open.case.id, [1]);
    expect(await board()).toEqual([]);
  });

  it('can be given to any reviewer', async () => {
    expect(await casesAs(OWNER).reviewers()).toMatchObject([{ name: 'Rafael Reviewer', email: REVIEWER }]);
  });
});
