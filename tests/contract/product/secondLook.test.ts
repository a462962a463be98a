import { askSecondLook } from '../../../src/application/reporting/askSecondLook';
import { changeCase, openCase, tellReporters } from '../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../src/application/reporting/workOnCase';
import type { CaseChange, CasePerson } from '../../../src/domain/reporting/case';
import type { Report } from '../../../src/domain/reporting/report';
import { secondLooksOf } from '../../../src/domain/reporting/secondLook';
import { Reporting } from '../reporting';
import { startEarlierRelease } from '../startEarlierRelease';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, REVIEWER } from '../startService';
import type { Started } from '../startService';

const rafael: CasePerson = { name: 'Rafael Reviewer', email: REVIEWER };
const reply = { text: 'It is the author’s own opinion.', point: 'You are a private citizen' };

let service: Started;
let people: Reporting;

async function start(started: Promise<Started>): Promise<void> {
  service = await started;
  people = new Reporting(service);
}

afterEach(() => service.close());

const casesOf = () => people.workAs(REVIEWER).cases;

const open = async (): Promise<OpenCase> =>
  openCase((await people.entries())[0], rafael, people.workAs(REVIEWER));

async function change(before: OpenCase, wanted: CaseChange): Promise<OpenCase> {
  const saving = await changeCase(before, wanted, rafael, people.workAs(REVIEWER));
  return (await tellReporters(saving.open, casesOf())).open;
}

const close = async (): Promise<OpenCase> =>
  change(await open(), { kind: 'close', outcome: 'actionTaken', text: 'Spoke to Ben.', reply });

const own = async (login: string): Promise<Report> => {
  const { reports } = await (await people.listsAs(login)).read();
  if (!reports) throw new Error('SharePoint refused to look up one’s own reports.');
  return reports[0];
};

describe('a reply', () => {
  beforeEach(() => start(startProvisioned()));

  it('is read by everyone who reported the post, without the outcome, until the case is open again', async () => {
    await people.report(AMIRA);
    await people.report(BEN);
    const closed = await close();
    const mine = await own(AMIRA);
    expect(mine).toMatchObject({ status: 'closed', reply });
    expect(JSON.stringify(mine)).not.toMatch(/actionTaken|Spoke to Ben/);
    expect((await own(BEN)).reply).toEqual(reply);
    expect((await people.entries())[0].case?.reply).toEqual(reply);

    await change(closed, { kind: 'reopen' });
    expect(await own(AMIRA)).toMatchObject({ status: 'beingLookedAt', reply: undefined });
  });
});

describe('another look', () => {
  beforeEach(() => start(startProvisioned()));

  it('is asked for once, though the answer to the first press was lost', async () => {
    await people.report(AMIRA);
    const closed = await close();
    const lists = await people.listsAs(AMIRA);
    const report = await own(AMIRA);
    service.faults.arm([{ method: 'POST', path: 'PostReports.*items$', drop: 'after', times: 1 }]);
    expect(await askSecondLook(report, lists)).toMatchObject({ kind: 'noAnswer' });
    expect(await askSecondLook(report, lists)).toBeUndefined();

    const { reports, askedAgain } = await lists.read();
    expect(reports).toHaveLength(1);
    expect(askedAgain).toMatchObject([{ reportId: report.id }]);
    const { secondLooks } = await casesOf().readBoard();
    expect(secondLooks).toMatchObject([{ reportId: report.id }]);
    const [entry] = await people.entries();
    expect(entry.reports).toHaveLength(1);
    const answered = { ...closed.case, modifiedAt: entry.case?.modifiedAt ?? '', reports: entry.reports };
    expect(secondLooksOf(secondLooks, answered)).toHaveLength(1);
  });

  it('cannot be asked for about another person’s report', async () => {
    await people.report(AMIRA);
    await people.report(BEN, 'https://forum.example/1');
    const closed = await close();
    const hers = await own(AMIRA);
    expect(await askSecondLook(hers, await people.listsAs(BEN))).toBeUndefined();
    const { secondLooks } = await casesOf().readBoard();
    expect(secondLooks).toHaveLength(1);
    const [{ reports }] = await people.entries();
    expect(secondLooksOf(secondLooks, { ...closed.case, reports })).toEqual([]);
  });
});

describe('a site that set-up has yet to bring forward', () => {
  it('takes reports as before, and offers no other look', async () => {
    await start(startEarlierRelease('release-3'));
    const { reports, askedAgain, takesSecondLooks } = await (await people.listsAs(AMIRA)).read();
    expect(reports?.length).toBeGreaterThan(0);
    expect([askedAgain, takesSecondLooks]).toEqual([[], false]);
    await change(await open(), { kind: 'close', outcome: 'noBreach', text: '', reply });
    const { web } = await service.as(REVIEWER);
    const cases = await web.getList(`${INTRANET}/Lists/ReportCases`).items<{ CaseStatus: string }[]>();
    expect(cases.some(({ CaseStatus }) => CaseStatus === 'closed')).toBe(true);
  });
});
