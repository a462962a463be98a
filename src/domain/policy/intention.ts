import { millisecondsOf } from '../moment';
import type { Claim } from './claim';
import { firstOf } from './counting';
import type { Acknowledgement } from './policy';
import type { FirstTries } from './questions';

/** A person's press of Acknowledge, kept on their device until SharePoint is known to have the record. */
export type Intention = Claim & {
  /** GUID, stored in the record, by which a record is recognised as this press. */
  id: string;
  /** When the button was pressed, by the device's clock, ISO 8601. Used for expiry only, never as evidence. */
  pressedAt: string;
  /** Where it was pressed: SharePoint, Teams, Outlook or Office. */
  host: string;
  /** The language the page was shown in, such as `en-AU`. */
  locale: string;
  /** Of a version with questions: how they were answered. */
  firstTries?: FirstTries;
};

/** An intention older than a week is dropped: the person may no longer remember or mean it. */
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

export function hasLapsed(intention: Intention, now: Date): boolean {
  return now.getTime() - millisecondsOf(intention.pressedAt) > lifetimeMs;
}

/** The record that this press has already made, when it has landed. */
export function landedRecord(
  intention: Intention,
  acknowledgements: readonly Acknowledgement[]
): Acknowledgement | undefined {
  const [first, ...others] = acknowledgements.filter(({ intentionId }) => intentionId === intention.id);
  return first && others.reduce(firstOf, first);
}
