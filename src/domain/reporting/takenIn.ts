/** A report as a case keeps it from the moment that a reviewer was shown it. */
export type TakenInReport = {
  id: number;
  /** SharePoint's id of whoever made it. */
  authorId: number;
  /** SharePoint's own creation time, ISO 8601. */
  reportedAt: string;
  /** SHA-256 over `serialiseReport`. */
  hash: string;
};

/** Every report that a case has taken in: the first ones each, the rest as one. */
export type TakenIn = {
  reports: TakenInReport[];
  rest: RestTakenIn | undefined;
};

export type RestTakenIn = {
  count: number;
  /** SHA-256 over the hash before it and the report that came last (`serialiseRest`). */
  hash: string;
  /** The highest id among them. */
  lastId: number;
};

/** The most reports that a case keeps one by one: a column holds them, and 8,000 cases are read at once. */
export const mostTakenIn = 500;

export const nothingTakenIn: TakenIn = { reports: [], rest: undefined };

/** How many reports a case has taken in. */
export function countTakenIn({ reports, rest }: TakenIn): number {
  return reports.length + (rest?.count ?? 0);
}

/** The highest id among them; 0 for none. */
export function lastIdOf({ reports, rest }: TakenIn): number {
  return Math.max(rest?.lastId ?? 0, ...reports.map(({ id }) => id));
}

/** What SharePoint stamps on a report. */
type Stamped = { id: number; authorId: number; reportedAt: string };

/**
 * Whether a case has been shown a report. A report is believed to be the one that was shown by what SharePoint stamps;
 * an entry that was written ahead for a report to come could not know those.
 */
export function hasTakenIn(takenIn: TakenIn, report: Stamped): boolean {
  return takenIn.reports.some((known) => isSameReport(known, report)) || isInRest(takenIn, report);
}

/** Whether a report may be among the rest, which there is only once there is no more room for reports one by one. */
export function isInRest({ reports, rest }: TakenIn, { id }: Pick<Stamped, 'id'>): boolean {
  return rest !== undefined && reports.length >= mostTakenIn && id <= rest.lastId;
}

export function isSameReport(known: Stamped, report: Stamped): boolean {
  return (
    known.id === report.id && known.authorId === report.authorId && known.reportedAt === report.reportedAt
  );
}

/** The text that the rest's hash is computed over. */
export function serialiseRest(before: string, { id, authorId, reportedAt, hash }: TakenInReport): string {
  return JSON.stringify(['taken-in/1', before, id, authorId, reportedAt, hash]);
}

/** What has become of a report since a reviewer was shown it. */
export type ReportDifference =
  | { kind: 'gone'; id: number; reportedAt: string }
  | { kind: 'anotherAuthor'; id: number; reportedAt: string }
  | { kind: 'anotherTime'; id: number; reportedAt: string }
  | { kind: 'changed'; id: number; reportedAt: string };

/** What differs between what a case was shown and what is there; undefined when nothing does. */
export function differenceOf(
  known: TakenInReport,
  now: TakenInReport | undefined
): ReportDifference | undefined {
  const { id, reportedAt } = known;
  if (!now) return { kind: 'gone', id, reportedAt };
  if (now.authorId !== known.authorId) return { kind: 'anotherAuthor', id, reportedAt };
  if (now.reportedAt !== known.reportedAt) return { kind: 'anotherTime', id, reportedAt };
  return now.hash === known.hash ? undefined : { kind: 'changed', id, reportedAt };
}
