import { defaultReasons } from '../reporting/reasons';
import type { ReportReason } from '../reporting/reasons';

/**
 * Puts a new, empty reason before the last one, which is "something else" in the standard set.
 *
 * @param id - a GUID; the code is made of it, so that no code ever means two things in the reports
 */
export function addReason(reasons: readonly ReportReason[], id: string): ReportReason[] {
  const code = `OWN_${id
    .replace(/[^0-9a-f]/gi, '')
    .slice(0, 8)
    .toUpperCase()}`;
  const fresh: ReportReason = { code, label: '', pointKey: '', route: '', urgent: false };
  return [...reasons.slice(0, -1), fresh, ...reasons.slice(-1)];
}

export function changeReason(
  reasons: readonly ReportReason[],
  code: string,
  change: Partial<Omit<ReportReason, 'code'>>
): ReportReason[] {
  return reasons.map((reason) => (reason.code === code ? { ...reason, ...change } : reason));
}

export function removeReason(reasons: readonly ReportReason[], code: string): ReportReason[] {
  return reasons.filter((reason) => reason.code !== code);
}

/** Moves a reason up (-1) or down (1) in the order staff see. */
export function moveReason(reasons: readonly ReportReason[], code: string, by: -1 | 1): ReportReason[] {
  const from = reasons.findIndex((reason) => reason.code === code);
  const moved = [...reasons];
  if (!moved[from] || !moved[from + by]) return moved;
  [moved[from], moved[from + by]] = [moved[from + by], moved[from]];
  return moved;
}

/** The standard reasons that the owner has taken out. */
export function standardReasonsMissing(reasons: readonly ReportReason[]): ReportReason[] {
  return defaultReasons.filter(({ code }) => !reasons.some((reason) => reason.code === code));
}
