import type { PostSystem } from './post';

export const caseStatuses = ['beingLookedAt', 'newInformation', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const caseOutcomes = ['none', 'actionTaken', 'noBreach', 'duplicate', 'referred'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Someone as a case names them. */
export type CasePerson = { name: string; email: string };

/** One step in a case's life, as the reviewers wrote it. The list's own versions show who really did. */
export type CaseEvent = {
  at: string;
  by: CasePerson;
  kind: 'opened' | 'assigned' | 'noted' | 'closed' | 'reopened' | 'newInformation' | 'held' | 'released';
  /** A note, who was assigned, or how it was closed. */
  text: string;
};

/** What the reviewers decide about one post, however many people reported it. */
export type ReportCase = {
  id: number;
  etag: string;
  title: string;
  system: PostSystem;
  postKeyHash: string;
  status: CaseStatus;
  outcome: CaseOutcome;
  /** Undefined while nobody has it. */
  assignee: CasePerson | undefined;
  /** A case on hold is not offered for deletion. */
  onHold: boolean;
  /** The newest report that the case knows of; a newer one is new information. */
  lastReportId: number;
  /** ISO 8601; empty while it is not closed. */
  closedAt: string;
  history: CaseEvent[];
};
