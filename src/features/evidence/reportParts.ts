import { evidence as strings } from 'ReviewStrings';
import type { OpenedExport } from '../../application/review/openEvidence';
import type { EvidenceReport } from '../../application/review/verifyEvidence';
import type { Format } from '../../components/format';
import type { Reconciliation } from '../../domain/evidence/reconcile';
import { findingText } from './findingText';

/** A part of a report in plain words: what was read, and what there is to look into. */
export type ReportPart = { title: string; facts: string[]; findings: string[] };

/** A report part by part, for the page and for the command alike. */
export function reportParts(report: EvidenceReport, format: Format): ReportPart[] {
  const { earlier, current, differences, reconciliation } = report;
  return [
    ...(earlier ? [exportPart(strings.partEarlier, earlier, format)] : []),
    exportPart(strings.partCurrent, current, format),
    ...(earlier
      ? [
          {
            title: strings.partDifferences,
            facts: [],
            findings: differences.map((difference) => findingText(difference, format))
          }
        ]
      : []),
    ...(reconciliation ? [auditPart(reconciliation, format)] : [])
  ];
}

/** How many things there are to look into. */
export function findingCount(parts: readonly ReportPart[]): number {
  return parts.reduce((count, { findings }) => count + findings.length, 0);
}

/** What it all comes to, in a sentence. */
export function outcomeText(parts: readonly ReportPart[], format: Format): string {
  const count = findingCount(parts);
  return count === 0 ? strings.fits : format.plural(strings.found, count);
}

function exportPart(title: string, opened: OpenedExport, format: Format): ReportPart {
  const { kind, name, records, versions, findings } = opened;
  const last = records.reduce((highest, { row: { id = 0 } }) => Math.max(highest, id), 0);
  const read = kind === 'reports' ? strings.reportsRead : strings.acknowledgementsRead;
  return {
    title,
    facts: [format.plural(read, records.length, { file: name, last, versions: versions.length })],
    findings: findings.map((finding) => findingText(finding, format))
  };
}

function auditPart(reconciliation: Reconciliation, format: Format): ReportPart {
  const { confirmed, notCovered, reviewed, unreadable, findings } = reconciliation;
  const texts = findings.map((finding) => findingText(finding, format));
  return {
    title: strings.partAudit,
    facts: [
      format.plural(strings.confirmed, confirmed),
      format.plural(strings.notCovered, notCovered),
      ...reviewed.map(({ account, rows }) => format.plural(strings.reviewed, rows, { account }))
    ],
    // What could not be read may be what was looked for.
    findings: unreadable > 0 ? [format.plural(strings.unreadableEvents, unreadable), ...texts] : texts
  };
}
