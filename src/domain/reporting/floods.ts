import { millisecondsOf } from '../moment';
import type { CasePerson } from './case';

/** What one person sent too much of: one line, wherever its reports belong. */
export type Flood = {
  authorId: number;
  reporter: CasePerson;
  /** Oldest first. */
  reportIds: number[];
  firstReportedAt: string;
};

/** What tells floods apart. All but the key is stamped by SharePoint. */
export type FloodReport = {
  id: number;
  authorId: number;
  reporter: CasePerson;
  reportedAt: string;
  key: string;
};

/** More reports of one post than anybody has cause to make. */
export const mostOfOnePost = 5;

/** More reports in an hour than anybody has cause to make. */
export const mostInAnHour = 20;

const hourMs = 60 * 60 * 1000;

/**
 * Parts reports from what is too much of one person: the first five of one post and the first twenty in an hour stay in
 * their place, and so does what a case was shown already.
 *
 * @param reports - by id, which is the order in which they came
 * @param shown - reports that a case was shown, by id
 */
export function withoutFloods<T extends FloodReport>(
  reports: readonly T[],
  shown: { has(id: number): boolean }
): { kept: T[]; floods: Flood[] } {
  const kept: T[] = [];
  const floods = new Map<number, Flood>();
  const counts = new Map<string, number>();
  const lately = new Map<number, number[]>();
  for (const report of reports) {
    const ofPost = countOf(counts, `${report.authorId} ${report.key}`);
    const inAnHour = countLately(lately, report);
    if (shown.has(report.id) || (ofPost <= mostOfOnePost && inAnHour <= mostInAnHour)) kept.push(report);
    else addTo(floods, report);
  }
  return { kept, floods: [...floods.values()] };
}

function countOf(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** How many reports a person has made in the hour that ends with this one. */
function countLately(lately: Map<number, number[]>, { authorId, reportedAt }: FloodReport): number {
  const at = millisecondsOf(reportedAt);
  const before = lately.get(authorId) ?? [];
  // Only the last ones can be within the hour and too many.
  const recent = [...before.slice(-mostInAnHour), at];
  lately.set(authorId, recent);
  return recent.filter((one) => at - one < hourMs).length;
}

function addTo(floods: Map<number, Flood>, { id, authorId, reporter, reportedAt }: FloodReport): void {
  const flood = floods.get(authorId);
  if (flood) flood.reportIds.push(id);
  else floods.set(authorId, { authorId, reporter, reportIds: [id], firstReportedAt: reportedAt });
}
