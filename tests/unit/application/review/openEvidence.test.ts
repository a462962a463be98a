import { openExport, readAuditFile } from '../../../../src/application/review/openEvidence';
import { FileProblem } from '../../../../src/application/review/evidenceFile';
import type { EvidenceFile } from '../../../../src/application/review/evidenceFile';
import { AuditLog } from '../../../../src/domain/evidence/auditLog';
import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { isoOf, report, uniqueIdOf } from '../../domain/evidence/records';
import { hashing } from '../fakes';
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
  versions
} from './evidenceFiles';

const open = (...files: EvidenceFile[]) => openExport(files, hashing, quiet);

/** A file with one more heading that nobody knows. */
const withColumn = (name: string, columns: readonly string[]): EvidenceFile =>
  fileOf(name, csvOf([[...columns, 'Forged']]));

describe('an export that is opened', () => {
  it('is of acknowledgements, with the hash of each version’s words as it is', async () => {
    const {
      kind,
      name,
      hasUniqueIds,
      records,
      versions: read
    } = await open(await versions(), acknowledgements([await sound(1)]));
    expect({ kind, name, hasUniqueIds }).toEqual({
      kind: 'acknowledgements',
      name: 'acknowledgements.csv',
      hasUniqueIds: true
    });
    expect(records).toMatchObject([{ uniqueId: uniqueIdOf(1) }]);
    expect(read).toMatchObject([{ version: '1', content: defaultPolicy, actualHash: read[0].contentHash }]);
  });

  it('has another hash where the words were changed, and none where they cannot be read', async () => {
    const changed = JSON.stringify({ ...defaultPolicy, statement: 'Another.' });
    const [{ contentHash, actualHash }] = (
      await open(acknowledgements([]), await versions({ Content: changed }))
    ).versions;
    expect(actualHash).toMatch(/^[0-9a-f]{64}$/);
    expect(actualHash).not.toBe(contentHash);
    const unreadable = await open(acknowledgements([]), await versions({ Content: 'cut o' }));
    expect(unreadable.versions).toMatchObject([{ content: undefined, actualHash: undefined }]);
  });

  it('is of reports, of which the versions beside them have nothing to say', async () => {
    const opened = await open(withColumn('versions.csv', exportColumns.versions), reports([report(1)]));
    expect(opened).toMatchObject({ kind: 'reports', name: 'reports.csv', versions: [], findings: [] });
    expect(opened.records).toHaveLength(1);
  });

  it('says what is odd about each of its files', async () => {
    const unknownHeading = { kind: 'unknownHeading', column: 'Forged' };
    const both = await open(
      withColumn('a.csv', exportColumns.acknowledgements),
      withColumn('v.csv', exportColumns.versions)
    );
    expect(both.findings).toEqual([
      { ...unknownHeading, file: 'versions' },
      { ...unknownHeading, file: 'acknowledgements' }
    ]);
    expect((await open(withColumn('r.csv', exportColumns.reports))).findings).toEqual([
      { ...unknownHeading, file: 'reports' }
    ]);
  });

  it('has each kind of file once', async () => {
    await expect(open(acknowledgements([]), await versions(), await versions())).rejects.toEqual(
      new FileProblem('several', 'versions.csv')
    );
    await expect(open(acknowledgements([]), reports([]), await versions())).rejects.toEqual(
      new FileProblem('several', 'reports.csv')
    );
  });
});

describe('a file of the audit log', () => {
  const logOf = () => new AuditLog(new Set([uniqueIdOf(1)]), surroundings.lists.acknowledgements);

  it('hands over its events, and how many of its rows are none', async () => {
    const log = logOf();
    await readAuditFile(audit([created(1, 'ana@x.example'), created(2, 'ben@x.example')]), log, quiet);
    await readAuditFile(fileOf('more.csv', csvOf([['AuditData'], ['cut o']])), log, quiet);
    expect(log.events).toMatchObject([{ account: 'ana@x.example', uniqueId: uniqueIdOf(1) }]);
    expect(log.spans.map(({ from, to }) => [from, to].map(isoOf))).toEqual([
      [isoOf(600_000), isoOf(1_200_000)]
    ]);
    expect(log.unreadable).toBe(1);
  });

  it.each([
    ['an export of reports', async () => reports([]), new FileProblem('wrongKind', 'reports.csv')],
    ['an export of versions', versions, new FileProblem('wrongKind', 'versions.csv')],
    ['empty', async () => fileOf('x.csv', '\n'), new FileProblem('unknown', 'x.csv')],
    [
      'another table',
      async () => fileOf('x.csv', 'a,b\n1,2\n'),
      new FileProblem('missingColumn', 'x.csv', 'AuditData')
    ]
  ])('is none where it is %s', async (_, file, problem) => {
    await expect(readAuditFile(await file(), logOf(), quiet)).rejects.toEqual(problem);
  });

  it('lets a fault of ours out', async () => {
    const watch = {
      ...quiet,
      pause: () => Promise.reject(new RangeError('ours'))
    };
    await expect(readAuditFile(fileOf('x.csv', 'a'), logOf(), watch)).rejects.toThrow(RangeError);
  });
});
