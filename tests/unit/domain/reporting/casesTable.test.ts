import { boardOf } from '../../../../src/domain/reporting/caseBoard';
import type { CaseSummary, ReportSummary } from '../../../../src/domain/reporting/summaries';
import { casesTable } from '../../../../src/domain/reporting/casesTable';
import { caseOf, hoursAgo, now, reportOf } from './boardSamples';

const rowsOf = (reports: ReportSummary[], cases: CaseSummary[] = []) => {
  const { columns, rows } = casesTable(boardOf(reports, cases, [], now).entries);
  return [...rows].map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell])));
};

describe('the file of reported posts', () => {
  it('tells of each what the list shows', () => {
    const reports = [
      reportOf(1, { urgent: true, reasonCodes: ['PRIVACY', 'RESPECT'] }),
      reportOf(2, { key: 'post 1' })
    ];
    const assignee = { name: 'Rafael', email: 'rafael@x.example' };
    const one = caseOf(reports, { id: 7, outcome: 'referred', assignee, onHold: true });
    expect(rowsOf(reports, [one])).toEqual([
      {
        Number: 'CASE-7',
        Address: '?case=7',
        Status: 'beingLookedAt',
        Outcome: 'referred',
        Urgent: 'yes',
        FirstReported: hoursAgo(1),
        Reports: 2,
        System: 'yammer',
        Link: 'https://forum.example/1',
        Title: 'Post 1',
        Reasons: 'PRIVACY;RESPECT',
        AssignedTo: 'Rafael',
        AssignedToEmail: 'rafael@x.example',
        OnHold: 'yes'
      }
    ]);
    expect(casesTable([]).fileName).toBe('reported-posts.csv');
  });

  it('tells of what nobody has opened that it is so', () => {
    expect(rowsOf([reportOf(3)])).toMatchObject([
      {
        Number: 'REP-3',
        Address: '?case=r3',
        Status: 'new',
        Outcome: 'none',
        Urgent: 'no',
        Reasons: 'RESPECT',
        AssignedTo: '',
        AssignedToEmail: '',
        OnHold: 'no'
      }
    ]);
  });
});
