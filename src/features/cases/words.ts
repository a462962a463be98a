import { cases as strings } from 'ReviewStrings';
import type { Failure } from '../../application/failure';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';
import { systemNames as namedSystems } from '../../components/systemNames';
import type { CaseEvent, CaseOutcome } from '../../domain/reporting/case';
import type { BoardFilter, BoardStatus } from '../../domain/reporting/caseBoard';
import type { PostSystem } from '../../domain/reporting/post';

export const systemNames: Record<PostSystem, string> = { ...namedSystems, other: strings.systemOther };

export const statusNames: Record<BoardStatus, string> = {
  new: strings.statusNew,
  beingLookedAt: strings.statusBeingLookedAt,
  newInformation: strings.statusNewInformation,
  closed: strings.statusClosed
};

export const statusFilters: readonly [BoardFilter['status'], string][] = [
  ['open', strings.statusOpen],
  ['new', strings.statusNew],
  ['neglected', strings.statusNeglected],
  ['beingLookedAt', strings.statusBeingLookedAt],
  ['newInformation', strings.statusNewInformation],
  ['closed', strings.statusClosed],
  ['expired', strings.statusExpired],
  ['', strings.all]
];

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
export function hostOf(link: string): string {
  return new URL(link).host;
}

/** Why something did not work. */
export function reasonFor(failure: Failure): string {
  return failureText(failure, { denied: strings.failedDenied, otherwise: strings.failedBody });
}
