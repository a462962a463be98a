import {
  changeCase,
  openCase,
  repairStatuses,
  tellReporters
} from '../../../src/application/reporting/workOnCase';
import type { OpenCase } from '../../../src/application/reporting/workOnCase';
import type { CaseChange, CasePerson } from '../../../src/domain/reporting/case';
import { Reporting, idsOf } from '../reporting';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, OWNER, REVIEWER } from '../startService';
import type { Started } from '../startService';
import { closedList } from '../startTenant';

const rafael: CasePerson = { name: 'Rafael Reviewer', email: REVIEWER };
const olive: CasePerson = { name: 'Olive Owner', email: OWNER };
const close: CaseChange = { kind: 'close', outcome: 'noBreach', text: '' };
const take: CaseChange = { kind: 'assign', assignee: rafael };

let service: Started;
let people: Reporting;

beforeEach(async () => {
  service = await startProvisioned();
  people = new Reporting(service);
});

afterEach(() => service.close());

const workAs = (login: string) => people.workAs(login);
const casesAs = (login: string) => workAs(login).cases;
const report = (login: string, link?: string): Promise<number> => people.report(login, link);
const board = () => people.entries();

const open = async (): Promise<OpenCase> => openCase((await board())[0], rafael, workAs(REVIEWER));

/** Makes a change as the reviewer, and tells the reporters. */
async function change(before: OpenCase, wanted: CaseChange): Promise<OpenCase> {
  const saving = await changeCase(before, wanted, rafael, workAs(REVIEWER));
  expect(saving.kind).toBe('saved');
  return (await tellReporters(saving.open, casesAs(REVIEWER))).open;
}

const statusFor = async (login: string): Promise<string[]> => {
  const { reports } = await (await people.listsAs(login)).read();
  return reports?.map(({ status }) => status) ?? [];
};

describe('cases', () => {
  it('gather the reports of one post, with who reported', async () => {
    await report(AMIRA);
    await report(BEN, 'https://www.yammer.com/x.example/messages/123');
    await report(BEN, 'https://forum.example/1');
    const entries = await board();
    expect(entries).toMatchObject([
      { system: 'yammer', status: 'new', reasonCodes: ['RESPECT'] },
      { system: 'other', status: 'new' }
    ]);
    expect(entries.map(idsOf)).toEqual([[1, 2], [3]]);
    const { reports } = await openCase(entries[0], rafael, workAs(REVIEWER));
    expect(reports).toMatchObject([
      { reporter: { name: 'Amira Haddad', email: AMIRA } },
      { reporter: { email: BEN } }
    ]);
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

  it('are open again when a report came between listing and closing, since nobody has seen it', async () => {
    await report(AMIRA);
    const [listed] = await board();
    await report(BEN);
    await change(await openCase(listed, rafael, workAs(REVIEWER)), close);
    const [entry] = await board();
    expect(entry).toMatchObject({ status: 'newInformation', freshIds: [2] });
    expect(await open()).toMatchObject({ case: { status: 'newInformation' }, reports: { length: 2 } });
  });

  it('take a change whose answer was lost for saved, and write it once', async () => {
    await report(AMIRA);
    const opened = await open();
    const note = { kind: 'note', text: 'I spoke to Ben.' } as const;
    service.faults.arm([{ method: 'POST', path: 'ReportCases.*items\\(1\\)', drop: 'after', times: 1 }]);
    await expect(changeCase(opened, note, rafael, workAs(REVIEWER))).rejects.toMatchObject({
      failure: { kind: 'noAnswer' }
    });
    const again = await changeCase(opened, note, rafael, workAs(REVIEWER));
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
    const opened = await open();
    const assignee = { name: 'Rafael Reviewer', email: '' };
    await changeCase(opened, { kind: 'assign', assignee }, rafael, workAs(REVIEWER));
    expect((await board())[0].case).toMatchObject({ assignee });
  });

  it('let reporters follow whoever takes, closes and reopens them, and tell nothing by being opened', async () => {
    await report(AMIRA);
    const opened = await open();
    expect(opened.case).toMatchObject({ status: 'new', history: [{ kind: 'opened' }] });
    expect(await statusFor(AMIRA)).toEqual(['received']);
    expect(await board()).toMatchObject([{ status: 'new', outOfStep: [] }]);
    let current = await change(opened, take);
    expect(await statusFor(AMIRA)).toEqual(['beingLookedAt']);
    for (const [wanted, status] of [
      [close, 'closed'],
      [{ kind: 'reopen' }, 'beingLookedAt'],
      [close, 'closed']
    ] as const) {
      current = await change(current, wanted);
      expect(await statusFor(AMIRA)).toEqual([status]);
    }
  });

  it('are new information with a report that nobody has been shown, and reporters follow who takes them', async () => {
    await report(AMIRA);
    await change(await open(), close);
    await report(BEN);
    const [entry] = await board();
    expect(entry).toMatchObject({ status: 'newInformation', freshIds: [2], outOfStep: [] });
    const reopened = await open();
    expect(reopened.case).toMatchObject({ status: 'newInformation', outcome: 'none', lastReportId: 2 });
    expect([await statusFor(AMIRA), await statusFor(BEN)]).toEqual([['closed'], ['received']]);
    expect(await board()).toMatchObject([{ status: 'newInformation', freshIds: [], outOfStep: [] }]);
    await change(reopened, take);
    expect([await statusFor(AMIRA), await statusFor(BEN)]).toEqual([['beingLookedAt'], ['beingLookedAt']]);
  });

  it('show a closed one as new information when its own reporter comes back to it', async () => {
    await report(AMIRA);
    await change(await open(), close);
    await report(AMIRA);
    expect((await board()).map((entry) => [entry.status, idsOf(entry)])).toEqual([
      ['newInformation', [1, 2]]
    ]);
  });

  it('find a half-done update and put it right', async () => {
    await report(AMIRA);
    await report(BEN);
    const saving = await changeCase(await open(), close, rafael, workAs(REVIEWER));
    service.faults.arm([{ method: 'POST', path: 'batch', status: 500, times: 1 }]);
    expect(await tellReporters(saving.open, casesAs(REVIEWER))).toMatchObject({
      untold: { kind: 'serverError' }
    });
    const entries = await board();
    expect(entries[0]).toMatchObject({ status: 'closed', outOfStep: [1, 2] });
    await repairStatuses(entries, casesAs(REVIEWER));
    expect((await board())[0].outOfStep).toEqual([]);
    expect(await statusFor(BEN)).toEqual(['closed']);
  });

  it('are for reviewers and owners only, and only owners delete them', async () => {
    await report(AMIRA);
    const { case: one } = await open();
    await expect(casesAs(AMIRA).readBoard()).rejects.toMatchObject({ failure: { kind: closedList.kind } });
    const denied = { failure: { kind: 'denied' } };
    await expect(casesAs(REVIEWER).recycleCase(one.id)).rejects.toMatchObject(denied);
    await expect(casesAs(REVIEWER).recycleReports([1])).rejects.toMatchObject(denied);
    await casesAs(OWNER).recycleReports([1]);
    await casesAs(OWNER).recycleCase(one.id);
    expect(await board()).toEqual([]);
  });

  it('are looked up by a hash and by nothing else, whatever a report states for one', async () => {
    await report(AMIRA);
    await open();
    const hash = 'a'.repeat(64);
    expect(await casesAs(REVIEWER).find(hash)).toBeUndefined();
    for (const stated of [
      '',
      'a',
      `${hash}a`,
      hash.toUpperCase(),
      `${hash}' or Id gt 0 or PostKeyHash eq '`
    ]) {
      await expect(casesAs(REVIEWER).find(stated)).rejects.toMatchObject({ failure: { kind: 'unreadable' } });
    }
  });

  it('can be given to any reviewer', async () => {
    expect(await casesAs(OWNER).reviewers()).toMatchObject([{ name: 'Rafael Reviewer', email: REVIEWER }]);
  });
});
