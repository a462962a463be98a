import type { Intention } from '../domain/policy/intention';
import type { Acknowledgement, PolicyContent, PolicySettings, VersionSummary } from '../domain/policy/policy';
import type { Answers } from '../domain/policy/questions';
import type { ReadyPage } from './acknowledgement/policyPage';
import type { SetUpLimit } from './setUpLimit';

/** What one read of the lists' site brings. */
export type PolicyRecords = {
  settings: PolicySettings;
  versions: VersionSummary[];
  /** The words of the version in effect for the settings' policy, when there is one. */
  content?: PolicyContent;
  /** The person's own records only; undefined when SharePoint refused to look them up, so that there may be some. */
  acknowledgements: Acknowledgement[] | undefined;
};

/** The policy lists of one site, as the signed-in person sees them. Every method throws `ServiceError`. */
export interface IPolicyLists {
  /** Settings, versions, the words of the version in effect at a moment and one's own records, in one request. */
  read(now: Date): Promise<PolicyRecords>;
  /** One's own record with an intention's GUID, when there is one. The list may be too long to be asked otherwise. */
  findAcknowledgement(intentionId: string): Promise<Acknowledgement | undefined>;
  /** Adds a record; SharePoint stamps who and when. Never sent twice by itself. */
  addAcknowledgement(intention: Intention): Promise<Acknowledgement>;
  /** Whether the person may set up the lists' site. */
  mayManage(): Promise<boolean>;
}

/** The same as an owner has them, who publishes. */
export interface IPublishingLists extends IPolicyLists {
  /** Adds a version with its hash. Rejected when that number is taken. */
  addVersion(content: PolicyContent, contentHash: string): Promise<void>;
}

/** One thing that set-up looks after: it can say what is missing or different, and mend it. */
export interface ISetUpStep {
  subject: SetUpSubject;
  /** Names of what is missing or different, in the list's own terms; empty when all is right. Throws `ServiceError`. */
  check(): Promise<string[]>;
  /** Makes it right and leaves alone what is right already. Throws `ServiceError`. */
  apply(): Promise<void>;
  /** What it cannot make right, asked when there is nothing to mend or all is mended. Throws `ServiceError`. */
  limits?(): Promise<SetUpLimit[]>;
}

export type SetUpSubject = {
  aspect:
    | 'site'
    | 'permissionLevel'
    | 'retiredLevel'
    | 'group'
    | 'groupOwner'
    | 'list'
    | 'columns'
    | 'indexes'
    | 'view'
    | 'views'
    | 'formats'
    | 'permissions'
    | 'settings'
    | 'grants';
  /** The list, permission level or group it concerns, as people see it in SharePoint; empty for the site itself. */
  name: string;
};

/** Keeps a press of Acknowledge on this device, for this person only. */
export interface IIntentionStore {
  load(): Intention | undefined;
  save(intention: Intention): void;
  clear(): void;
}

/** Keeps what a person has answered so far on this device, until they have acknowledged. */
export interface IAnswerStore {
  load(): Answers | undefined;
  save(answers: Answers): void;
  clear(): void;
}

/** Remembers the last page shown to this person, so that the policy and a receipt show at once. */
export interface IPageCache {
  load(): ReadyPage | undefined;
  save(page: ReadyPage): void;
  clear(): void;
}

export interface IClock {
  now(): Date;
  /** The calendar date where the person is, `YYYY-MM-DD`. */
  today(): string;
}

export interface IHashing {
  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  sha256(text: string): Promise<string>;
}

export interface IIds {
  /** A new random GUID. */
  guid(): string;
}

/** Parameters of an address and what they become; undefined takes one away. */
export type AddressChange = Readonly<Record<string, string | undefined>>;

/**
 * Where one is, as the query of the page's address has it: back, reload, a copied link and a second window lead there.
 * Never behind `#`, which SharePoint drops when a person has to sign in.
 */
export interface IAddress {
  /** The value of a parameter; undefined when the address has none. */
  read(name: string): string | undefined;
  /** Goes there: `push` leaves a place to come back to, `replace` none. */
  change(change: AddressChange, how: 'push' | 'replace'): void;
  /** The whole address after a change, for a link. */
  hrefWith(change: AddressChange): string;
  /** Tells whenever the address has become another. Returns the way to end it. */
  watch(onChange: () => void): () => void;
}
