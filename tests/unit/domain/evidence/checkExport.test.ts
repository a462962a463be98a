import { checkAcknowledgements, checkReports } from '../../../../src/domain/evidence/checkExport';
import type { HashedVersion } from '../../../../src/domain/evidence/checkExport';
import { compareRecords, compareVersions } from '../../../../src/domain/evidence/compareExports';
import type { Finding } from '../../../../src/domain/evidence/findings';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { acknowledgement, isoOf, minute, recordsOf, report } from './records';

const version: HashedVersion = {
  policyKey: 'social-media',
  version: '1',
  contentHash: 'hash',
  actualHash: 'hash',
  publishedAt: 0,
  content: defaultPolicy,
  cells: { Withdrawn: 'no', PublishedAt: isoOf(0) }
};

const check = (rows: Record<string, string>[], versions = [version]): Finding[] =>
  checkAcknowledgements(recordsOf('acknowledgements', rows), versions);

describe('an export by itself', () => {
  it('fits, in any order of its rows', () => {
    expect(check([acknowledgement(2), acknowledgement(1), acknowledgement(3)])).toEqual([]);
  });

  it.each<[string, Record<string, string>, object]>([
    ['another hash', { ContentHash: 'Hash' }, { kind: 'unmatched', version: '1' }],
    ['a version that is not there', { Version: '2' }, { kind: 'unknownVersion', version: '2' }],
    ['a version that is no number', { Version: '-1e99' }, { kind: 'unknownVersion', version: '-1e99' }],
    ['another policy', { PolicyKey: 'travel' }, { kind: 'unknownPolicy', policyKey: 'travel' }]
  ])('names a row with %s', (_, change, finding) => {
    expect(check([acknowledgement(1), acknowledgement(2, change)])).toEqual([
      { ...finding, row: { line: 3, id: 2 } }
    ]);
  });

  it('knows the rows of every policy whose versions it has', () => {
    const travel = { ...version, policyKey: 'travel', content: { ...defaultPolicy, policyKey: 'travel' } };
    expect(check([acknowledgement(1, { PolicyKey: 'travel' })], [version, travel])).toEqual([]);
  });

  it('names ids that are missing, at the start too, and those that are there twice', () => {
    const expected = [
      { kind: 'missingIds', from: 1, to: 2 },
      { kind: 'repeatedId', row: { line: 4, id: 4 } },
      { kind: 'missingIds', from: 5, to: 6 }
    ];
    expect(check([3, 4, 4, 7].map((id) => acknowledgement(id)))).toEqual(expected);
    expect(
      checkReports(
        recordsOf(
          'reports',
          [3, 4, 4, 7].map((id) => report(id))
        )
      )
    ).toEqual(expected);
  });

  it('names a row that is older than one before it, but for what clocks differ by', () => {
    const rows = [10, 9, 8].map((at, index) =>
      acknowledgement(index + 1, { AcknowledgedAt: isoOf(at * minute) })
    );
    expect(check(rows)).toEqual([{ kind: 'outOfOrder', row: { line: 4, id: 3 }, after: { line: 2, id: 1 } }]);
  });

  it('names a row that is older than its version', () => {
    const late = { ...version, publishedAt: 15 * minute };
    expect(check([acknowledgement(1), acknowledgement(2)], [late])).toEqual([
      { kind: 'beforePublication', row: { line: 2, id: 1 }, version: '1' }
    ]);
  });

  it('names a version whose words are not those of its hash, or of another version, or there twice', () => {
    const altered = { kind: 'alteredVersion', version: '1' };
    expect(check([], [{ ...version, actualHash: 'other' }])).toEqual([altered]);
    expect(check([], [{ ...version, version: '2' }])).toEqual([{ ...altered, version: '2' }]);
    expect(check([], [version, version])).toEqual([{ kind: 'repeatedVersion', version: '1' }]);
    expect(check([], [{ ...version, content: undefined, actualHash: undefined }])).toEqual([
      { kind: 'unreadableWords', version: '1' }
    ]);
  });
});

describe('an export against a fresh one', () => {
  const compare = (earlier: Record<string, string>[], later: Record<string, string>[]): unknown =>
    compareRecords(
      'acknowledgements',
      recordsOf('acknowledgements', earlier),
      recordsOf('acknowledgements', later)
    );

  it('is the same while the fresh one only has more at the end', () => {
    const rows = [acknowledgement(1), acknowledgement(2)];
    expect(compare(rows, [...rows, acknowledgement(3)])).toEqual([]);
  });

  it('is the same when its times are written in another time zone, or it has no UniqueId yet', () => {
    const later = acknowledgement(1, { AcknowledgedAt: '1970-01-01T10:10:00+10:00' });
    expect(compare([acknowledgement(1, { UniqueId: '' })], [later])).toEqual([]);
  });

  it.each([
    ['Login', 'ben@x.example'],
    ['Email', 'ben@x.example'],
    ['Name', 'Ben'],
    ['PolicyKey', 'travel'],
    ['Version', '2'],
    ['ContentHash', 'other'],
    ['MatchesPublishedVersion', 'no'],
    ['AcknowledgedAt', isoOf(1)],
    ['UniqueId', '11111111-0000-4000-8000-000000000000']
  ])('names a row whose %s has changed', (column, value) => {
    expect(
      compare(
        [acknowledgement(1), acknowledgement(2)],
        [acknowledgement(1), acknowledgement(2, { [column]: value })]
      )
    ).toEqual([{ kind: 'changed', row: { line: 3, id: 2 }, columns: [column] }]);
  });

  it('names rows that are gone, and rows that have come among the others', () => {
    expect(
      compare([acknowledgement(1), acknowledgement(3)], [acknowledgement(2), acknowledgement(3)])
    ).toEqual([
      { kind: 'gone', row: { line: 2, id: 1 } },
      { kind: 'appeared', row: { line: 2, id: 2 } }
    ]);
  });

  it('names versions that are gone or have changed, or were withdrawn or brought back', () => {
    expect(compareVersions([version], [version])).toEqual([]);
    expect(compareVersions([version], [])).toEqual([{ kind: 'versionGone', version: '1' }]);
    const changed = { ...version, contentHash: 'other', publishedAt: 1, cells: { Withdrawn: 'yes' } };
    expect(compareVersions([version], [changed])).toEqual([
      { kind: 'versionChanged', version: '1', columns: ['ContentHash', 'PublishedAt', 'Withdrawn'] }
    ]);
  });

  it('compares reports in the same way', () => {
    const later = recordsOf('reports', [report(1, { EvidenceHash: 'other' })]);
    expect(compareRecords('reports', recordsOf('reports', [report(1)]), later)).toEqual([
      { kind: 'changed', row: { line: 2, id: 1 }, columns: ['EvidenceHash'] }
    ]);
  });
});
