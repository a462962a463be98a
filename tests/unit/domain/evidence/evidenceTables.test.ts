import { acknowledgementsTable } from '../../../../src/domain/evidence/acknowledgementsTable';
import type { EvidenceRecord } from '../../../../src/domain/evidence/acknowledgementsTable';
import { exportColumns } from '../../../../src/domain/evidence/exportColumns';
import { reportsTable } from '../../../../src/domain/evidence/reportsTable';
import { versionsTable } from '../../../../src/domain/evidence/versionsTable';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import type { VersionSummary } from '../../../../src/domain/policy/policy';

const claim = { policyKey: 'social-media', versionNumber: 1, contentHash: 'hash' };
const sound: EvidenceRecord = { id: 1, authorId: 7, claim, at: 0, uniqueId: 'u1' };
const forged: EvidenceRecord = {
  id: 2,
  authorId: 8,
  claim: { ...claim, contentHash: 'other' },
  at: 1,
  uniqueId: 'u2'
};
const foreign: EvidenceRecord = {
  id: 3,
  authorId: 7,
  claim: { ...claim, policyKey: 'travel' },
  at: 2,
  uniqueId: 'u3'
};

const version: VersionSummary = {
  id: 1,
  policyKey: 'social-media',
  number: 1,
  material: true,
  changeSummary: '',
  due: { kind: 'none' },
  contentHash: 'hash',
  publishedAt: '2026-11-01T00:00:00Z',
  withdrawn: false
};

describe('what is exported as evidence', () => {
  it('is every row of the list, of whichever policy, also those that match no version', () => {
    const authors = new Map([[7, { id: 7, login: 'ana@x.example', email: 'ana@mail.example', name: 'Ana' }]]);
    const records = [sound, forged, foreign];
    const table = acknowledgementsTable({ records, authors, versions: [version] }, String);
    expect(table.rowCount).toBe(3);
    const ana = ['ana@x.example', 'ana@mail.example', 'Ana'];
    expect([...table.rows]).toEqual([
      [1, ...ana, 'social-media', 1, 'hash', 'yes', '0', 'u1'],
      [2, '', '', '', 'social-media', 1, 'other', 'no', '1', 'u2'],
      [3, ...ana, 'travel', 1, 'hash', 'no', '2', 'u3']
    ]);
  });

  it('keeps the columns that programs read, where they were', () => {
    expect(exportColumns.acknowledgements.slice(0, 9).join()).toBe(
      'ItemId,Login,Email,Name,PolicyKey,Version,ContentHash,MatchesPublishedVersion,AcknowledgedAt'
    );
  });

  it('is who reported when, without a word of it', () => {
    const one = { id: 4, uniqueId: 'u4', login: 'ana@x.example', at: 5, intentionId: 'i', evidenceHash: 'h' };
    expect([...reportsTable([one], String).rows]).toEqual([
      [4, 'ana@x.example', 'REP-4', '5', 'i', 'h', 'u4']
    ]);
  });

  it('is told with how many rows there are', () => {
    const one = { id: 4, uniqueId: 'u4', login: 'ana@x.example', at: 5, intentionId: 'i', evidenceHash: 'h' };
    const published = { summary: version, content: defaultPolicy };
    for (const count of [0, 1, 3]) {
      for (const table of [
        reportsTable(Array(count).fill(one), String),
        versionsTable(Array(count).fill(published))
      ]) {
        expect([table.fileName, table.rowCount, [...table.rows].length]).toEqual([
          table.fileName,
          count,
          count
        ]);
      }
    }
  });

  it('holds words in which no semicolon comes before a formula, and which are the same when read', () => {
    const content = { ...defaultPolicy, statement: 'Read it; =1+1;\u00a0＝A1; -2 ;@x;a' };
    const [[, , , , , , json]] = [...versionsTable([{ summary: version, content }]).rows];
    expect(json).not.toMatch(/;\s*[=+\-@＝＋－＠]/);
    expect(JSON.parse(String(json))).toEqual(content);
  });
});
