import { randomUUID } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { SiteConnection } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointCaseLists } from '../../../src/adapters/sharepoint/reporting/caseLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { SharePointReviewSource } from '../../../src/adapters/sharepoint/review/reviewSource';
import type { ReportContent } from '../../../src/domain/reporting/report';
import { provision } from '../../../workbench/intranet/provision';
import { AMIRA, INTRANET, OWNER, startService } from '../startService';
import type { Started } from '../startService';

/** A moment at which it is another day in Pacific time. */
const moment = '2026-11-22T05:00:00Z';

let service: Started;

beforeEach(async () => {
  service = await startService({ clock: () => new Date(moment) });
  await provision(service.url, OWNER);
  service.service.setTimeZone(INTRANET, 13);
  service.service.setPersonTimeZone(AMIRA, 73);
});

afterEach(() => service.close());

const siteAs = (login: string): SiteConnection =>
  connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login } });

const report: ReportContent = {
  intentionId: randomUUID(),
  title: 'A post',
  system: 'other',
  link: 'https://social.example/1',
  commentId: '',
  postKey: 'other:1',
  postKeyHash: 'a'.repeat(64),
  reasons: [],
  urgent: false,
  details: '',
  authorKind: 'unknown',
  evidence: { text: 'Words', author: '', postedAt: '', source: 'pasted', obtainedAt: moment, hash: 'hash' },
  pictures: [],
  host: 'SharePoint'
};

describe('on a site in Pacific time, for a person in Perth', () => {
  it('an acknowledgement has one moment: after the press, after a reload and in the review', async () => {
    const lists = new SharePointPolicyLists(siteAs(AMIRA));
    const [{ policyKey, number, contentHash }] = (await lists.read(new Date())).versions;
    const pressed = await lists.addAcknowledgement({
      id: randomUUID(),
      policyKey,
      versionNumber: number,
      contentHash,
      pressedAt: moment,
      host: 'SharePoint',
      locale: 'en-AU'
    });
    const [reloaded] = (await lists.read(new Date())).acknowledgements ?? [];
    const { page } = await new SharePointReviewSource(siteAs(OWNER)).look(0, new AbortController().signal);
    expect(pressed.acknowledgedAt).toBe(moment);
    expect(reloaded.acknowledgedAt).toBe(moment);
    expect([...page.times]).toEqual([Date.parse(moment)]);
  });

  it('a report has one moment: after it was sent, after a reload, when looked for, and for reviewers', async () => {
    const lists = new SharePointReportLists(siteAs(AMIRA));
    await lists.read();
    const sent = await lists.add(report);
    const [reloaded] = (await lists.read()).reports ?? [];
    const found = await lists.find(report.intentionId);
    const cases = new SharePointCaseLists(siteAs(OWNER));
    const board = await cases.readBoard();
    const [reviewed] = await cases.readReports([sent.id]);
    const times = [sent, reloaded, found, board.reports[0], reviewed].map((one) => one?.reportedAt);
    expect(times).toEqual(Array<string>(5).fill(moment));
  });
});
