import type { ExportTable } from '../../domain/coverage/exportTables';
import type { Author } from '../../domain/coverage/records';
import { acknowledgementsTable } from '../../domain/evidence/acknowledgementsTable';
import type { EvidenceRecord } from '../../domain/evidence/acknowledgementsTable';
import type { RecordKind } from '../../domain/evidence/exportColumns';
import { reportsTable } from '../../domain/evidence/reportsTable';
import type { ReportEvidence } from '../../domain/evidence/reportsTable';
import type { ICalendar, IEvidenceSource, IVersionRegister } from './ports';
import { ReadingCancelled } from './readAhead';
import type { ReadingWatch } from './readReview';

export type EvidencePorts = {
  source: IEvidenceSource;
  register: Pick<IVersionRegister, 'readEveryPolicy'>;
  calendar: Pick<ICalendar, 'isoOf'>;
};

export type ExportWatch = Pick<ReadingWatch, 'onProgress' | 'signal'>;

/**
 * Reads every acknowledgement anew for an export. What the device keeps would hide what was changed in the list since.
 * Throws `ServiceError`, or `ReadingCancelled`.
 */
export async function readAcknowledgementsTable(
  { source, register, calendar }: EvidencePorts,
  watch: ExportWatch
): Promise<ExportTable> {
  const records: EvidenceRecord[] = [];
  const authors = new Map<number, Author>();
  return cancellable(watch, async () => {
    const versions = await register.readEveryPolicy();
    await readPages(source, 'acknowledgements', watch, async (afterId) => {
      const page = await source.readAcknowledgements(afterId, watch.signal);
      for (const record of page.records) records.push(record);
      for (const author of page.authors) authors.set(author.id, author);
      return page.records;
    });
    return acknowledgementsTable({ records, authors, versions }, calendar.isoOf);
  });
}

/** Reads who reported when, without a word of any report. Throws `ServiceError`, or `ReadingCancelled`. */
export async function readReportsTable(
  { source, calendar }: EvidencePorts,
  watch: ExportWatch
): Promise<ExportTable> {
  const reports: ReportEvidence[] = [];
  return cancellable(watch, async () => {
    await readPages(source, 'reports', watch, async (afterId) => {
      const page = await source.readReports(afterId, watch.signal);
      for (const report of page) reports.push(report);
      return page;
    });
    return reportsTable(reports, calendar.isoOf);
  });
}

export async function readPages(
  source: IEvidenceSource,
  kind: RecordKind,
  { onProgress, signal }: ExportWatch,
  readPage: (afterId: number) => Promise<readonly { id: number }[]>
): Promise<void> {
  const count = await source.countRows(kind, signal);
  let read = 0;
  for (let afterId = 0; ;) {
    const page = await readPage(afterId);
    read += page.length;
    onProgress({ read, total: Math.max(count, read) });
    if (page.length < source.pageSize) return;
    afterId = page[page.length - 1].id;
  }
}

/** A request that a signal has ended fails like any other; who cancelled is not told of a failure. */
export async function cancellable<Result>(
  { signal }: ExportWatch,
  read: () => Promise<Result>
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (signal.aborted) throw new ReadingCancelled();
    throw error;
  }
}
