import { checkExport } from '../../../../src/domain/evidence/checkExport';
import type { HashedVersion } from '../../../../src/domain/evidence/checkExport';
import { compareRecords, compareVersions } from '../../../../src/domain/evidence/compareExports';
import { NotAnExport, readRecordsExport } from '../../../../src/domain/evidence/exportFiles';
import type { ExportedRecord } from '../../../../src/domain/evidence/exportFiles';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';

const minute = 60_000;

const version: HashedVersion = {
  policyKey: 'social-media',
  version: 1,
  contentHash: 'hash',
  actualHash: 'hash',
  publishedAt: 0,
  content: defaultPolicy
};

const record = (id: number, change: Partial<ExportedRecord> = {}): ExportedRecord => ({
  id,
  login: 'ana@x.example',
  email: 'ana@x.example',
  name: 'Ana',
  policyKey: 'social-media',
  version: 1,
  contentHash: 'hash',
  at: id * 10 * minute,
  ...change
});

describe('an export by itself', () => {
  it('fits, in any order of its rows', () => {
    expect(checkExport([record(2), record(1), record(3)], [version])).toEqual([]);
  });

  it.each<[string, Partial<ExportedRecord>]>([
    ['another hash', { contentHash: 'Hash' }],
    ['a version that is not there', { version: 2 }],
    ['another policy', { policyKey: 'travel' }]
  ])('names a row with %s', (_, change) => {
    const findings = checkExport([record(1), record(2, change)], [version]);
    expect(findings).toEqual([{ kind: 'unmatched', id: 2, version: change.version ?? 1 }]);
  });

  it('names ids that are missing, at the start too, and those that are there twice', () => {
    const rows = [3, 4, 4, 7].map((id) => record(id));
    expect(checkExport(rows, [version])).toEqual([
      { kind: 'missingIds', from: 1, to: 2 },
      { kind: 'repeatedId', id: 4 },
      { kind: 'missingIds', from: 5, to: 6 }
    ]);
  });

  it('names a row that is older than one before it, but for what clocks differ by', () => {
    const rows = [10, 9, 8].map((at, index) => record(index + 1, { at: at * minute }));
    expect(checkExport(rows, [version])).toEqual([{ kind: 'outOfOrder', id: 3, after: 1 }]);
  });

  it('names a row that is older than its version', () => {
    const late = { ...version, publishedAt: 15 * minute };
    expect(checkExport([record(1), record(2)], [late])).toEqual([
      { kind: 'beforePublication', id: 1, version: 1 }
    ]);
  });

  it('names a version whose words are not those of its hash, or of another version, or there twice', () => {
    const altered = { kind: 'alteredVersion', version: 1 };
    expect(checkExport([], [{ ...version, actualHash: 'other' }])).toEqual([altered]);
    expect(checkExport([], [{ ...version, version: 2 }])).toEqual([{ ...altered, version: 2 }]);
    expect(checkExport([], [version, version])).toEqual([{ kind: 'repeatedVersion', version: 1 }]);
  });
});

describe('an export against a fresh one', () => {
  it('is the same while the fresh one only has more at the end', () => {
    expect(compareRecords([record(1), record(2)], [record(1), record(2), record(3)])).toEqual([]);
  });

  it.each<[string, Partial<ExportedRecord>]>([
    ['Login', { login: 'ben@x.example' }],
    ['Email', { email: 'ben@x.example' }],
    ['Name', { name: 'Ben' }],
    ['PolicyKey', { policyKey: 'travel' }],
    ['Version', { version: 2 }],
    ['ContentHash', { contentHash: 'other' }],
    ['AcknowledgedAt', { at: 1 }]
  ])('names a row whose %s has changed', (column, change) => {
    expect(compareRecords([record(1), record(2)], [record(1), record(2, change)])).toEqual([
      { kind: 'changed', id: 2, columns: [column] }
    ]);
  });

  it('names rows that are gone, and rows that have come among the others', () => {
    expect(compareRecords([record(1), record(3)], [record(2), record(3)])).toEqual([
      { kind: 'gone', id: 1 },
      { kind: 'appeared', id: 2 }
    ]);
  });

  it('names versions that are gone or have changed', () => {
    expect(compareVersions([version], [version])).toEqual([]);
    expect(compareVersions([version], [])).toEqual([{ kind: 'versionGone', version: 1 }]);
    expect(compareVersions([version], [{ ...version, contentHash: 'other' }])).toEqual([
      { kind: 'versionChanged', version: 1 }
    ]);
  });
});

describe('a file that is no export', () => {
  const heading =
    'ItemId,Login,Email,Name,PolicyKey,Version,ContentHash,MatchesPublishedVersion,AcknowledgedAt';

  it.each([
    ['', 'The column ItemId is missing.'],
    ['a,b\r\n1,2', 'The column ItemId is missing.'],
    [`${heading}\r\n1,a,a,A,k,1,h,yes`, 'Row 2 has 8 cells.'],
    [`${heading}\r\none,a,a,A,k,1,h,yes,2026-01-01T00:00:00Z`, 'Row 2: ItemId “one” is not a number.'],
    [`${heading}\r\n1.5,a,a,A,k,1,h,yes,2026-01-01T00:00:00Z`, 'Row 2: ItemId “1.5” is not whole.'],
    [
      `${heading}\r\n1,a,a,A,k,1,h,yes,2026-11-22T10:00:00`,
      'Row 2: AcknowledgedAt “2026-11-22T10:00:00” is not a time with its offset from UTC.'
    ],
    [
      `${heading}\r\n1,a,a,A,k,1,h,yes,yesterday`,
      'Row 2: AcknowledgedAt “yesterday” is not a time with its offset from UTC.'
    ]
  ])('is refused with where: %j', (text, message) => {
    expect(() => readRecordsExport(text)).toThrow(new NotAnExport(message));
  });
});
