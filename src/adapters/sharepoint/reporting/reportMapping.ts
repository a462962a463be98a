import { longestDetails, longestText, mostPictures } from '../../../domain/reporting/draft';
import { longestLink } from '../../../domain/reporting/links/webAddress';
import { pictureTypes } from '../../../domain/reporting/picture';
import type { NamedPicture } from '../../../domain/reporting/picture';
import { postSystems } from '../../../domain/reporting/post';
import { mostReasons } from '../../../domain/reporting/reasons';
import type { CitedReason } from '../../../domain/reporting/reasons';
import { withComment } from '../../../domain/reporting/pageComment';
import { longestReply, replyOf } from '../../../domain/reporting/reply';
import type { CaseReply } from '../../../domain/reporting/reply';
import {
  authorKinds,
  evidenceSources,
  referenceOfReport,
  reportStatuses
} from '../../../domain/reporting/report';
import type {
  SecondLookAsked,
  PostWords,
  Report,
  ReportAddition,
  ReportContent
} from '../../../domain/reporting/report';
import { startOf } from '../../../domain/reporting/startOf';
import { usableSettings } from '../../../domain/reporting/reportSettings';
import type { ReportSettings } from '../../../domain/reporting/reportSettings';
import { booleanIn, numberIn, textIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { personKeyColumn } from '../schema/personKey';
import { repliesSince } from '../schema/replyColumns';
import {
  longestWords,
  objectIn,
  objectsIn,
  staffEntriesIn,
  staffNumberIn,
  staffTextIn,
  staffWordIn
} from './json';

/*
 * Between the columns of PostReports and PolicySettings (schema/lists/) and the domain. Whoever may report can write
 * anything into a report of their own: what is read is cut to what the panel could have written.
 */

export function reportSettingsFrom(row: Row): ReportSettings {
  return usableSettings({
    fullPolicy: textIn(row, 'FullPolicyLink'),
    newsHub: textIn(row, 'NewsHubAddress'),
    speechbubble: textIn(row, 'SpeechbubbleAddress'),
    urgentText: textIn(row, 'UrgentText'),
    disclosureLink: textIn(row, 'DisclosureLink'),
    reasonsJson: textIn(row, 'ReportReasons'),
    retentionDays: typeof row.RetentionDays === 'number' ? row.RetentionDays : undefined,
    yammerPreview: booleanIn(row, 'YammerPreview')
  });
}

/** The version of the schema by which every press is a report of its own, with the comment and pictures in columns. */
export const rowsSince = 5;

const columnsOfRows = ['Kind', 'CommentId', 'Pictures'];

const columnsOfReplies = ['AboutReport', 'ReplyText', 'ReplyPoint'];

const columnsOfAll = [
  'ID',
  'Title',
  'IntentionId',
  'PostSystem',
  'PostLink',
  'PostKey',
  'PostKeyHash',
  'CitedReasons',
  'Urgent',
  'Details',
  'AuthorKind',
  'EvidenceText',
  'EvidenceAuthor',
  'EvidencePostedAt',
  'EvidenceSource',
  'EvidenceObtainedAt',
  'EvidenceHash',
  'Additions',
  'ReportStatus',
  'HostName',
  'Created'
];

/** What to ask of the list of reports, by the version of the schema that the site was set up with. */
export function reportColumns(schemaVersion: number): string[] {
  return [
    ...columnsOfAll,
    ...(schemaVersion >= rowsSince ? columnsOfRows : []),
    ...(schemaVersion >= repliesSince ? columnsOfReplies : [])
  ];
}

/** More than anybody added to one report in earlier releases. */
const mostAdditions = 50;

/** Whether a row is a report. One of earlier releases does not say so. */
export function isReport(row: Row): boolean {
  return ['', 'report'].includes(staffTextIn(row, 'Kind'));
}

/** Whether a row is a press of *Ask for another look*. */
export function isSecondLook(row: Row): boolean {
  return staffTextIn(row, 'Kind') === 'secondLook';
}

export function askedAgainFrom(row: Row): SecondLookAsked {
  return { reportId: staffNumberIn(row, 'AboutReport'), askedAt: timeIn(row, 'Created') };
}

/** Named after its report, so that a repeated press is recognised on any device. */
export function secondLookToRow(report: Report, personKey: string): Row & { IntentionId: string } {
  return {
    Title: referenceOfReport(report),
    Kind: 'secondLook',
    IntentionId: `second-look-${report.id}`,
    AboutReport: report.id,
    ...(personKey && { [personKeyColumn.name]: personKey })
  };
}

export function replyFrom(row: Row): CaseReply | undefined {
  return replyOf(staffTextIn(row, 'ReplyText', longestReply), staffTextIn(row, 'ReplyPoint'));
}

/** Without a reply, what an earlier one left goes. */
export function replyToRow(reply: CaseReply | undefined): Row {
  return {
    ReplyText: startOf(reply?.text ?? '', longestReply),
    ReplyPoint: startOf(reply?.point ?? '', longestWords)
  };
}

export function reportFrom(row: Row): Report {
  return {
    id: numberIn({ ID: row.ID ?? row.Id }, 'ID'),
    intentionId: staffTextIn(row, 'IntentionId'),
    title: staffTextIn(row, 'Title'),
    system: staffWordIn(staffTextIn(row, 'PostSystem'), postSystems, 'other'),
    link: staffTextIn(row, 'PostLink', longestLink),
    commentId: staffTextIn(row, 'CommentId'),
    postKey: staffTextIn(row, 'PostKey', longestLink),
    postKeyHash: staffTextIn(row, 'PostKeyHash'),
    reasons: staffEntriesIn(textIn(row, 'CitedReasons'), mostReasons).map(reasonFrom),
    urgent: booleanIn(row, 'Urgent'),
    details: staffTextIn(row, 'Details', longestDetails),
    authorKind: staffWordIn(staffTextIn(row, 'AuthorKind'), authorKinds, 'unknown'),
    evidence: {
      text: staffTextIn(row, 'EvidenceText', longestText),
      author: staffTextIn(row, 'EvidenceAuthor'),
      postedAt: staffTextIn(row, 'EvidencePostedAt'),
      source: staffWordIn(staffTextIn(row, 'EvidenceSource'), evidenceSources, 'none'),
      obtainedAt: staffTextIn(row, 'EvidenceObtainedAt'),
      hash: staffTextIn(row, 'EvidenceHash')
    },
    pictures: staffEntriesIn(textIn(row, 'Pictures'), mostPictures).map(pictureFrom),
    additions: staffEntriesIn(textIn(row, 'Additions'), mostAdditions).map(additionFrom),
    status: staffWordIn(staffTextIn(row, 'ReportStatus'), reportStatuses, 'received'),
    reply: replyFrom(row),
    host: staffTextIn(row, 'HostName'),
    reportedAt: timeIn(row, 'Created')
  };
}

/**
 * Who and when are left to SharePoint.
 *
 * @param schemaVersion - nothing is written that the site's lists have no column for
 * @param personKey - empty where it is not known, or the list has no column for it
 */
export function reportToRow(content: ReportContent, schemaVersion: number, personKey: string): Row {
  return {
    Title: content.title,
    IntentionId: content.intentionId,
    PostSystem: content.system,
    ...(schemaVersion >= rowsSince
      ? {
          Kind: 'report',
          PostLink: content.link,
          CommentId: content.commentId,
          Pictures: JSON.stringify(content.pictures)
        }
      : { PostLink: withComment(content.link, content.commentId) }),
    PostKey: content.postKey,
    PostKeyHash: content.postKeyHash,
    ReasonCodes: codesOf(content.reasons),
    CitedReasons: JSON.stringify(content.reasons),
    Urgent: content.urgent,
    Details: content.details,
    AuthorKind: content.authorKind,
    EvidenceText: content.evidence.text,
    EvidenceAuthor: startOf(content.evidence.author, longestWords),
    EvidencePostedAt: startOf(content.evidence.postedAt, longestWords),
    EvidenceSource: content.evidence.source,
    EvidenceObtainedAt: content.evidence.obtainedAt,
    EvidenceHash: content.evidence.hash,
    ReportStatus: 'received',
    HostName: content.host,
    ...(personKey && { [personKeyColumn.name]: personKey })
  };
}

/** `;PRIVACY;RESPECT;`: readable in the list, and each code can be found with its own semicolons. */
function codesOf(reasons: readonly CitedReason[]): string {
  return `;${reasons.map(({ code }) => code).join(';')};`.slice(0, 255);
}

/** The most words of a policy point that a report cites. */
const longestPoint = 4000;

function reasonFrom(row: Row): CitedReason {
  return {
    code: staffTextIn(row, 'code'),
    label: staffTextIn(row, 'label'),
    pointKey: staffTextIn(row, 'pointKey'),
    pointTitle: staffTextIn(row, 'pointTitle'),
    pointText: staffTextIn(row, 'pointText', longestPoint)
  };
}

function pictureFrom(row: Row): NamedPicture {
  return {
    hash: staffTextIn(row, 'hash'),
    mediaType: staffWordIn(staffTextIn(row, 'mediaType'), pictureTypes, 'image/png')
  };
}

function additionFrom(row: Row): ReportAddition {
  return {
    intentionId: staffTextIn(row, 'intentionId'),
    reasons: objectsIn(row.reasons, mostReasons).map(reasonFrom),
    urgent: row.urgent === true,
    details: staffTextIn(row, 'details', longestDetails),
    authorKind: staffWordIn(staffTextIn(row, 'authorKind'), authorKinds, 'unknown'),
    evidence: evidenceFrom(objectIn(row.evidence)),
    addedAt: staffTextIn(row, 'addedAt')
  };
}

function evidenceFrom(row: Row): PostWords {
  return {
    text: staffTextIn(row, 'text', longestText),
    author: staffTextIn(row, 'author'),
    postedAt: staffTextIn(row, 'postedAt'),
    source: staffWordIn(staffTextIn(row, 'source'), evidenceSources, 'none'),
    obtainedAt: staffTextIn(row, 'obtainedAt'),
    hash: staffTextIn(row, 'hash')
  };
}
