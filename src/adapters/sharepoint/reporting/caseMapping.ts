import type { FreshCase, ListedReport, ReviewedReport } from '../../../application/reporting/ports';
import { caseEventKinds, caseOutcomes, caseStatuses } from '../../../domain/reporting/case';
import type { CaseEvent, CasePerson, ReportCase } from '../../../domain/reporting/case';
import type { CaseSummary } from '../../../domain/reporting/summaries';
import { longestLink } from '../../../domain/reporting/links/webAddress';
import { defaultReplies, parseReplies } from '../../../domain/reporting/preparedReplies';
import type { PreparedReply } from '../../../domain/reporting/preparedReplies';
import { postSystems } from '../../../domain/reporting/post';
import { mostReasons } from '../../../domain/reporting/reasons';
import type { CaseReply } from '../../../domain/reporting/reply';
import { reportStatuses } from '../../../domain/reporting/report';
import type { ReportStatus } from '../../../domain/reporting/report';
import type { SecondLook } from '../../../domain/reporting/secondLook';
import { mostTakenIn } from '../../../domain/reporting/takenIn';
import type { RestTakenIn, TakenIn } from '../../../domain/reporting/takenIn';
import { startOf } from '../../../domain/reporting/startOf';
import { isMoment } from '../../../domain/moment';
import { booleanIn, numberIn, rowsOf, textIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { objectIn, staffNumberIn, staffObjectIn, staffTextIn, staffWordIn, wholeListIn } from './json';
import { repliesSince } from '../schema/replyColumns';
import { replyFrom, replyToRow, reportFrom, rowsSince } from './reportMapping';

/*
 * Between the columns of ReportCases, and of PostReports as reviewers list them (schema/lists/), and the domain. One
 * odd row, of whoever, keeps nobody from the others.
 */

export function preparedRepliesFrom(settingsRow: Row): readonly PreparedReply[] {
  return parseReplies(textIn(settingsRow, 'PreparedReplies')) ?? defaultReplies;
}

/** By the version of the schema that the site was set up with. */
export function listedReportColumns(schemaVersion: number): string[] {
  return [
    'Id',
    'Title',
    'IntentionId',
    'PostKeyHash',
    'PostSystem',
    'PostLink',
    'ReasonCodes',
    'Urgent',
    'ReportStatus',
    'Created',
    'Author/Id',
    'Author/Title',
    'Author/EMail',
    ...(schemaVersion >= rowsSince ? ['Kind', 'CommentId'] : []),
    ...(schemaVersion >= repliesSince ? ['AboutReport', 'ReplyText'] : [])
  ];
}

export function listedReportFrom(row: Row): ListedReport {
  return {
    id: numberIn(row, 'Id'),
    ...authorIn(row),
    title: staffTextIn(row, 'Title'),
    link: staffTextIn(row, 'PostLink', longestLink),
    commentId: staffTextIn(row, 'CommentId'),
    intentionId: staffTextIn(row, 'IntentionId'),
    statedHash: staffTextIn(row, 'PostKeyHash'),
    statedSystem: staffWordIn(staffTextIn(row, 'PostSystem'), postSystems, 'other'),
    reasonCodes: staffTextIn(row, 'ReasonCodes')
      .split(';', mostReasons + 1)
      .filter(Boolean),
    urgent: booleanIn(row, 'Urgent'),
    status: staffWordIn(staffTextIn(row, 'ReportStatus'), reportStatuses, 'received'),
    replyText: replyFrom(row)?.text ?? '',
    reportedAt: timeIn(row, 'Created')
  };
}

export function secondLookFrom(row: Row): SecondLook {
  return {
    id: numberIn(row, 'Id'),
    authorId: authorIn(row).authorId,
    reportId: staffNumberIn(row, 'AboutReport'),
    askedAt: timeIn(row, 'Created')
  };
}

/** What is written into a report when its reporter is told where the case stands. */
export function toldToRow(status: ReportStatus, reply: CaseReply | undefined, schemaVersion: number): Row {
  return { ReportStatus: status, ...(schemaVersion >= repliesSince ? replyToRow(reply) : {}) };
}

export function reviewedFrom(row: Row): ReviewedReport {
  const files = (Array.isArray(row.AttachmentFiles) ? rowsOf(row.AttachmentFiles) : []).map((file) => ({
    name: textIn(file, 'FileName'),
    url: encodedPath(textIn(file, 'ServerRelativeUrl'))
  }));
  return {
    ...reportFrom(row),
    ...authorIn(row),
    attachedPictures: files.filter(isPicture),
    otherFiles: files.filter((file) => !isPicture(file)).map(({ name }) => name)
  };
}

/** What no browser runs anything of: SVG may hold scripts. */
function isPicture({ name }: { name: string }): boolean {
  return /\.(png|jpe?g|gif|webp)$/i.test(name);
}

/** SharePoint gives paths as they are read; in an address `#`, `%` and `?` mean something else. */
function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Someone who has left may have no address; an account that was deleted has no name either. */
function authorIn(row: Row): { authorId: number; reporter: CasePerson } {
  const author = objectIn(row.Author);
  return {
    authorId: typeof author.Id === 'number' ? author.Id : 0,
    reporter: { name: staffTextIn(author, 'Title'), email: staffTextIn(author, 'EMail') }
  };
}

/** By the version of the schema that the site was set up with. */
export function caseSummaryColumns(schemaVersion: number): string[] {
  return [
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
    'ClosedAt',
    'Modified',
    ...(schemaVersion >= rowsSince ? ['TakenIn'] : []),
    ...(schemaVersion >= repliesSince ? ['ReplyText', 'ReplyPoint', 'SecondLookId'] : [])
  ];
}

/** A status that no release writes leaves the case open, so that it hides nothing. */
export function caseSummaryFrom(row: Row): CaseSummary {
  const assignee = { name: staffTextIn(row, 'AssigneeName'), email: staffTextIn(row, 'AssigneeEmail') };
  return {
    id: numberIn(row, 'Id'),
    etag: textIn(row, 'odata.etag'),
    title: staffTextIn(row, 'Title'),
    system: staffWordIn(staffTextIn(row, 'PostSystem'), postSystems, 'other'),
    postKeyHash: staffTextIn(row, 'PostKeyHash'),
    status: staffWordIn(staffTextIn(row, 'CaseStatus'), caseStatuses, 'new'),
    outcome: staffWordIn(staffTextIn(row, 'Outcome'), caseOutcomes, 'none'),
    assignee: assignee.name || assignee.email ? assignee : undefined,
    onHold: booleanIn(row, 'OnHold'),
    lastReportId: staffNumberIn(row, 'LastReportId'),
    takenIn: takenInFrom(textIn(row, 'TakenIn')),
    closedAt: staffTextIn(row, 'ClosedAt'),
    reply: replyFrom(row),
    secondLookId: staffNumberIn(row, 'SecondLookId'),
    modifiedAt: timeIn(row, 'Modified'),
    odd: oddColumns(row)
  };
}

function oddColumns(row: Row): string[] {
  const [status, outcome, closedAt] = ['CaseStatus', 'Outcome', 'ClosedAt'].map((name) =>
    staffTextIn(row, name)
  );
  return [
    ...(status === '' || caseStatuses.some((known) => known === status) ? [] : ['CaseStatus']),
    ...(outcome === '' || caseOutcomes.some((known) => known === outcome) ? [] : ['Outcome']),
    ...(closedAt === '' || isMoment(closedAt) ? [] : ['ClosedAt']),
    ...(textIn(row, 'TakenIn') === '' || takenInFrom(textIn(row, 'TakenIn')) ? [] : ['TakenIn'])
  ];
}

/** Undefined for a case that no release with this column has saved, and where it cannot be read. */
function takenInFrom(json: string): TakenIn | undefined {
  const { reports, rest } = staffObjectIn(json);
  if (!Array.isArray(reports)) return undefined;
  return {
    reports: reports.slice(0, mostTakenIn).flatMap((entry: unknown) => {
      const [id, authorId, reportedAt, hash] = Array.isArray(entry) ? entry : [];
      const isWhole =
        typeof id === 'number' &&
        typeof authorId === 'number' &&
        typeof reportedAt === 'string' &&
        typeof hash === 'string';
      return isWhole ? [{ id, authorId, reportedAt, hash }] : [];
    }),
    rest: restFrom(objectIn(rest))
  };
}

function restFrom({ count, hash, lastId }: Row): RestTakenIn | undefined {
  return typeof count === 'number' && typeof hash === 'string' && typeof lastId === 'number'
    ? { count, hash, lastId }
    : undefined;
}

function takenInToJson({ reports, rest }: TakenIn): string {
  const short = reports.map(({ id, authorId, reportedAt, hash }) => [id, authorId, reportedAt, hash]);
  return JSON.stringify({ reports: short, rest });
}

/** By the version of the schema that the site was set up with. */
export function caseColumnNames(schemaVersion: number): string[] {
  return [...caseSummaryColumns(schemaVersion), 'CaseHistory'];
}

export function caseFrom(row: Row): ReportCase {
  const summary = caseSummaryFrom(row);
  const json = textIn(row, 'CaseHistory');
  const isOdd = json !== '' && !wholeListIn(json);
  return {
    ...summary,
    odd: isOdd ? [...summary.odd, 'CaseHistory'] : summary.odd,
    history: historyFrom(json)
  };
}

/** A history that cannot be read is shown as it stands. It is one of the odd columns, and saving leaves it alone. */
export function historyFrom(json: string): CaseEvent[] {
  const steps = json === '' ? [] : wholeListIn(json);
  if (steps) return steps.map(eventFrom);
  return [{ at: '', by: { name: '', email: '' }, kind: 'noted', text: startOf(json, longestNote) }];
}

/** Names no column that the site's lists do not have, nor one whose text could not be read: it would be lost. */
export function caseToRow(one: FreshCase & Partial<Pick<ReportCase, 'odd'>>, schemaVersion: number): Row {
  return {
    Title: one.title,
    PostSystem: one.system,
    PostKeyHash: one.postKeyHash,
    // The choices of a column that set-up has yet to bring forward lack what has come since.
    CaseStatus: schemaVersion < rowsSince && one.status === 'new' ? '' : one.status,
    Outcome: one.outcome,
    AssigneeName: one.assignee?.name ?? '',
    AssigneeEmail: one.assignee?.email ?? '',
    OnHold: one.onHold,
    LastReportId: one.lastReportId,
    ClosedAt: one.closedAt,
    ...(one.odd?.includes('CaseHistory') ? {} : { CaseHistory: JSON.stringify(one.history) }),
    ...(schemaVersion >= rowsSince && one.takenIn ? { TakenIn: takenInToJson(one.takenIn) } : {}),
    ...(schemaVersion >= repliesSince ? { ...replyToRow(one.reply), SecondLookId: one.secondLookId } : {})
  };
}

/** More words than a note has. */
const longestNote = 20000;

/** A time is kept as it stands; where it is none, it is shown as text. So is a step that no release writes. */
function eventFrom(row: Row): CaseEvent {
  const by = objectIn(row.by);
  const kind = caseEventKinds.find((known) => known === row.kind);
  const text = staffTextIn(row, 'text', longestNote);
  return {
    at: staffTextIn(row, 'at'),
    by: { name: staffTextIn(by, 'name'), email: staffTextIn(by, 'email') },
    kind: kind ?? 'noted',
    text: kind ? text : `${staffTextIn(row, 'kind')}: ${text}`
  };
}
