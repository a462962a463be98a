import type { PostSystem } from './post';
import type { CaseReply } from './reply';
import { lastIdOf } from './takenIn';
import type { TakenIn } from './takenIn';

/** `new`: opened, and nobody has taken it yet. */
export const caseStatuses = ['new', 'beingLookedAt', 'newInformation', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const caseOutcomes = ['none', 'actionTaken', 'noBreach', 'duplicate', 'referred'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Someone as a case names them. */
export type CasePerson = { name: string; email: string };

/** What tells one person from another: the address, or the name of an account without one. */
export function personKey({ name, email }: CasePerson): string {
  return (email || name).toLowerCase();
}

export const caseEventKinds = [
  'opened',
  'assigned',
  'noted',
  'closed',
  'reopened',
  'newInformation',
  'askedAgain',
  'held',
  'released',
  'removed'
] as const;

/** One step in a case's life, as the reviewers wrote it. The list's own versions show who really did. */
export type CaseEvent = {
  at: string;
  by: CasePerson;
  kind: (typeof caseEventKinds)[number];
  /** A note, who was assigned, how it was closed, or what was removed and why. */
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
  /** The newest report that the case knows of. Cases of earlier releases say no more of what they were shown. */
  lastReportId: number;
  /** Undefined for a case of an earlier release that nobody has opened since. */
  takenIn: TakenIn | undefined;
  /** As whoever closed it wrote it, ISO 8601; empty while it is not closed. */
  closedAt: string;
  /** What the reporters are answered, from closing on; undefined for nothing. */
  reply: CaseReply | undefined;
  /** The newest request for another look that the case knows of; 0 for none. */
  secondLookId: number;
  /** When SharePoint last saw it changed, ISO 8601. */
  modifiedAt: string;
  /** Columns that hold what no release of the product writes, by internal name. */
  odd: string[];
  history: CaseEvent[];
};

/** Who does something with a case, and when. */
export type CaseAct = { by: CasePerson; at: string };

/** Everything that a reviewer can do with a case. */
export type CaseChange =
  | { kind: 'assign'; assignee: CasePerson | undefined }
  | { kind: 'note'; text: string }
  | { kind: 'close'; outcome: Exclude<CaseOutcome, 'none'>; text: string; reply?: CaseReply }
  | { kind: 'reopen' }
  | { kind: 'hold'; text: string }
  | { kind: 'release' }
  /** A report or a picture was recycled; `text` says which, and why. */
  | { kind: 'remove'; text: string };

/** What a case has none of while it is open. */
const open = { outcome: 'none', closedAt: '', reply: undefined } as const;

/** The case after a change, with the change in its history. */
export function changedCase(before: ReportCase, change: CaseChange, act: CaseAct): ReportCase {
  const withEvent = (kind: CaseEvent['kind'], text: string, part: Partial<ReportCase>): ReportCase => ({
    ...before,
    ...part,
    history: [...before.history, { ...act, kind, text }]
  });
  switch (change.kind) {
    case 'assign':
      return withEvent('assigned', change.assignee?.name ?? '', {
        assignee: change.assignee,
        ...(change.assignee && before.status !== 'closed' ? { status: 'beingLookedAt' as const } : {})
      });
    case 'note':
      return withEvent('noted', change.text, {});
    case 'close':
      return withEvent('closed', change.text, {
        status: 'closed',
        outcome: change.outcome,
        closedAt: act.at,
        reply: change.reply
      });
    case 'reopen':
      return withEvent('reopened', '', { ...open, status: 'beingLookedAt' });
    case 'hold':
      return withEvent('held', change.text, { onHold: true });
    case 'release':
      return withEvent('released', '', { onHold: false });
    case 'remove':
      return withEvent('removed', change.text, {});
  }
}

/** The case once it has been shown reports that it did not know. A closed one is open again. */
export function caseTakingIn(before: ReportCase, takenIn: TakenIn, act: CaseAct): ReportCase {
  const shown = { ...before, takenIn, lastReportId: lastIdOf(takenIn) };
  if (before.status !== 'closed') return shown;
  return {
    ...shown,
    ...open,
    status: 'newInformation',
    history: [...before.history, { ...act, kind: 'newInformation', text: '' }]
  };
}

/** Requests for another look that count: the newest one's id, and who asks. */
export type SecondLooks = { lastId: number; names: readonly string[] };

/** The case once it knows that another look is asked for: it is open again, and its history says who asked. */
export function caseAskedAgain(before: ReportCase, { lastId, names }: SecondLooks, act: CaseAct): ReportCase {
  return {
    ...before,
    ...open,
    secondLookId: lastId,
    status: 'newInformation',
    history: [...before.history, { ...act, kind: 'askedAgain', text: names.join(', ') }]
  };
}

/** Whose decision is asked to be looked at again; undefined unless that is what the case is open for. */
export function askedAgainOf(history: readonly CaseEvent[]): { by: CasePerson; names: string } | undefined {
  const closings = history.map(({ kind }) => kind === 'closed');
  const last = closings.lastIndexOf(true);
  const asked = history.slice(last + 1).find(({ kind }) => kind === 'askedAgain');
  return last >= 0 && asked ? { by: history[last].by, names: asked.text } : undefined;
}

/** Someone who signs in; `login` is what they sign in with, which may differ from their mail address. */
export type SignedIn = CasePerson & { login: string };

/** What a report tells of who is part of it. */
type Parties = {
  reporter: CasePerson;
  evidence: { author: string };
  additions: readonly { evidence: { author: string } }[];
};

/**
 * How a person is part of what they review: they reported the post, which SharePoint says; or a reporter names them as
 * its author, which is that reporter's word alone.
 */
export type Involvement = { kind: 'reporter' } | { kind: 'namedAsAuthor'; by: CasePerson };

/** Why the person should hand the case on; undefined when nothing speaks for it. */
export function involvementOf(person: SignedIn, reports: readonly Parties[]): Involvement | undefined {
  if (reports.some(({ reporter }) => isAddressOf(person, reporter.email))) return { kind: 'reporter' };
  const naming = reports.find(({ evidence, additions }) =>
    [evidence, ...additions.map((addition) => addition.evidence)].some(({ author }) => isBy(person, author))
  );
  return naming && { kind: 'namedAsAuthor', by: naming.reporter };
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
