import { cases as strings } from 'ReviewStrings';
import type { Failure } from '../../application/failure';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';
import { systemNames as namedSystems } from '../../components/systemNames';
import type { CaseActKind } from '../../domain/reporting/caseActs';
import type { CaseChange, CaseEvent, CaseOutcome, CasePerson } from '../../domain/reporting/case';
import type { BoardView } from '../../domain/reporting/boardQuery';
import type { BoardEntry, BoardStatus } from '../../domain/reporting/caseBoard';
import type { PostSystem } from '../../domain/reporting/post';
import type { ReportReason } from '../../domain/reporting/reasons';
import type { NotSaved } from '../../application/reporting/workOnCases';
import type { Format } from '../../components/format';

export const systemNames: Record<PostSystem, string> = { ...namedSystems, other: strings.systemOther };

export const statusNames: Record<BoardStatus, string> = {
  new: strings.statusNew,
  beingLookedAt: strings.statusBeingLookedAt,
  newInformation: strings.statusNewInformation,
  closed: strings.statusClosed
};

export const viewNames: Record<BoardView, string> = {
  open: strings.viewOpen,
  mine: strings.viewMine,
  unassigned: strings.viewUnassigned,
  urgent: strings.viewUrgent,
  neglected: strings.viewNeglected,
  expired: strings.viewExpired,
  all: strings.viewAll
};

export const outcomeNames: Record<Exclude<CaseOutcome, 'none'>, string> = {
  actionTaken: strings.outcomeActionTaken,
  noBreach: strings.outcomeNoBreach,
  duplicate: strings.outcomeDuplicate,
  referred: strings.outcomeReferred
};

const eventTexts: Record<CaseEvent['kind'], string> = {
  opened: strings.historyOpened,
  assigned: strings.historyAssigned,
  noted: strings.historyNoted,
  closed: strings.historyClosed,
  reopened: strings.historyReopened,
  newInformation: strings.historyNewInformation,
  askedAgain: strings.historyAskedAgain,
  held: strings.historyHeld,
  released: strings.historyReleased,
  removed: strings.historyRemoved
};

/** What a person did, in a few words. */
export function eventText({ kind, text }: CaseEvent): string {
  if (kind === 'assigned') return text ? fill(strings.historyAssigned, { text }) : strings.historyUnassigned;
  return text ? `${eventTexts[kind]}: ${text}` : eventTexts[kind];
}

/** The host that a web address leads to. */
function hostOf(link: string): string {
  return new URL(link).host;
}

/** Why something did not work. */
export function reasonFor(failure: Failure): string {
  return failureText(failure, { denied: strings.failedDenied, otherwise: strings.failedBody });
}

/** Where a post is: the host of its link, or that the reporter states it. */
export function placeOf({ link }: BoardEntry): string {
  return link ? hostOf(link) : strings.noLink;
}

/** More reasons than these are counted: whoever reports can name as many as they like. */
const mostReasonsNamed = 3;

/** What a post is reported for, in the owner's words where they have some. */
export function reasonsText(
  codes: readonly string[],
  reasons: readonly ReportReason[],
  most = mostReasonsNamed
): string {
  const named = codes
    .slice(0, most)
    .map((code) => reasons.find((reason) => reason.code === code)?.label ?? code);
  const more = codes.length - named.length;
  return more > 0 ? `${named.join('; ')} ${fill(strings.moreReasons, { number: more })}` : named.join('; ');
}

/** A dialog's title: what it is about, by its name or its number. */
export function dialogTitle(forms: string, references: readonly string[], format: Format): string {
  return format.plural(forms, references.length, { reference: references[0] ?? '' });
}

/** More than these are counted. */
const mostNamed = 10;

/** What something is about, by name: the first ones, and how many more there are. */
export function namesOf(references: readonly string[], format: Format): string {
  const named = references.slice(0, mostNamed).join(', ');
  const more = references.length - mostNamed;
  return more > 0 ? fill(strings.namesAndMore, { names: named, number: format.count(more) }) : named;
}

/** Why one of many was not saved. */
export function notSavedReason(because: NotSaved['because']): string {
  return because === 'changed' ? strings.changedMeanwhile : reasonFor(because);
}

/** What is saved for an act that asks nothing. */
export function changeFor(act: Exclude<CaseActKind, 'assign' | 'close'>, viewer: CasePerson): CaseChange {
  switch (act) {
    case 'take':
      return { kind: 'assign', assignee: { name: viewer.name, email: viewer.email } };
    case 'hold':
      return { kind: 'hold', text: '' };
    case 'release':
    case 'reopen':
      return { kind: act };
  }
}
