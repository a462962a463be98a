import { isWebLink } from '../../../domain/policy/settings';
import { commentIdIn } from '../../../domain/reporting/links/pages';
import { isPage, withComment, withoutComment } from '../../../domain/reporting/pageComment';
import { postSystems } from '../../../domain/reporting/post';
import type { CitedReason } from '../../../domain/reporting/reasons';
import { allReasons, authorKinds, evidenceSources, reportStatuses } from '../../../domain/reporting/report';
import type { Evidence, Report, ReportAddition, ReportContent } from '../../../domain/reporting/report';
import { usableSettings } from '../../../domain/reporting/reportSettings';
import type { ReportSettings } from '../../../domain/reporting/reportSettings';
import { booleanIn, numberIn, textIn, timeIn } from '../rows';
import type { Row } from '../rows';
import { personKeyColumn } from '../schema/personKey';
import { objectIn, objectsIn, staffEntriesIn, staffTextIn, staffWordIn } from './json';

/* Between the columns of PostReports and PolicySettings (schema/lists/) and the domain. */

export function reportSettingsFrom(row: Row): ReportSettings {
  return usableSettings({
    newsHub: textIn(row, 'NewsHubAddress'),
    speechbubble: textIn(row, 'SpeechbubbleAddress'),
    urgentText: textIn(row, 'UrgentText'),
    disclosureLink: textIn(row, 'DisclosureLink'),
    reasonsJson: textIn(row, 'ReportReasons'),
    retentionDays: typeof row.RetentionDays === 'number' ? row.RetentionDays : undefined,
    yammerPreview: booleanIn(row, 'YammerPreview')
  });
}

export const reportColumns = [
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

export function reportFrom(row: Row): Report {
  return {
    id: numberIn({ ID: row.ID ?? row.Id }, 'ID'),
    etag: textIn(row, 'odata.etag'),
    intentionId: textIn(row, 'IntentionId'),
    title: textIn(row, 'Title'),
    system: staffWordIn(textIn(row, 'PostSystem'), postSystems, 'other'),
    ...partedLink(webLinkOf(textIn(row, 'PostLink')), textIn(row, 'PostKey')),
    postKey: textIn(row, 'PostKey'),
    postKeyHash: textIn(row, 'PostKeyHash'),
    reasons: staffEntriesIn(textIn(row, 'CitedReasons')).map(reasonFrom),
    urgent: booleanIn(row, 'Urgent'),
    details: textIn(row, 'Details'),
    authorKind: staffWordIn(textIn(row, 'AuthorKind'), authorKinds, 'unknown'),
    evidence: {
      text: textIn(row, 'EvidenceText'),
      author: textIn(row, 'EvidenceAuthor'),
      postedAt: textIn(row, 'EvidencePostedAt'),
      source: staffWordIn(textIn(row, 'EvidenceSource'), evidenceSources, 'none'),
      obtainedAt: textIn(row, 'EvidenceObtainedAt'),
      hash: textIn(row, 'EvidenceHash')
    },
    additions: staffEntriesIn(textIn(row, 'Additions')).map(additionFrom),
    status: staffWordIn(textIn(row, 'ReportStatus'), reportStatuses, 'received'),
    host: textIn(row, 'HostName'),
    reportedAt: timeIn(row, 'Created')
  };
}

/**
 * Who and when are left to SharePoint.
 *
 * @param personKey - empty where it is not known, or the list has no column for it
 */
export function reportToRow(content: ReportContent, personKey: string): Row {
  return {
    Title: content.title,
    IntentionId: content.intentionId,
    PostSystem: content.system,
    PostLink: withComment(content.link, content.commentId),
    PostKey: content.postKey,
    PostKeyHash: content.postKeyHash,
    ReasonCodes: codesOf(content.reasons),
    CitedReasons: JSON.stringify(content.reasons),
    Urgent: content.urgent,
    Details: content.details,
    AuthorKind: content.authorKind,
    EvidenceText: content.evidence.text,
    EvidenceAuthor: content.evidence.author.slice(0, 255),
    EvidencePostedAt: content.evidence.postedAt.slice(0, 255),
    EvidenceSource: content.evidence.source,
    EvidenceObtainedAt: content.evidence.obtainedAt,
    EvidenceHash: content.evidence.hash,
    ReportStatus: 'received',
    HostName: content.host,
    ...(personKey && { [personKeyColumn.name]: personKey })
  };
}

/** What changes when a person adds to their own report. What was there first stays. */
export function additionToRow(report: Report, addition: ReportAddition): Row {
  const additions = [...report.additions, addition];
  return {
    Additions: JSON.stringify(additions),
    ReasonCodes: codesOf(allReasons({ ...report, additions })),
    Urgent: report.urgent || addition.urgent
  };
}

/** `;PRIVACY;RESPECT;`: readable in the list, and each code can be found with its own semicolons. */
function codesOf(reasons: readonly CitedReason[]): string {
  return `;${reasons.map(({ code }) => code).join(';')};`.slice(0, 255);
}

/** The page and the comment that one column names. */
function partedLink(link: string, key: string): Pick<Report, 'link' | 'commentId'> {
  const commentId = link && isPage({ key }) ? (commentIdIn(new URL(link)) ?? '') : '';
  return { link: commentId ? withoutComment(link) : link, commentId };
}

/** A link is shown to reviewers as one to press: what is not http or https is no link. */
function webLinkOf(link: string): string {
  return isWebLink(link) ? link : '';
}

function reasonFrom(row: Row): CitedReason {
  return {
    code: staffTextIn(row, 'code'),
    label: staffTextIn(row, 'label'),
    pointKey: staffTextIn(row, 'pointKey'),
    pointTitle: staffTextIn(row, 'pointTitle'),
    pointText: staffTextIn(row, 'pointText')
  };
}

function additionFrom(row: Row): ReportAddition {
  return {
    intentionId: staffTextIn(row, 'intentionId'),
    reasons: objectsIn(row.reasons).map(reasonFrom),
    urgent: row.urgent === true,
    details: staffTextIn(row, 'details'),
    authorKind: staffWordIn(staffTextIn(row, 'authorKind'), authorKinds, 'unknown'),
    evidence: evidenceFrom(objectIn(row.evidence)),
    addedAt: staffTextIn(row, 'addedAt')
  };
}

function evidenceFrom(row: Row): Evidence {
  return {
    text: staffTextIn(row, 'text'),
    author: staffTextIn(row, 'author'),
    postedAt: staffTextIn(row, 'postedAt'),
    source: staffWordIn(staffTextIn(row, 'source'), evidenceSources, 'none'),
    obtainedAt: staffTextIn(row, 'obtainedAt'),
    hash: staffTextIn(row, 'hash')
  };
}
