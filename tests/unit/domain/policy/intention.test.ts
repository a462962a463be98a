import { isExpired, isFor, landedRecord } from '../../../../src/domain/policy/intention';
import type { Intention } from '../../../../src/domain/policy/intention';
import type { Acknowledgement, VersionSummary } from '../../../../src/domain/policy/policy';

const intention: Intention = {
  id: 'a',
  policyKey: 'social-media',
  versionNumber: 2,
  contentHash: 'hash',
  pressedAt: '2026-11-15T10:00:00.000Z',
  host: 'SharePoint',
  locale: 'en-AU'
};

const current: VersionSummary = {
  id: 5,
  policyKey: 'social-media',
  number: 2,
  material: true,
  changeSummary: '',
  due: { kind: 'none' },
  contentHash: 'hash',
  publishedAt: '2026-11-01T00:00:00Z',
  withdrawn: false
};

const record = (id: number, intentionId: string): Acknowledgement => ({
  id,
  policyKey: 'social-media',
  versionNumber: 2,
  contentHash: 'hash',
  intentionId,
  acknowledgedAt: '2026-11-15T10:00:01Z'
});

describe('intention', () => {
  it('lasts a week', () => {
    expect(isExpired(intention, new Date('2026-11-22T10:00:00.000Z'))).toBe(false);
    expect(isExpired(intention, new Date('2026-11-22T10:00:00.001Z'))).toBe(true);
  });

  it('is only for the version whose words the person saw', () => {
    expect(isFor(intention, current)).toBe(true);
    expect(isFor(intention, { ...current, number: 3 })).toBe(false);
    expect(isFor(intention, { ...current, contentHash: 'other' })).toBe(false);
    expect(isFor(intention, { ...current, policyKey: 'travel' })).toBe(false);
  });

  it('has landed when a record carries its id, and then the first such record is its own', () => {
    expect(landedRecord(intention, [record(9, 'b')])).toBeUndefined();
    expect(landedRecord(intention, [record(9, 'b'), record(8, 'a'), record(7, 'a')])).toMatchObject({
      id: 7
    });
  });
});
