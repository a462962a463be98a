import fc from 'fast-check';
import { FileProblem } from '../../../../src/application/review/evidenceFile';
import { verifyEvidence } from '../../../../src/application/review/verifyEvidence';
import type { EvidenceReport } from '../../../../src/application/review/verifyEvidence';
import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import { report } from '../../domain/evidence/records';
import { fuzzTimeout, runs } from '../../fuzz/runs';
import {
  acknowledgements,
  audit,
  created,
  csvOf,
  fileOf,
  quiet,
  reports,
  sound,
  surroundings,
  tableOf,
  versions
} from './evidenceFiles';
import type { Row } from './evidenceFiles';

type Files = Parameters<typeof verifyEvidence>[0];

const verify = (files: Partial<Files>): Promise<EvidenceReport> =>
  verifyEvidence({ current: [], earlier: [], audit: [], ...files }, surroundings, quiet);

describe('a check of exports', () => {
  it('finds nothing in an export that fits, in whichever order its files come', async () => {
    const files = [await versions(), acknowledgements([await sound(1), await sound(2)])];
    for (const current of [files, [...files].reverse()]) {
      const { current: checked, differences } = await verify({ current });
      expect(checked).toMatchObject({ kind: 'acknowledgements', findings: [], name: 'acknowledgements.csv' });
      expect(checked.records).toHaveLength(2);
      expect(differences).toEqual([]);
    }
  });

  it('compares with an earlier export, the versions’ withdrawal too', async () => {
    const { differences } = await verify({
      earlier: [acknowledgements([await sound(1)]), await versions()],
      current: [
        acknowledgements([await sound(1, { MatchesPublishedVersion: 'no' })]),
        await versions({ Withdrawn: 'yes' })
      ]
    });
    expect(differences).toEqual([
      { kind: 'versionChanged', version: '1', columns: ['Withdrawn'] },
      { kind: 'changed', row: { line: 2, id: 1 }, columns: ['MatchesPublishedVersion'] }
    ]);
  });

  it('holds rows against several files of the audit log', async () => {
    const { reconciliation } = await verify({
      current: [acknowledgements([await sound(1), await sound(2)]), await versions()],
      audit: [audit([created(1, 'ana@x.example')]), audit([created(2, 'mallory@x.example')], 'audit 2.csv')]
    });
    expect(reconciliation).toMatchObject({
      confirmed: 1,
      findings: [{ kind: 'anotherAccount', login: 'ana@x.example', account: 'mallory@x.example' }]
    });
  });

  it('takes reports without versions, or with those that lie beside them', async () => {
    for (const current of [[reports([report(1)])], [reports([report(1)]), await versions({ Content: '' })]]) {
      const checked = await verify({ current, audit: [audit([created(1, 'ana@x.example')])] });
      expect(checked.current.findings).toEqual([]);
      expect(checked.reconciliation?.confirmed).toBe(1);
    }
  });

  it('names headings that are there twice or not known, and reads the first', async () => {
    const row = { ...(await sound(1)), Forged: 'x' };
    const { current } = await verify({
      current: [
        acknowledgements([row], [...exportColumns.acknowledgements, 'Login', 'Forged']),
        await versions()
      ]
    });
    expect(current.findings).toEqual([
      { kind: 'repeatedHeading', file: 'acknowledgements', column: 'Login' },
      { kind: 'unknownHeading', file: 'acknowledgements', column: 'Forged' }
    ]);
  });

  it('names a time without an offset, and reads none into it', async () => {
    const { current } = await verify({
      current: [
        acknowledgements([await sound(1, { AcknowledgedAt: '2026-11-22T15:07:00' })]),
        await versions()
      ]
    });
    expect(current.records[0].at).toBeUndefined();
    expect(current.findings).toEqual([
      { kind: 'notATime', row: { line: 2, id: 1 }, text: '2026-11-22T15:07:00' }
    ]);
  });
});

describe('whatever rows say', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double().map(String),
    fc.bigInt().map(String),
    fc.json(),
    fc.constantFrom(
      '',
      '-1',
      '1e21',
      'NaN',
      '1.5',
      '0',
      '9007199254740993',
      '__proto__',
      '2026-01-01T00:00:00Z'
    )
  );
  const rowOf = (columns: readonly string[]): fc.Arbitrary<Row> =>
    fc.record(Object.fromEntries(columns.map((column) => [column, odd])));

  it(
    'becomes findings, and stops no check',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(rowOf(exportColumns.acknowledgements), { maxLength: 8 }),
          fc.array(rowOf(exportColumns.versions), { maxLength: 3 }),
          fc.array(fc.oneof(odd, fc.constant(JSON.stringify(created(1, '')))), { maxLength: 5 }),
          async (rows, published, events) => {
            const files = [
              acknowledgements(rows),
              fileOf('versions.csv', tableOf(exportColumns.versions, published))
            ];
            const log = fileOf('audit.csv', csvOf([['AuditData'], ...events.map((event) => [event])]));
            const { current } = await verify({ current: files, earlier: files, audit: [log] });
            expect(current.records).toHaveLength(rows.length);
            for (const { row } of current.records) {
              if (row.id === undefined)
                expect(current.findings).toContainEqual(expect.objectContaining({ kind: 'notAnId', row }));
            }
          }
        ),
        { numRuns: runs(3000, 150) }
      );
    },
    fuzzTimeout
  );

  it('names rows with too few or too many cells, and reads them as far as they go', async () => {
    const heading = exportColumns.reports.join();
    const { current } = await verify({
      current: [fileOf('reports.csv', `${heading}\n1,ana\n${heading},x\n`)]
    });
    expect(current.findings).toMatchObject([
      { kind: 'brokenRow', row: { line: 2, id: 1 } },
      { kind: 'notATime', text: '' },
      { kind: 'brokenRow', row: { line: 3 } },
      { kind: 'notAnId', text: 'ItemId' },
      { kind: 'notATime', text: 'ReportedAt' }
    ]);
  });
});

describe('a file that cannot be checked', () => {
  it.each<[string, () => Promise<Partial<Files>>, FileProblem]>([
    [
      'is another',
      async () => ({ current: [fileOf('x.csv', 'a,b\n1,2')] }),
      new FileProblem('unknown', 'x.csv')
    ],
    ['is empty', async () => ({ current: [fileOf('x.csv', '')] }), new FileProblem('unknown', 'x.csv')],
    [
      'lacks a column',
      async () => ({ current: [fileOf('x.csv', 'ItemId,AcknowledgedAt\n')] }),
      new FileProblem('missingColumn', 'x.csv', 'Login')
    ],
    [
      'has no versions with it',
      async () => ({ current: [acknowledgements([])] }),
      new FileProblem('noVersions', 'acknowledgements.csv')
    ],
    [
      'has no records with it',
      async () => ({ current: [await versions()] }),
      new FileProblem('noRecords', 'versions.csv')
    ],
    [
      'is there twice',
      async () => ({ current: [reports([]), reports([])] }),
      new FileProblem('several', 'reports.csv')
    ],
    [
      'is the audit log in place of an export',
      async () => ({ current: [audit([])] }),
      new FileProblem('wrongKind', 'audit.csv')
    ],
    [
      'is an export in place of the audit log',
      async () => ({ current: [reports([])], audit: [reports([])] }),
      new FileProblem('wrongKind', 'reports.csv')
    ],
    [
      'is no audit log',
      async () => ({ current: [reports([])], audit: [fileOf('x.csv', 'a,b\n')] }),
      new FileProblem('missingColumn', 'x.csv', 'AuditData')
    ],
    [
      'is of another kind than the export to check',
      async () => ({ current: [reports([])], earlier: [acknowledgements([]), await versions()] }),
      new FileProblem('differentKinds', 'acknowledgements.csv')
    ],
    [
      'has no UniqueId for the audit log',
      async () => ({
        current: [acknowledgements([], exportColumns.acknowledgements.slice(0, 9)), await versions()],
        audit: [audit([])]
      }),
      new FileProblem('noUniqueIds', 'acknowledgements.csv')
    ]
  ])('because it %s is named, with why', async (_, files, problem) => {
    await expect(verify(await files())).rejects.toEqual(problem);
  });
});
