import { millisecondsOf } from '../moment';
import type { CaseSummary, ReportSummary } from './summaries';
import { isInRest, isSameReport } from './takenIn';

/** Which case was shown which report, by the report's id. */
export type KnownReports = ReadonlyMap<number, CaseSummary>;

/** A report is known to the first case that was shown it, as SharePoint's stamps say. */
export function knownReports(reports: readonly ReportSummary[], cases: readonly CaseSummary[]): KnownReports {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const known = new Map<number, CaseSummary>();
  const legacy = new Map<string, CaseSummary>();
  for (const one of [...cases].sort((a, b) => a.id - b.id)) {
    if (isOfFlood(one)) continue;
    if (!one.takenIn && !legacy.has(one.postKeyHash)) legacy.set(one.postKeyHash, one);
    for (const shown of one.takenIn?.reports ?? []) {
      const report = byId.get(shown.id);
      if (report && isSameReport(shown, report) && !known.has(shown.id)) known.set(shown.id, one);
    }
  }
  for (const report of reports) {
    const one = legacy.get(report.statedHash);
    if (one && !known.has(report.id) && wasShownBefore(one, report)) known.set(report.id, one);
  }
  return known;
}

/**
 * Whether a case keeps what was recycled of one person's too many reports: it alone is closed without an outcome. It
 * decides nothing about a post, so a report that is still there after recycling broke off stands where it stood before.
 */
function isOfFlood({ status, outcome, odd }: CaseSummary): boolean {
  return status === 'closed' && outcome === 'none' && odd.length === 0;
}

/** Whether a case of an earlier release knew of a report: one that came after the case was last changed it could not. */
function wasShownBefore(one: CaseSummary, report: ReportSummary): boolean {
  return report.id <= one.lastReportId && wasThere(report, one);
}

/** What stands for the rest of a case's reports names none of them, so nothing is believed of what was yet to come. */
export function isShown(report: ReportSummary, one: CaseSummary | undefined, known: KnownReports): boolean {
  if (!one) return false;
  if (known.get(report.id)?.id === one.id) return true;
  return one.takenIn !== undefined && isInRest(one.takenIn, report) && wasThere(report, one);
}

function wasThere({ reportedAt }: ReportSummary, { modifiedAt }: CaseSummary): boolean {
  return millisecondsOf(reportedAt) <= millisecondsOf(modifiedAt);
}
