import { claimOf, isClaimOf } from '../../domain/policy/claim';
import { hasLapsed, landedRecord } from '../../domain/policy/intention';
import type { Intention } from '../../domain/policy/intention';
import type { Acknowledgement, VersionSummary } from '../../domain/policy/policy';
import type { FirstTries } from '../../domain/policy/questions';
import { currentVersion } from '../../domain/policy/versions';
import { failureOf, hasDoneNothing, isPassing } from '../failure';
import type { Failure } from '../failure';
import type { IClock, IIds, IIntentionStore, IPolicyLists } from '../ports';

/** What one attempt to deliver an intention came to. */
type Delivery =
  | { kind: 'saved'; acknowledgement: Acknowledgement }
  /** Not known to be saved. `mayHaveLanded`: look before sending again. */
  | { kind: 'waiting'; failure: Failure; mayHaveLanded: boolean }
  /** SharePoint said no; trying again by itself would not help. */
  | { kind: 'refused'; failure: Failure }
  /** Given up: too old, or the version it was for is no longer the current one. */
  | { kind: 'dropped'; reason: 'expired' | 'superseded' };

export type DeliveryPorts = { lists: IPolicyLists; intentions: IIntentionStore; clock: IClock };

/** Records on the device that the person pressed Acknowledge for this version, before anything is sent. */
export function intendToAcknowledge(
  version: VersionSummary,
  how: { host: string; locale: string; firstTries?: FirstTries },
  { intentions, clock, ids }: { intentions: IIntentionStore; clock: IClock; ids: IIds }
): Intention {
  const intention: Intention = {
    id: ids.guid(),
    ...claimOf(version),
    pressedAt: clock.now().toISOString(),
    host: how.host,
    locale: how.locale,
    ...(how.firstTries && { firstTries: how.firstTries })
  };
  intentions.save(intention);
  return intention;
}

/**
 * Tries once to bring an intention to the list. With `lookFirst` it reads the lists before it writes, so that a
 * record that landed while its answer was lost is found instead of written again.
 * The intention leaves the device only when its outcome is known.
 */
export async function deliver(
  intention: Intention,
  lookFirst: boolean,
  { lists, intentions, clock }: DeliveryPorts
): Promise<Delivery> {
  const delivery = await attempt(intention, lookFirst, lists, clock);
  if (delivery.kind !== 'waiting') intentions.clear();
  return delivery;
}

async function attempt(
  intention: Intention,
  lookFirst: boolean,
  lists: IPolicyLists,
  clock: IClock
): Promise<Delivery> {
  try {
    if (lookFirst) {
      const settled = await look(intention, lists, clock.now());
      if (settled) return settled;
    }
  } catch (error) {
    return { kind: 'waiting', failure: failureOf(error), mayHaveLanded: true };
  }
  if (hasLapsed(intention, clock.now())) return { kind: 'dropped', reason: 'expired' };
  try {
    return { kind: 'saved', acknowledgement: await lists.addAcknowledgement(intention) };
  } catch (error) {
    const failure = failureOf(error);
    return isPassing(failure)
      ? { kind: 'waiting', failure, mayHaveLanded: !hasDoneNothing(failure) }
      : { kind: 'refused', failure };
  }
}

/** Whether the intention has landed or has been superseded; undefined when it is still to be sent. */
async function look(intention: Intention, lists: IPolicyLists, now: Date): Promise<Delivery | undefined> {
  const { settings, versions, acknowledgements } = await lists.read(now);
  const landed = acknowledgements
    ? landedRecord(intention, acknowledgements)
    : await lists.findAcknowledgement(intention.id);
  if (landed) return { kind: 'saved', acknowledgement: landed };
  const current = currentVersion(settings.policyKey, versions, now.getTime());
  return current && isClaimOf(intention, current) ? undefined : { kind: 'dropped', reason: 'superseded' };
}
