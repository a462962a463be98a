import type { PostSystem } from './post';

export const caseStatuses = ['beingLookedAt', 'newInformation', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const caseOutcomes = ['none', 'actionTaken', 'noBreach', 'duplicate', 'referred'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Someone as a case names them. */
export type CasePerson = { name: string; email: string };

/** What tells one person from another: the address, or the name of an account without one. */
export function personKey({ name, email }: CasePerson): string {
  return (email || name).toLowerCase();
}

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

/** Who does something with a case, and when. */
export type CaseAct = { by: CasePerson; at: string };

/** Everything that a reviewer can do with a case. */
export type CaseChange =
  | { kind: 'assign'; assignee: CasePerson | undefined }
  | { kind: 'note'; text: string }
  | { kind: 'close'; outcome: Exclude<CaseOutcome, 'none'>; text: string }
  | { kind: 'reopen' }
  | { kind: 'newInformation'; lastReportId: number }
  | { kind: 'seen'; lastReportId: number }
  | { kind: 'hold'; text: string }
  | { kind: 'release' };

/** The case after a change, with the change in its history. */
export function changedCase(before: ReportCase, change: CaseChange, act: CaseAct): ReportCase {
  const withEvent = (kind: CaseEvent['kind'], text: string, part: Partial<ReportCase>): ReportCase => ({
    ...before,
    ...part,
    history: [...before.history, { ...act, kind, text }]
  });
  switch (change.kind) {
    case 'assign':
      return withEvent('assigned', change.assignee?.name ?? '', { assignee: change.assignee });
    case 'note':
      return withEvent('noted', change.text, {});
    case 'close':
      return withEvent('closed', change.text, {
        status: 'closed',
        outcome: change.outcome,
        closedAt: act.at
      });
    case 'reopen':
      return withEvent('reopened', '', { status: 'beingLookedAt', outcome: 'none', closedAt: '' });
    case 'newInformation':
      return withEvent('newInformation', '', {
        status: 'newInformation',
        outcome: 'none',
        closedAt: '',
        lastReportId: change.lastReportId
      });
    case 'seen':
      return { ...before, lastReportId: change.lastReportId };
    case 'hold':
      return withEvent('held', change.text, { onHold: true });
    case 'release':
      return withEvent('released', '', { onHold: false });
  }
}

/** Someone who signs in; `login` is what they sign in with, which may differ from their mail address. */
export type SignedIn = CasePerson & { login: string };

/** What a report tells of who is part of it. */
type Parties = {
  reporter: CasePerson;
  evidence: { author: string };
  additions: readonly { evidence: { author: string } }[];
};

/** Whether the person wrote or reported the post, and must hand the case on. */
export function isInvolved(person: SignedIn, reports: readonly Parties[]): boolean {
  return reports.some(
    ({ reporter, evidence, additions }) =>
      isAddressOf(person, reporter.email) ||
      [evidence, ...additions.map((addition) => addition.evidence)].some(({ author }) => isBy(person, author))
  );
}

/** An address in the author's words settles it; a name alone may be another's, and then asks for caution. */
function isBy(person: SignedIn, author: string): boolean {
  const addresses = author.match(/[^\s<>()|,;:"]+@[^\s<>()|,;:"]+/g);
  if (addresses) return addresses.some((address) => isAddressOf(person, address));
  return isSameText(author.trim(), person.name);
}

function isAddressOf({ email, login }: SignedIn, address: string): boolean {
  // A claim such as `i:0#.f|membership|name@host` ends with what the person signs in with.
  return isSameText(address, email) || isSameText(address, login.slice(login.lastIndexOf('|') + 1));
}

function isSameText(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}
