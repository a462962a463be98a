import type { BoardEntry } from './caseBoard';
import { referenceOfReport } from './report';

/** The words a reviewer quotes for a case: the id of its row. */
export function referenceOfCase({ id }: { id: number }): string {
  return `CASE-${id}`;
}

/** How a reported post is called: by its case, else by its oldest report. */
export function caseReference({ case: known, reports: [oldest] }: BoardEntry): string {
  return known ? referenceOfCase(known) : referenceOfReport(oldest ?? { id: 0 });
}

/** A case's address: the id of its row. A post without one has `r` and the id of its oldest report. */
export function addressOf({ case: known, reports: [oldest] }: BoardEntry): string {
  return known ? `${known.id}` : `r${oldest?.id ?? 0}`;
}

/**
 * The reported post that an address names; undefined when there is none any more. A post keeps the address that it had
 * without a case: any of its reports leads there.
 */
export function entryAt(entries: readonly BoardEntry[], address: string): BoardEntry | undefined {
  const [, isReport, digits] = /^(r?)(\d{1,9})$/.exec(address) ?? [];
  if (!digits) return undefined;
  const id = Number(digits);
  return isReport
    ? entries.find(({ reports }) => reports.some((report) => report.id === id))
    : entries.find(({ case: known }) => known?.id === id);
}

/** A text parted where it names cases, so that each can be linked. */
export function partsWithCases(text: string): { text: string; caseId?: number }[] {
  return text
    .split(/(\bCASE-\d{1,9}\b)/)
    .map((part, index) => (index % 2 === 1 ? { text: part, caseId: Number(part.slice(5)) } : { text: part }))
    .filter((part) => part.text !== '');
}
