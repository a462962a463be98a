import { caseOutcomes, caseStatuses } from '../../../domain/reporting/case';
import type { CaseEvent, CasePerson, ReportCase } from '../../../domain/reporting/case';
import type { CaseSummary, ReportSummary } from '../../../domain/reporting/caseBoard';
import { postSystems } from '../../../domain/reporting/post';
import { reportStatuses } from '../../../domain/reporting/report';
import { booleanIn, numberIn, rowOf, textIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { listIn, staffWordIn, wordIn } from './json';

/* Between the columns of ReportCases, and of PostReports as reviewers list them (schema/lists/), and the domain. */

export const reportSummaryColumns = [
  'Id',
  'Title',
  'PostKeyHash',
  'PostSystem',
  'ReasonCodes',
  'Urgent',
  'ReportStatus',
  'Created',
  'Author/Title',
  'Author/EMail'
];

export function reportSummaryFrom(row: Row): ReportSummary {
  return {
    id: numberIn(row, 'Id'),
    title: textIn(row, 'Title'),
    postKeyHash: textIn(row, 'PostKeyHash'),
    system: staffWordIn(textIn(row, 'PostSystem'), postSystems, 'other'),
    reasonCodes: textIn(row, 'ReasonCodes').split(';').filter(Boolean),
    urgent: booleanIn(row, 'Urgent'),
    status: staffWordIn(textIn(row, 'ReportStatus'), reportStatuses, 'received'),
    reporter: authorIn(row),
    reportedAt: timeIn(row, 'Created')
  };
}

/** Someone who has left may have no address. */
export function authorIn(row: Row): CasePerson {
  const author = rowOf(row.Author ?? {});
  return { name: textIn(author, 'Title'), email: textIn(author, 'EMail') };
}

export const caseSummaryColumns = [
  'Id',
  'Title',
  'PostSystem',
  'PostKeyHash',
  'CaseStatus',
  'Outcome',
  'AssigneeName',
  'AssigneeEmail',
  'OnHold',
  'LastReportId',
  'ClosedAt'
];

export function caseSummaryFrom(row: Row): CaseSummary {
  const assignee = { name: textIn(row, 'AssigneeName'), email: textIn(row, 'AssigneeEmail') };
  return {
    id: numberIn(row, 'Id'),
    title: textIn(row, 'Title'),
    system: wordIn(textIn(row, 'PostSystem') || 'other', postSystems, 'PostSystem'),
    postKeyHash: textIn(row, 'PostKeyHash'),
    status: wordIn(textIn(row, 'CaseStatus'), caseStatuses, 'CaseStatus'),
    outcome: wordIn(textIn(row, 'Outcome'), caseOutcomes, 'Outcome'),
    assignee: assignee.name || assignee.email ? assignee : undefined,
    onHold: booleanIn(row, 'OnHold'),
    lastReportId: numberIn(row, 'LastReportId'),
    closedAt: textIn(row, 'ClosedAt')
  };
}

export const caseColumns = [...caseSummaryColumns, 'CaseHistory'];

export function caseFrom(row: Row): ReportCase {
  return {
    ...caseSummaryFrom(row),
    etag: textIn(row, 'odata.etag'),
    history: listIn(textIn(row, 'CaseHistory'), 'CaseHistory').map(eventFrom)
  };
}

export function caseToRow(one: Omit<ReportCase, 'id' | 'etag'>): Row {
  return {
    Title: one.title,
    PostSystem: one.system,
    PostKeyHash: one.postKeyHash,
    CaseStatus: one.status,
    Outcome: one.outcome,
    AssigneeName: one.assignee?.name ?? '',
    AssigneeEmail: one.assignee?.email ?? '',
    OnHold: one.onHold,
    LastReportId: one.lastReportId,
    ClosedAt: one.closedAt,
    CaseHistory: JSON.stringify(one.history)
  };
}

const eventKinds: readonly CaseEvent['kind'][] = [
  'opened',
  'assigned',
  'noted',
  'closed',
  'reopened',
  'newInformation',
  'held',
  'released'
];

/** A time is kept as it stands: one odd entry must not close the case. Where it is none, it is shown as text. */
function eventFrom(entry: unknown): CaseEvent {
  const row = rowOf(entry);
  const by = rowOf(row.by);
  return {
    at: textIn(row, 'at'),
    by: { name: textIn(by, 'name'), email: textIn(by, 'email') },
    kind: wordIn(textIn(row, 'kind'), eventKinds, 'CaseHistory'),
    text: textIn(row, 'text')
  };
}
