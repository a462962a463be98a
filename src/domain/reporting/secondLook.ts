import { millisecondsOf } from '../moment';
import type { ReportCase } from './case';

/** A press of *Ask for another look*, with what SharePoint stamps on it. */
export type SecondLook = {
  id: number;
  /** SharePoint's id of whoever asks. */
  authorId: number;
  /** The report that it names, as whoever asks states it. */
  reportId: number;
  /** SharePoint's own creation time, ISO 8601. */
  askedAt: string;
};

/** What a request is told against: the case, and the reports that it has. */
export type AnsweredCase = Pick<ReportCase, 'status' | 'closedAt' | 'modifiedAt' | 'secondLookId'> & {
  reports: readonly { id: number; authorId: number }[];
};

/**
 * The requests for another look at a case that count, oldest first: of each person the first one after the case was
 * closed, about a report of their own. Anybody can write rows that name any report, at any time and as often as they
 * like: none of those counts.
 */
export function secondLooksOf(requests: readonly SecondLook[], answered: AnsweredCase): SecondLook[] {
  const ofPerson = new Map<number, SecondLook>();
  for (const request of [...requests].sort((a, b) => a.id - b.id)) {
    if (!ofPerson.has(request.authorId) && countsAsSecondLook(request, answered))
      ofPerson.set(request.authorId, request);
  }
  return [...ofPerson.values()];
}

/** Whether one request counts, were it the person's only one. One that the case knows of has had its look. */
function countsAsSecondLook(
  { id, authorId, reportId, askedAt }: SecondLook,
  answered: AnsweredCase
): boolean {
  return (
    answered.status === 'closed' &&
    id > answered.secondLookId &&
    millisecondsOf(askedAt) >= closingOf(answered) &&
    answered.reports.some((report) => report.id === reportId && report.authorId === authorId)
  );
}

/**
 * When a case was closed, in milliseconds since 1970. Whoever closes it writes when, by a clock that may be fast;
 * SharePoint's own stamp of the last change cannot be before that.
 */
function closingOf({ closedAt, modifiedAt }: AnsweredCase): number {
  return Math.min(...[closedAt, modifiedAt].map(millisecondsOf).filter(Number.isFinite));
}
