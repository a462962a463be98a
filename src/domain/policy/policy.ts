import type { Claim } from './claim';
import type { ScenarioQuestion } from './questions';
import type { Schedule } from './schedule';

/** The parts that the highlights are grouped by, in the order staff read them. */
export const policyParts = ['rights', 'duties', 'commonSense', 'posting', 'inShort'] as const;

export type PolicyPart = (typeof policyParts)[number];

/** One highlight. `key` is stable across versions, so that a report reason can cite it. */
export type PolicyPoint = {
  key: string;
  part: PolicyPart;
  /** Name of a Fluent icon. */
  icon: string;
  title: string;
  /** May be empty when the title says it all. */
  text: string;
};

/** When staff must have acknowledged by. A fixed date is a calendar date, `YYYY-MM-DD`, the same for everyone. */
export type DueRule =
  { kind: 'none' } | { kind: 'fixedDate'; date: string } | { kind: 'daysAfterJoining'; days: number };

/** Everything that publishing writes and that the content hash covers. */
export type PolicyContent = {
  policyKey: string;
  number: number;
  title: string;
  /** The sentence a person agrees to when they acknowledge. */
  statement: string;
  points: PolicyPoint[];
  /** A material version asks everyone to acknowledge again. */
  material: boolean;
  /** What changed since the version before, in words for staff. Empty for the first version. */
  changeSummary: string;
  due: DueRule;
  /** Undefined: in effect from its publication, and acknowledged for good. */
  schedule?: Schedule;
  /** What staff answer before they acknowledge; undefined or empty: nothing. */
  questions?: ScenarioQuestion[];
};

/** A version as the list of versions knows it, without its words. */
export type VersionSummary = {
  /** SharePoint's item id. */
  id: number;
  policyKey: string;
  number: number;
  material: boolean;
  changeSummary: string;
  due: DueRule;
  schedule?: Schedule;
  contentHash: string;
  /** SharePoint's own creation time, ISO 8601 in UTC. */
  publishedAt: string;
  withdrawn: boolean;
};

/** A person's record of having acknowledged, as SharePoint stamped it. */
export type Acknowledgement = Claim & {
  id: number;
  intentionId: string;
  /** SharePoint's own creation time, ISO 8601 in UTC. */
  acknowledgedAt: string;
};

/** What the site owner sets for the policy. Empty strings mean "not set". */
export type PolicySettings = {
  schemaVersion: number;
  policyKey: string;
  fullPolicyLink: string;
  contactEmail: string;
  /** The department's name, which receipts and summaries carry. */
  department: string;
  /** Keys of the points that the short form shows; they may be of points that are no longer there. */
  keyPoints: readonly string[];
  reportPanel: PanelOpening;
};

/** What the report panel shows first. It comes with the page, so that opening the panel asks SharePoint nothing. */
export type PanelOpening = {
  /** What to do when someone may be in danger; empty for the standard words. */
  urgentText: string;
  /** The owner has switched the preview of Yammer posts on. */
  yammerPreview: boolean;
};

/** The words a person quotes when they ask about their record. */
export function receiptReference(acknowledgement: Acknowledgement): string {
  return `ACK-${acknowledgement.id}`;
}
