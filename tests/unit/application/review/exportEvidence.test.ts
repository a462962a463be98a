import fc from 'fast-check';
import { readReportsTable } from '../../../../src/application/review/exportEvidence';
import type { EvidencePorts } from '../../../../src/application/review/exportEvidence';
import type { ReadingProgress } from '../../../../src/application/review/readReview';
import type { ReportEvidence } from '../../../../src/domain/evidence/reportsTable';

const pageSize = 3;

const reportOf = (id: number): ReportEvidence => ({
  id,
  uniqueId: `u${id}`,
  login: 'ana@x.example',
  at: id,
  intentionId: `i${id}`,
  evidenceHash: 'h'
});

/** A list that holds as many rows as it has said, and others when it is read. */
function readingOf(said: number, ids: readonly number[]): EvidencePorts {
  const reports = ids.map(reportOf);
  return {
    source: {
      pageSize,
      countRows: async () => said,
      readAcknowledgements: async () => ({ records: [], authors: [] }),
      readAnswers: async () => [],
      readReports: async (afterId) => reports.filter(({ id }) => id > afterId).slice(0, pageSize)
    },
    register: { readEveryPolicy: async () => [] },
    calendar: { isoOf: String }
  };
}

it('exports every row once, and never says that more was read than there is, whatever came or went meanwhile', async () => {
  const ids = fc
    .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
    .map((some) => [...some].sort((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(fc.nat(15), ids, async (said, there) => {
      const told: ReadingProgress[] = [];
      const watch = {
        onProgress: (progress: ReadingProgress) => void told.push(progress),
        signal: new AbortController().signal
      };
      const table = await readReportsTable(readingOf(said, there), watch);
      expect([...table.rows].map(([id]) => id)).toEqual(there);
      expect(table.rowCount).toBe(there.length);
      const expected = Array.from({ length: Math.floor(there.length / pageSize) + 1 }, (_, page) =>
        Math.min(there.length, (page + 1) * pageSize)
      );
      expect(told.map(({ read }) => read)).toEqual(expected);
      expect(told.map(({ total }) => total)).toEqual(expected.map((read) => Math.max(said, read)));
    })
  );
});
