import { parsedJson } from '../parsedJson';
import type { PolicyPoint } from '../policy/policy';

/** What a post can be reported for, as the owner has set it. */
export type ReportReason = {
  /** Kept in reports; never changes. */
  code: string;
  /** What staff read. */
  label: string;
  /** The policy point it rests on. */
  pointKey: string;
  /** Who should look first, in words for reviewers. */
  route: string;
  /** Looked at before the others. */
  urgent: boolean;
};

/** A reason as a report keeps it: with the point as it was, so that a later version of the policy changes nothing. */
export type CitedReason = {
  code: string;
  label: string;
  pointKey: string;
  pointTitle: string;
  pointText: string;
};

/** The reasons until the owner edits them. */
export const defaultReasons: readonly ReportReason[] = [
  {
    code: 'PRIVACY',
    label: 'Shares a customer’s or colleague’s personal information',
    pointKey: 'protect-privacy',
    route: 'Privacy team, priority',
    urgent: true
  },
  {
    code: 'CONFIDENTIAL',
    label: 'Shares confidential work information',
    pointKey: 'confidential',
    route: 'Security',
    urgent: false
  },
  {
    code: 'RESPECT',
    label: 'Bullying, harassment, discrimination or disrespect',
    pointKey: 'respect',
    route: 'HR',
    urgent: false
  },
  {
    code: 'UNLAWFUL',
    label: 'Seems to break the law',
    pointKey: 'lawful',
    route: 'Integrity',
    urgent: false
  },
  {
    code: 'OFFICIAL',
    label: 'Speaks for the department without approval',
    pointKey: 'authorised-comment',
    route: 'Communications',
    urgent: false
  },
  {
    code: 'REPUTATION',
    label: 'Could damage the department’s or a colleague’s reputation',
    pointKey: 'reputation',
    route: 'Policy owner',
    urgent: false
  },
  { code: 'OTHER', label: 'Something else', pointKey: 'speak-up', route: 'Triage', urgent: false }
];

/** How many an owner may set: more would not be read. A list that was changed by hand may hold more, and keeps them. */
export const mostReasons = 15;

/** The point that "I just disagree with it" is answered with. */
export const disagreementPointKey = 'private-citizen';

/**
 * The reasons that an owner has written as JSON, or undefined when they cannot be used. They may edit labels, routes
 * and urgency, leave a reason out, or add one; a code is capitals, digits and underscores, and is there once.
 */
export function parseReasons(json: string): ReportReason[] | undefined {
  const parsed = parsedJson(json);
  if (!Array.isArray(parsed) || parsed.length === 0 || !parsed.every(isReason)) return undefined;
  const codes = new Set(parsed.map(({ code }) => code));
  return codes.size === parsed.length ? parsed : undefined;
}

/** A reason with the policy point as it stands now. A point that the policy does not have stays empty. */
export function cite(reason: ReportReason, points: readonly PolicyPoint[]): CitedReason {
  const point = points.find(({ key }) => key === reason.pointKey);
  return {
    code: reason.code,
    label: reason.label,
    pointKey: reason.pointKey,
    pointTitle: point?.title ?? '',
    pointText: point?.text ?? ''
  };
}

function isReason(value: unknown): value is ReportReason {
  const reason = Object(value) as Partial<Record<keyof ReportReason, unknown>>;
  return (
    typeof reason.code === 'string' &&
    /^[A-Z][A-Z0-9_]{0,29}$/.test(reason.code) &&
    typeof reason.label === 'string' &&
    reason.label.trim() !== '' &&
    typeof reason.pointKey === 'string' &&
    typeof reason.route === 'string' &&
    typeof reason.urgent === 'boolean'
  );
}
