import { daysInMs, millisecondsOf } from '../moment';
import { personKey } from './case';
import type { CasePerson } from './case';
import { isPastRetention } from './caseBoard';
import type { BoardEntry, BoardStatus } from './caseBoard';
import { caseReference } from './caseAddress';
import type { PostSystem } from './post';
import { referenceOfReport } from './report';
import { startOf } from './startOf';

/** The lists that reviewers come back to. All but the last two are of what is open. */
export const boardViews = ['open', 'mine', 'unassigned', 'urgent', 'neglected', 'expired', 'all'] as const;
export type BoardView = (typeof boardViews)[number];

/** What else a reviewer wants to see. An empty text does not filter. */
export type BoardFilter = {
  status: BoardStatus | '';
  reason: string;
  system: PostSystem | '';
  /** Who has it, as `personKey` has it; `nobody` for those without. */
  assignee: string;
  /** At least so many days old; 0 for any. */
  minimumDays: number;
};

/** Whom views are for, and when. */
type BoardLook = {
  viewer: CasePerson;
  now: Date;
  /** For what is offered for deletion; undefined where cases are kept for ever. */
  retentionDays: number | undefined;
};

/** Whether a reported post is in a view. */
export function isInView(
  entry: BoardEntry,
  view: BoardView,
  { viewer, now, retentionDays }: BoardLook
): boolean {
  const isOpen = entry.status !== 'closed';
  switch (view) {
    case 'open':
      return isOpen;
    case 'mine':
      return isOpen && hasAssignee(entry, personKey(viewer));
    case 'unassigned':
      return isOpen && hasAssignee(entry, 'nobody');
    case 'urgent':
      return isOpen && entry.urgent;
    case 'neglected':
      return entry.isNeglected;
    case 'expired':
      return isPastRetention(entry, now, retentionDays);
    case 'all':
      return true;
  }
}

/** How many reported posts each view has. */
export function viewCounts(entries: readonly BoardEntry[], look: BoardLook): Record<BoardView, number> {
  const counts = { open: 0, mine: 0, unassigned: 0, urgent: 0, neglected: 0, expired: 0, all: 0 };
  for (const entry of entries) {
    for (const view of boardViews) if (isInView(entry, view, look)) counts[view] += 1;
  }
  return counts;
}

/** Whether a filter lets an entry through. */
export function passes(entry: BoardEntry, filter: BoardFilter, now: Date): boolean {
  return (
    (filter.status === '' || entry.status === filter.status) &&
    (filter.reason === '' || entry.reasonCodes.includes(filter.reason)) &&
    (filter.system === '' || entry.system === filter.system) &&
    (filter.assignee === '' || hasAssignee(entry, filter.assignee)) &&
    (filter.minimumDays === 0 ||
      now.getTime() - millisecondsOf(entry.firstReportedAt) >= daysInMs(filter.minimumDays))
  );
}

function hasAssignee({ case: known }: BoardEntry, assignee: string): boolean {
  if (assignee === 'nobody') return !known?.assignee;
  return known?.assignee !== undefined && personKey(known.assignee) === assignee;
}

/** How many whole days ago a post was first reported. */
export function ageInDays({ firstReportedAt }: BoardEntry, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - millisecondsOf(firstReportedAt)) / daysInMs(1)));
}

/** Of a link, and of many reporters, only so much is looked through: 8,000 posts are sought in at each letter. */
const [longestSought, mostReporters] = [300, 10];

/** What a reported post is found by, in small letters: number, title, link, who reported it and who has it. */
export function soughtText(entry: BoardEntry): string {
  const { title, link, reports, case: known } = entry;
  const some = reports.slice(0, mostReporters);
  return [
    caseReference(entry),
    title,
    startOf(link, longestSought),
    ...some.map(referenceOfReport),
    ...some.map(({ reporter }) => reporter.name),
    known?.assignee?.name ?? ''
  ]
    .join('\n')
    .toLowerCase();
}

/** Whether all words that are sought are in a text of `soughtText`. */
export function isFound(text: string, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word));
}
