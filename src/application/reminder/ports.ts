import type { Look } from '../../domain/reminder/reminder';
import type { Claim } from '../../domain/policy/claim';
import type { Acknowledgement, VersionSummary } from '../../domain/policy/policy';

/** What one look at the lists brings. */
export type ReminderRecords = {
  policyKey: string;
  /** The address of the page that shows the policy; empty where no owner has set it. */
  policyPage: string;
  versions: VersionSummary[];
  /** The person's own; undefined when SharePoint refused to look them up. */
  acknowledgements: Acknowledgement[] | undefined;
  /** The person may add an acknowledgement: the lists ask nobody else. */
  mayAcknowledge: boolean;
};

/** The lists as the reminder needs them. */
export interface IReminderLists {
  /** One request. Throws `ServiceError`. */
  read(): Promise<ReminderRecords>;
}

/** What the device knows of the person. */
export interface IReminderDevice {
  look(): Look | undefined;
  /** Whether it is kept: a device that forgets would be asked on every page. */
  keepLook(look: Look): boolean;
  /** Whether it was put off in this visit, which ends with the tab. */
  isPutOffNow(today: string): boolean;
  putOffNow(today: string): void;
  /** The acknowledgement that the policy page has shown last, with its calendar date. */
  acknowledged(): (Pick<Claim, 'policyKey' | 'versionNumber'> & { day: string }) | undefined;
  /** Tells when the policy page has kept something anew, in this tab or in another. Returns the way to end it. */
  watch(onChange: () => void): () => void;
}
