import { isEmailAddress, isWebLink } from '../addresses';
import { isSame } from '../isSame';
import { isPolicyKey } from '../policy/settings';
import { defaultReasons, mostReasons } from '../reporting/reasons';
import type { ReportReason } from '../reporting/reasons';

/** Everything an owner sets, as a form holds it. An empty text means "not set". */
export type OwnerSettings = {
  policyKey: string;
  fullPolicyLink: string;
  contactEmail: string;
  department: string;
  /** Keys of points, as `keysIn` of the policy reads them. */
  keyPoints: string;
  policyPage: string;
  newsHub: string;
  speechbubble: string;
  urgentText: string;
  disclosureLink: string;
  /** Whole days as they were typed. */
  retentionDays: string;
  yammerPreview: boolean;
  /** Undefined while what the list holds cannot be read: it stays there until the owner puts reasons in its place. */
  reasons: readonly ReportReason[] | undefined;
};

/** The settings that are texts. */
const settingsFields = [
  'policyKey',
  'fullPolicyLink',
  'contactEmail',
  'department',
  'keyPoints',
  'policyPage',
  'newsHub',
  'speechbubble',
  'urgentText',
  'disclosureLink',
  'retentionDays'
] as const;

export type SettingsField = (typeof settingsFields)[number];

/** What is wrong with a value. */
export type FieldProblem = 'link' | 'email' | 'policyKey' | 'unknownPolicy' | 'samePlace' | 'days' | 'long';

type FieldProblems = Partial<Record<SettingsField, FieldProblem>>;

/** The longest text that a person in a hurry should have to read. */
const longestUrgentText = 600;

/** Ten years: who wants to keep a case for longer leaves the days empty. */
const mostRetentionDays = 3650;

const links = ['fullPolicyLink', 'policyPage', 'newsHub', 'speechbubble', 'disclosureLink'] as const;

/**
 * What is wrong beside each field. What is left empty is not set, which is allowed for all but the policy key.
 *
 * @param publishedKeys - the keys that have a published version
 */
export function fieldProblems(settings: OwnerSettings, publishedKeys: readonly string[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const name of links) {
    if (settings[name] !== '' && !isWebLink(settings[name])) problems[name] = 'link';
  }
  const { policyKey, contactEmail, newsHub, speechbubble, urgentText, retentionDays } = settings;
  if (speechbubble !== '' && speechbubble === newsHub) problems.speechbubble = 'samePlace';
  if (contactEmail !== '' && !isEmailAddress(contactEmail)) problems.contactEmail = 'email';
  if (urgentText.length > longestUrgentText) problems.urgentText = 'long';
  if (retentionDays !== '' && !isRetention(retentionDays)) problems.retentionDays = 'days';
  if (!isPolicyKey(policyKey)) problems.policyKey = 'policyKey';
  else if (publishedKeys.length > 0 && !publishedKeys.includes(policyKey))
    problems.policyKey = 'unknownPolicy';
  return problems;
}

/** Whether a problem keeps the settings from being saved. A key without a version is how another policy begins. */
export function isBlocking(problem: FieldProblem): boolean {
  return problem !== 'unknownPolicy';
}

/** What is wrong with the reasons as a whole, and with each of them by its code. */
export type ReasonProblems = {
  all: 'none' | 'tooMany' | undefined;
  byCode: ReadonlyMap<string, 'noLabel' | 'sameLabel'>;
};

export function reasonProblems(reasons: readonly ReportReason[]): ReasonProblems {
  const byCode = new Map<string, 'noLabel' | 'sameLabel'>();
  const seen = new Set<string>();
  for (const { code, label } of reasons) {
    const words = label.trim().toLowerCase();
    if (words === '') byCode.set(code, 'noLabel');
    else if (seen.has(words)) byCode.set(code, 'sameLabel');
    seen.add(words);
  }
  const all = reasons.length === 0 ? 'none' : reasons.length > mostReasons ? 'tooMany' : undefined;
  return { all, byCode };
}

/** The settings without blanks around their texts. */
export function trimmedSettings(settings: OwnerSettings): OwnerSettings {
  const trimmed = { ...settings };
  for (const name of settingsFields) trimmed[name] = settings[name].trim();
  return {
    ...trimmed,
    reasons: settings.reasons?.map((reason) => ({
      ...reason,
      label: reason.label.trim(),
      route: reason.route.trim()
    }))
  };
}

/** Whether the reasons are the standard ones, which the list need not hold. */
export function areStandard(reasons: readonly ReportReason[]): boolean {
  return isSame(reasons.map(partsOf), defaultReasons.map(partsOf));
}

function partsOf({ code, label, pointKey, route, urgent }: ReportReason): unknown[] {
  return [code, label, pointKey, route, urgent];
}

function isRetention(text: string): boolean {
  const days = Number(text);
  return /^\d+$/.test(text) && days >= 1 && days <= mostRetentionDays;
}
