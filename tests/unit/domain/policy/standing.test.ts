import fc from 'fast-check';
import { millisecondsOf } from '../../../../src/domain/moment';
import type { Acknowledgement, VersionSummary } from '../../../../src/domain/policy/policy';
import { renewedStanding } from '../../../../src/domain/policy/renewedStanding';
import { standingOf } from '../../../../src/domain/policy/standing';
import { acknowledgement, version } from './versionSamples';

const standing = (
  versions: VersionSummary[],
  acknowledgements: Acknowledgement[] = [],
  now = '2026-11-29T00:00:00Z'
) => standingOf('social-media', versions, acknowledgements, millisecondsOf(now));

/** Of a version that asks again after some months. */
function renewed(versions: VersionSummary[], acknowledgements: Acknowledgement[], now: string) {
  const first = standing(versions, acknowledgements, now);
  if (first.kind !== 'acknowledged') throw new Error('Nobody has acknowledged.');
  return renewedStanding(first, versions, acknowledgements, millisecondsOf(now));
}

describe('standing', () => {
  it('is nothing published without a version of this policy', () => {
    expect(standing([])).toEqual({ kind: 'nothingPublished' });
    expect(standing([version(1, { policyKey: 'travel' })])).toEqual({ kind: 'nothingPublished' });
    expect(standing([version(1, { withdrawn: true })])).toEqual({ kind: 'nothingPublished' });
  });

  it('asks a person without a record, and has nothing to say of changes', () => {
    expect(standing([version(1), version(2)])).toMatchObject({
      kind: 'toAcknowledge',
      current: { number: 2 },
      previous: undefined,
      changes: []
    });
  });

  it('counts a record of the current version', () => {
    expect(standing([version(1)], [acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      acknowledgement: { versionNumber: 1 }
    });
  });

  it('asks nothing more after a version that is not material', () => {
    expect(standing([version(1), version(2, { material: false })], [acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      current: { number: 2 },
      acknowledgement: { versionNumber: 1 }
    });
  });

  it('asks again after a material version and says everything that changed since, oldest first', () => {
    const versions = [
      version(3),
      version(1),
      version(2, { material: false }),
      version(4, { changeSummary: '' })
    ];
    expect(standing(versions, [acknowledgement(1)])).toMatchObject({
      kind: 'toAcknowledge',
      current: { number: 4 },
      previous: { versionNumber: 1 },
      changes: [{ number: 2 }, { number: 3 }]
    });
  });

  it('treats the first version as material whatever it says', () => {
    expect(standing([version(1, { material: false })])).toMatchObject({ kind: 'toAcknowledge' });
  });

  it('takes the first of several records of one version', () => {
    const records = [acknowledgement(1, { id: 12 }), acknowledgement(1, { id: 11 })];
    expect(standing([version(1)], records)).toMatchObject({ acknowledgement: { id: 11 } });
  });

  it('shows the record by which the person had done what was asked, not a later one', () => {
    const versions = [version(1), version(2, { material: false })];
    expect(standing(versions, [acknowledgement(2), acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      acknowledgement: { versionNumber: 1 }
    });
  });

  it.each([
    ['another hash', { contentHash: 'forged' }],
    ['another policy', { policyKey: 'travel' }],
    ['a version that was never published', { versionNumber: 9 }]
  ])('does not count a record with %s', (_, change) => {
    expect(standing([version(1)], [acknowledgement(1, change)])).toMatchObject({ kind: 'toAcknowledge' });
  });

  it('forgets a withdrawn version: the one before is asked for again', () => {
    const versions = [version(1), version(2, { withdrawn: true })];
    expect(standing(versions, [acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      current: { number: 1 }
    });
    expect(standing(versions, [acknowledgement(2)])).toMatchObject({
      kind: 'toAcknowledge',
      current: { number: 1 }
    });
  });

  describe('with a schedule', () => {
    const zone = 'Australia/Sydney';
    const scheduled = [version(1), version(2, { schedule: { zone, from: '2027-07-01' } })];

    it('stays with the version before until the day begins in the version’s own zone', () => {
      expect(standing(scheduled, [acknowledgement(1)], '2027-06-30T13:59:59.999Z')).toMatchObject({
        kind: 'acknowledged',
        current: { number: 1 }
      });
      expect(standing(scheduled, [acknowledgement(1)], '2027-06-30T14:00:00Z')).toMatchObject({
        kind: 'toAcknowledge',
        current: { number: 2 },
        changes: [{ number: 2 }]
      });
    });

    it('has nothing published while the first version is scheduled, and nothing scheduled once it is taken back', () => {
      const first = version(1, { schedule: { zone, from: '2027-07-01' } });
      expect(standing([first])).toEqual({ kind: 'nothingPublished' });
      const withdrawn = [version(1), { ...scheduled[1], withdrawn: true }];
      expect(standing(withdrawn, [acknowledgement(1)], '2028-01-01T00:00:00Z')).toMatchObject({
        kind: 'acknowledged',
        current: { number: 1 }
      });
    });

    it('asks again after the months that the version has, and counts the first record since', () => {
      const versions = [version(1, { schedule: { zone, renewalMonths: 12 } })];
      const first = acknowledgement(1, { id: 10, acknowledgedAt: '2026-11-22T01:00:00Z' });
      expect(renewed(versions, [first], '2027-11-21T12:59:59Z')).toMatchObject({
        kind: 'acknowledged',
        renewal: { askedOn: '2027-11-22', due: '2027-12-20' }
      });
      expect(renewed(versions, [first], '2027-11-21T13:00:00Z')).toMatchObject({
        kind: 'toAcknowledge',
        previous: { id: 10 },
        changes: [],
        renewal: { due: '2027-12-20' }
      });
      const early = acknowledgement(1, { id: 11, acknowledgedAt: '2027-05-01T00:00:00Z' });
      const again = acknowledgement(1, { id: 12, acknowledgedAt: '2027-12-01T00:00:00Z' });
      const more = acknowledgement(1, { id: 13, acknowledgedAt: '2027-12-02T00:00:00Z' });
      expect(renewed(versions, [more, again, early, first], '2028-03-01T00:00:00Z')).toMatchObject({
        kind: 'acknowledged',
        acknowledgement: { id: 12 },
        renewal: { askedOn: '2028-12-01' }
      });
    });
  });

  it('says what changed since the latest version a person agreed to, whichever record of it there is', () => {
    const versions = [version(1), version(2), version(3)];
    const records = [
      acknowledgement(1, { id: 31 }),
      acknowledgement(2, { id: 22 }),
      acknowledgement(2, { id: 21 }),
      acknowledgement(9, { id: 40 })
    ];
    expect(standing(versions, records)).toEqual({
      kind: 'toAcknowledge',
      current: versions[2],
      previous: records[2],
      changes: [versions[2]]
    });
  });

  describe('of a person who is asked again', () => {
    const zone = 'Australia/Sydney';
    const versions = [version(1, { schedule: { zone, renewalMonths: 12 } })];
    const made = (id: number, acknowledgedAt: string): Acknowledgement =>
      acknowledgement(1, { id, acknowledgedAt });
    const first = made(10, '2026-11-22T01:00:00Z');
    const second = made(12, '2027-12-01T00:00:00Z');
    const third = made(15, '2028-12-05T00:00:00Z');

    it('is in time through the last of its days, and overdue from the next', () => {
      const isOverdue = (now: string): unknown => {
        const found = renewed(versions, [first], now);
        return found.kind === 'toAcknowledge' ? found.renewal?.isOverdue : found.kind;
      };
      expect(isOverdue('2027-12-20T12:59:59Z')).toBe(false);
      expect(isOverdue('2027-12-20T13:00:00Z')).toBe(true);
    });

    it('names what they acknowledged before, the latest first', () => {
      const records = [first, made(11, '2027-05-01T00:00:00Z'), second, third];
      expect(renewed(versions, records, '2029-01-01T00:00:00Z')).toMatchObject({
        kind: 'acknowledged',
        current: versions[0],
        acknowledgement: third,
        earlier: [second, first]
      });
      expect(renewed(versions, records, '2030-01-01T00:00:00Z')).toMatchObject({
        kind: 'toAcknowledge',
        renewal: { zone, askedOn: '2029-12-05', due: '2030-01-02', isOverdue: false },
        earlier: [third, second, first]
      });
      expect(renewed(versions, [first], '2026-12-01T00:00:00Z')).toMatchObject({ earlier: [] });
    });

    it('is renewed by no record of a version that does not count', () => {
      const forged = { ...second, contentHash: 'forged' };
      expect(renewed(versions, [first, forged], '2027-12-10T00:00:00Z')).toMatchObject({
        kind: 'toAcknowledge',
        earlier: [first]
      });
    });

    it('stays as it is where the version holds for good', () => {
      expect(renewed([version(1)], [first, second], '2036-01-01T00:00:00Z')).toEqual({
        kind: 'acknowledged',
        current: version(1),
        acknowledgement: first,
        renewal: undefined,
        earlier: []
      });
    });
  });

  it('never depends on the order that the lists answer in', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.integer({ min: 1, max: 12 })),
        fc.func(fc.boolean()),
        (published, acknowledged, isMaterial) => {
          const versions = published.map((number) => version(number, { material: isMaterial(number) }));
          const records = acknowledged.map((number, index) => acknowledgement(number, { id: index + 1 }));
          expect(standing([...versions].reverse(), [...records].reverse())).toEqual(
            standing(versions, records)
          );
        }
      )
    );
  });
});
