import { randomUUID } from 'node:crypto';
import { browserHashing } from '../../../src/adapters/browser/crypto';
import { personKeyOf } from '../../../src/adapters/browser/personKey';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { composeReport } from '../../../src/application/reporting/composeReport';
import { submitReport } from '../../../src/application/reporting/submitReport';
import { runSetUp } from '../../../src/application/setUpLists';
import { boardOf } from '../../../src/domain/reporting/caseBoard';
import { emptyDraft } from '../../../src/domain/reporting/draft';
import { readPostLink } from '../../../src/domain/reporting/links/readPostLink';
import { defaultReasons } from '../../../src/domain/reporting/reasons';
import { startEarlierRelease } from '../startEarlierRelease';
import { AMIRA, BEN, INTRANET, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';

const clock = { now: () => new Date(), today: () => new Date().toISOString().slice(0, 10) };

let service: Started;

beforeEach(async () => {
  service = await startEarlierRelease('release-3');
});

afterEach(() => service.close());

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, {
    headers: { 'X-Workbench-User': login },
    personKey: personKeyOf(login)
  });

async function report(login: string, link: string) {
  const lists = new SharePointReportLists(siteAs(login));
  const { points } = await lists.read();
  const reading = readPostLink(link, { sharePoint: '', newsHub: '', speechbubble: '' });
  const draft = { ...emptyDraft(randomUUID(), link), reasonCodes: ['RESPECT'], details: 'Since the update.' };
  const content = await composeReport(
    {
      draft,
      post: reading.kind === 'post' ? reading.post : undefined,
      reasons: defaultReasons,
      points,
      host: 'SharePoint',
      untitled: 'A picture'
    },
    browserHashing
  );
  return submitReport(content, [], { lists, clock });
}

/** Everything that reviewers have: reports with their words and pictures, and cases with their history. */
async function everything(login = REVIEWER) {
  const cases = new SharePointCaseLists(siteAs(login));
  const board = await cases.readBoard();
  const entries = boardOf(board.reports, board.cases, clock.now());
  const reports = await Promise.all(entries.map(({ postKeyHash }) => cases.readReports(postKeyHash)));
  const files = await Promise.all(entries.map(({ postKeyHash }) => cases.find(postKeyHash)));
  return { settings: board.settings, reports, files };
}

describe('reports, pictures and cases of release 3 of the schema', () => {
  it('are all there, with their words, pictures and history, before set-up has run and after', async () => {
    const before = await everything();
    expect(before.reports.flat().length).toBeGreaterThan(12);
    expect(before.reports.flat().flatMap(({ pictures }) => pictures).length).toBeGreaterThan(0);
    expect(before.files.flatMap((one) => one?.history ?? []).length).toBeGreaterThan(1);

    const failed: string[] = [];
    await runSetUp(setUpSteps(siteAs(OWNER)), (index, state) => {
      if (state.kind === 'failed') failed.push(`${index}: ${state.failure.detail}`);
    });
    expect(failed).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('can be added to by everybody before set-up has run, and are shown to whoever made them', async () => {
    const own = await new SharePointReportLists(siteAs(AMIRA)).read();
    expect(own.reports?.length).toBeGreaterThan(0);
    const link = 'https://engage.cloud.microsoft/main/threads/eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiOTk5In0';
    for (const login of [AMIRA, BEN]) {
      expect(await report(login, link)).toMatchObject({ kind: 'sent', added: false });
      const { reports } = await new SharePointReportLists(siteAs(login)).read();
      expect(reports?.[0]).toMatchObject({ postKey: 'yammer:999', details: 'Since the update.' });
    }
  });
});
