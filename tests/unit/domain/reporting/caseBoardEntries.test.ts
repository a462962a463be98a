import { boardOf, isBehind, isPastRetention, toldBy } from '../../../../src/domain/reporting/caseBoard';
import type { BoardEntry } from '../../../../src/domain/reporting/caseBoard';
import type { CaseSummary, ReportSummary } from '../../../../src/domain/reporting/summaries';
import { caseOf, hoursAgo, now, reportOf } from './boardSamples';

const boardWith = (reports: ReportSummary[], cases: CaseSummary[] = []): BoardEntry[] =>
  boardOf(reports, cases, [], now).entries;

const idsOf = ({ reports }: BoardEntry): number[] => reports.map(({ id }) => id);

describe('a report that more than one case lays claim to', () => {
  it('stays with the first of the cases that were shown it', () => {
    const report = reportOf(1);
    const holder = (cases: CaseSummary[]) =>
      boardWith([report], cases).map((entry) => [entry.case?.id, idsOf(entry)]);
    const [first, second] = [3, 4].map((id) => caseOf([report], { id }));
    expect(holder([first, second])).toEqual([
      [4, []],
      [3, [1]]
    ]);
    expect(holder([second, first])).toEqual(holder([first, second]));
  });

  it('stays with the first case of an earlier release that has its hash, unless a later one was shown it', () => {
    const legacy = { takenIn: undefined, lastReportId: 9, postKeyHash: 'stated' };
    const report = reportOf(1, { statedHash: 'stated' });
    const holder = (cases: CaseSummary[]) =>
      boardWith([report], cases).find((entry) => entry.reports.length > 0)?.case?.id;
    expect(holder([caseOf([], { ...legacy, id: 6 }), caseOf([], { ...legacy, id: 5 })])).toBe(5);
    expect(holder([caseOf([], { ...legacy, id: 5 }), caseOf([report], { id: 6 })])).toBe(6);
    expect(holder([caseOf([], { id: 5, postKeyHash: 'stated', lastReportId: 9 })])).toBeUndefined();
  });

  it('is known to a case of an earlier release up to the newest that it names and its last change', () => {
    const legacy = caseOf([], {
      takenIn: undefined,
      lastReportId: 2,
      postKeyHash: 'stated',
      modifiedAt: hoursAgo(2)
    });
    const report = (id: number, hours: number) =>
      reportOf(id, { statedHash: 'stated', key: 'post', reportedAt: hoursAgo(hours) });
    const casesWith = (one: ReportSummary) => boardWith([one], [legacy]).map(({ case: known }) => known?.id);
    expect(casesWith(report(2, 2))).toEqual([1]);
    expect(casesWith(report(3, 2))).toEqual([1, undefined]);
    expect(casesWith(report(2, 1.9))).toEqual([1, undefined]);
  });

  it('goes to the first open case of its post, else to the first', () => {
    const [old, newer, fresh] = [1, 2, 3].map((id) => reportOf(id, { key: 'post' }));
    const holder = (...statuses: CaseSummary['status'][]) => {
      const cases = statuses.map((status, index) => caseOf([[old, newer][index]], { id: index + 1, status }));
      return boardWith([old, newer, fresh], cases).find((entry) => idsOf(entry).includes(3))?.case?.id;
    };
    expect(holder('beingLookedAt', 'beingLookedAt')).toBe(1);
    expect(holder('closed', 'beingLookedAt')).toBe(2);
    expect(holder('beingLookedAt', 'closed')).toBe(1);
    expect(holder('closed', 'closed')).toBe(1);
  });
});

describe('what is told of a reported post', () => {
  it('is the first report’s, with the first link there is', () => {
    const [silent, linked] = [
      reportOf(1, { key: 'post', link: '', title: 'First', system: 'other' }),
      reportOf(2, { key: 'post', title: 'Second', system: 'x' })
    ];
    expect(boardWith([linked, silent])).toMatchObject([
      { id: 'post', key: 'post', title: 'First', link: linked.link, system: 'x', case: undefined }
    ]);
    expect(boardWith([silent])).toMatchObject([{ title: 'First', link: '', system: 'other' }]);
  });

  it('is the case’s where no report says any more', () => {
    const one = caseOf([], { system: 'teams', title: 'Kept', modifiedAt: hoursAgo(3) });
    expect(boardWith([], [one])).toMatchObject([
      { id: 'case 1', key: 'hash', system: 'teams', title: 'Kept', link: '', firstReportedAt: hoursAgo(3) }
    ]);
    expect(boardWith([reportOf(1, { title: '' })], [])[0].title).toBe('');
    expect(boardWith([reportOf(1, { title: '' })], [caseOf([reportOf(1)])])[0].title).toBe('Post');
  });

  it('names each reason once, and is urgent when any report is', () => {
    const same = reportOf(1, { key: 'post' });
    const [entry] = boardWith([same, { ...same, id: 2, urgent: true }]);
    expect(entry).toMatchObject({ reasonCodes: ['RESPECT'], urgent: true, freshIds: [1, 2] });
    expect(boardWith([same])[0].urgent).toBe(false);
  });

  it('names the reports of it that stand in a line of floods', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((id) =>
      reportOf(id, { key: 'post', authorId: 1, reportedAt: hoursAgo(40 - 2 * id) })
    );
    const { entries, floods } = boardOf([...many].reverse(), [], [], now);
    expect(entries).toMatchObject([{ floodIds: [6, 7] }]);
    expect(floods).toMatchObject([{ reportIds: [6, 7] }]);
    expect(boardWith([reportOf(1)])[0].floodIds).toEqual([]);
  });

  it('names every request for another look, oldest first', () => {
    const reports = [1, 2].map((id) => reportOf(id, { key: 'post', status: 'closed' }));
    const closed = caseOf(reports, { status: 'closed', closedAt: hoursAgo(5), modifiedAt: hoursAgo(5) });
    const asked = (id: number, reportId: number) => ({
      id,
      authorId: reportId,
      reportId,
      askedAt: hoursAgo(2)
    });
    const requests = [asked(9, 1), asked(8, 2), asked(10, 1), asked(11, 77)];
    const [entry] = boardOf(reports, [closed], requests, now).entries;
    expect(entry.secondLooks.map(({ id }) => id)).toEqual([8, 9]);
    expect(boardOf(reports, [], requests, now).entries[0].secondLooks).toEqual([]);
  });

  it('is neglected after 48 hours, not with the last of them', () => {
    const waiting = (hours: number) =>
      boardWith([reportOf(1, { reportedAt: hoursAgo(hours) })])[0].isNeglected;
    expect([waiting(48), waiting(48.001)]).toEqual([false, true]);
  });
});

it('a case is kept to the end of its last day, and never offered while it is open', () => {
  const past = (status: CaseSummary['status'], hours: number): boolean => {
    const known = caseOf([], { status, closedAt: hoursAgo(hours), modifiedAt: hoursAgo(hours) });
    return isPastRetention({ status, case: known }, now, 30);
  };
  expect([past('closed', 720), past('closed', 720.001), past('beingLookedAt', 9999)]).toEqual([
    false,
    true,
    false
  ]);
  expect(isPastRetention({ status: 'closed', case: undefined }, now, 30)).toBe(false);
});

describe('what a reporter reads', () => {
  it('follows the case, and stays while there is news', () => {
    const reply = { text: 'We looked at it.', point: '' };
    expect(toldBy(undefined)).toEqual({ status: 'received', replyText: '' });
    expect(toldBy({ status: 'new', reply: undefined })).toEqual({ status: 'received', replyText: '' });
    expect(toldBy({ status: 'beingLookedAt', reply: undefined })).toEqual({
      status: 'beingLookedAt',
      replyText: ''
    });
    expect(toldBy({ status: 'closed', reply })).toEqual({ status: 'closed', replyText: reply.text });
    expect(toldBy({ status: 'newInformation', reply })).toBeUndefined();
  });

  it('is behind when its status or its words differ, whatever blanks SharePoint makes of them', () => {
    const wanted = { status: 'closed' as const, replyText: 'We looked at it.\nThank you.' };
    expect(isBehind({ status: 'closed', replyText: ' We looked  at it.\r\nThank you.\n' }, wanted)).toBe(
      false
    );
    expect(isBehind({ status: 'closed', replyText: 'We looked atit. Thank you.' }, wanted)).toBe(true);
    expect(isBehind({ ...wanted, status: 'received' }, wanted)).toBe(true);
    expect(isBehind(wanted, undefined)).toBe(false);
  });
});
