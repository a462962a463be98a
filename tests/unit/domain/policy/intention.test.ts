import { hasLapsed, landedRecord } from '../../../../src/domain/policy/intention';
import type { Intention } from '../../../../src/domain/policy/intention';
import type { Acknowledgement } from '../../../../src/domain/policy/policy';

const intention: Intention = {
  id: 'a',
  policyKey: 'social-media',
  versionNumber: 2,
  contentHash: 'hash',
  pressedAt: '2026-11-15T10:00:00.000Z',
  host: 'SharePoint',
  locale: 'en-AU'
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
    expect(hasLapsed(intention, new Date('2026-11-22T10:00:00.000Z'))).toBe(false);
    expect(hasLapsed(intention, new Date('2026-11-22T10:00:00.001Z'))).toBe(true);
  });

  it('has landed when a record carries its id, and then the first such record is its own', () => {
    expect(landedRecord(intention, [])).toBeUndefined();
    expect(landedRecord(intention, [record(9, 'b')])).toBeUndefined();
    expect(landedRecord(intention, [record(9, 'a')])).toMatchObject({ id: 9 });
    expect(landedRecord(intention, [record(9, 'b'), record(8, 'a'), record(7, 'a')])).toMatchObject({
      id: 7
    });
  });
});
