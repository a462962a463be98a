import fc from 'fast-check';
import {
  cancellable,
  readAcknowledgementsTable,
  readReportsTable
} from '../../../../src/application/review/exportEvidence';
import type { EvidencePorts } from '../../../../src/application/review/exportEvidence';
import { ReadingCancelled } from '../../../../src/application/review/readAhead';
import type { EvidenceRecord } from '../../../../src/domain/evidence/acknowledgementsTable';
import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import type { ReportEvidence } from '../../../../src/domain/evidence/reportsTable';
import { isoOf } from '../../domain/evidence/records';
import { acknowledgement } from '../../domain/policy/versionSamples';
import { failure } from '../fakes';
import { EvidenceInMemory, RegisterInMemory, registered, watching } from './evidenceInMemory';

const reportOf = (id: number): ReportEvidence => ({
  id,
  uniqueId: `u${id}`,
  login: 'ana@x.example',
  at: id,
  intentionId: `i${id}`,
  evidenceHash: 'h'
});

const recordOf = (id: number, authorId: number): EvidenceRecord => ({
  id,
  authorId,
  claim: acknowledgement(1),
  at: id * 1000,
  uniqueId: `u${id}`
});

function portsOf(source: EvidenceInMemory): EvidencePorts {
  return { source, register: new RegisterInMemory([registered(1)]), calendar: { isoOf } };
}

describe('an export of reports', () => {
  it('has every row once, and never says that more was read than there is, whatever came or went meanwhile', async () => {
    const ids = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 })
      .map((some) => [...some].sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(fc.nat(15), ids, async (said, there) => {
        const source = new EvidenceInMemory();
        source.said = said;
        source.reports = there.map(reportOf);
        const watch = watching();
        const table = await readReportsTable(portsOf(source), watch);
        expect([...table.rows].map(([id]) => id)).toEqual(there);
        expect(table.rowCount).toBe(there.length);
        const expected = Array.from({ length: Math.floor(there.length / source.pageSize) + 1 }, (_, page) =>
          Math.min(there.length, (page + 1) * source.pageSize)
        );
        expect(watch.told.map(({ read }) => read)).toEqual(expected);
        expect(watch.told.map(({ total }) => total)).toEqual(expected.map((read) => Math.max(said, read)));
      })
    );
  });
});

describe('an export of acknowledgements', () => {
  it('has every row with who made it, from the first page to the last', async () => {
    const source = new EvidenceInMemory();
    source.said = 4;
    source.records = [1, 2, 3, 7].map((id) => recordOf(id, id % 2));
    source.authors = [
      { id: 0, login: 'ben@x.example', email: '', name: 'Ben' },
      { id: 1, login: 'ana@x.example', email: 'ana.b@x.example', name: 'Ana' }
    ];
    const watch = watching();
    const table = await readAcknowledgementsTable(portsOf(source), watch);
    expect(table.columns).toEqual(exportColumns.acknowledgements);
    const said = ['social-media', 1, 'hash-1', 'yes'];
    expect([...table.rows]).toEqual([
      [1, 'ana@x.example', 'ana.b@x.example', 'Ana', ...said, isoOf(1000), 'u1'],
      [2, 'ben@x.example', '', 'Ben', ...said, isoOf(2000), 'u2'],
      [3, 'ana@x.example', 'ana.b@x.example', 'Ana', ...said, isoOf(3000), 'u3'],
      [7, 'ana@x.example', 'ana.b@x.example', 'Ana', ...said, isoOf(7000), 'u7']
    ]);
    expect(watch.told).toEqual([
      { read: 3, total: 4 },
      { read: 4, total: 4 }
    ]);
  });
});

describe('whoever exports', () => {
  it.each([readAcknowledgementsTable, readReportsTable])(
    'is told of a failure, and of none once they have cancelled',
    async (read) => {
      const source = new EvidenceInMemory();
      source.beforePage = () => {
        throw failure('throttled');
      };
      await expect(read(portsOf(source), watching())).rejects.toMatchObject({
        failure: { kind: 'throttled' }
      });
      const cancelling = new AbortController();
      source.beforePage = () => {
        cancelling.abort();
        throw failure('noAnswer');
      };
      await expect(read(portsOf(source), watching(cancelling.signal))).rejects.toBeInstanceOf(
        ReadingCancelled
      );
    }
  );

  it('has what was read to its end, even where they cancelled', async () => {
    expect(await cancellable({ ...watching(AbortSignal.abort()) }, async () => 'all')).toBe('all');
  });
});
