import { millisecondsOf } from '../moment';
import type { Acknowledgement, VersionSummary } from './policy';

/** A person's press of Acknowledge, kept on their device until SharePoint is known to have the record. */
export type Intention = {
  /** GUID, stored in the record, by which a record is recognised as this press. */
  id: string;
  policyKey: string;
  versionNumber: number;
  contentHash: string;
  /** When the button was pressed, by the device's clock, ISO 8601. Used for expiry only, never as evidence. */
  pressedAt: string;
  /** Where it was pressed: SharePoint, Teams, Outlook or Office. */
  host: string;
  /** The language the page was shown in, such as `en-AU`. */
  locale: string;
};

/** An intention older than a week is dropped: the person may no longer remember or mean it. */
const lifetimeMs = 7 * 24 * 60 * 60 * 1000;

export function isExpired(intention: Intention, now: Date): boolean {
  return now.getTime() - millisecondsOf(intention.pressedAt) > lifetimeMs;
}

/** Whether the version the person agreed to is still the one that is current. */
export function isFor(intention: Intention, current: VersionSummary): boolean {
  return (
    intention.policyKey === current.policyKey &&
    intention.versionNumber === current.number &&
    intention.contentHash === current.contentHash
  );
}

/** The record that this press has already made, when it has landed. */
export function landedRecord(
  intention: Intention,
  acknowledgements: readonly Acknowledgement[]
): Acknowledgement | undefined {
  return acknowledgements
    .filter(({ intentionId }) => intentionId === intention.id)
    .sort((a, b) => a.id - b.id)[0];
}
