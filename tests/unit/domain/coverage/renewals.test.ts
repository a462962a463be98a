import fc from 'fast-check';
import { startOfDay } from '../../../../src/domain/calendar';
import type { AcknowledgementRecord, Author } from '../../../../src/domain/coverage/records';
import { recordsInForceByGroup, renewalsOf } from '../../../../src/domain/coverage/renewals';
import type { Renewals } from '../../../../src/domain/coverage/renewals';
import { none } from '../../../../src/domain/coverage/tally';
import { recordsInForce, renewalOfRecord } from '../../../../src/domain/policy/renewal';
import type { Schedule } from '../../../../src/domain/policy/schedule';
import { version } from '../policy/versionSamples';
import { recordSetOf } from './groundwork';

const schedule: Schedule = { zone: 'Australia/Sydney', renewalMonths: 6 };
const now = Date.parse('2027-07-01T14:30:00Z');
const dayMs = 24 * 60 * 60 * 1000;

function halfYearly(given: Schedule = schedule): Renewals {
  const renewals = renewalsOf(given, now);
  if (!renewals) throw new Error('This schedule asks again.');
  return renewals;
}

describe('the renewals of a version', () => {
  it('are none where an acknowledgement holds for good', () => {
    expect(renewalsOf(undefined, now)).toBeUndefined();
    expect(renewalsOf({ zone: 'Australia/Sydney', from: '2027-01-01' }, now)).toBeUndefined();
  });

  it('go by the day it is in the zone of the version', () => {
    expect(halfYearly().today).toBe('2027-07-02');
    expect(halfYearly({ ...schedule, zone: 'America/New_York' }).today).toBe('2027-07-01');
  });

  it('are those of one record each, asked for from the first moment of their day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1 }), (seconds) => {
        const renewals = halfYearly();
        for (const at of seconds.map((one) => one * 1000)) {
          const renewal = renewalOfRecord(at, schedule);
          const askedAt = startOfDay(renewal?.askedOn ?? '', schedule.zone);
          expect(renewals.of(at)).toEqual({ ...renewal, askedAt });
        }
      })
    );
  });

  it('tell records apart that were made on both sides of midnight', () => {
    const renewals = halfYearly();
    const midnight = Date.parse('2026-11-10T13:00:00Z');
    expect(renewals.of(midnight - 1).askedOn).toBe('2027-05-10');
    expect(renewals.of(midnight).askedOn).toBe('2027-05-11');
    expect(renewals.of(midnight - 1).askedOn).toBe('2027-05-10');
  });

  it('are worked out once for records of the same quarter of an hour', () => {
    const renewals = halfYearly();
    const quarter = Date.parse('2026-11-10T00:15:00Z');
    expect(renewals.of(quarter + 899_999)).toBe(renewals.of(quarter));
    expect(renewals.of(quarter - 1)).not.toBe(renewals.of(quarter));
  });
});

describe('the records in force', () => {
  const first = Date.parse('2026-11-10T00:00:00Z');
  const askedAt = startOfDay('2027-05-10', schedule.zone);
  const authors = [1, 2, 3].map((id): Author => ({
    id,
    login: `p${id}@x.example`,
    email: '',
    name: `P ${id}`
  }));
  const made = (authorId: number, at: number, number = 1): Omit<AcknowledgementRecord, 'id'> => ({
    authorId,
    claim: { policyKey: 'social-media', versionNumber: number, contentHash: `hash-${number}` },
    at
  });

  /** By the place of an author, who is of a group or of none. */
  function inForceOf(
    records: Omit<AcknowledgementRecord, 'id'>[],
    groupOf = [0, 1, 2],
    versions = [version(1)]
  ) {
    const set = recordSetOf(
      records.map((record, index) => ({ ...record, id: index + 1 })),
      authors
    );
    const { inForce, renewed } = recordsInForceByGroup(
      set,
      versions,
      halfYearly(),
      3,
      (author) => groupOf[author]
    );
    return { inForce: [...inForce], renewed };
  }

  it('are none of who has made none', () => {
    expect(inForceOf([])).toEqual({ inForce: [none, none, none], renewed: 0 });
    expect(inForceOf([made(2, first)])).toEqual({ inForce: [none, 0, none], renewed: 0 });
  });

  it('stay until the moment a person is asked again, and are renewed from it on', () => {
    expect(inForceOf([made(1, first), made(1, askedAt - 1)])).toEqual({
      inForce: [0, none, none],
      renewed: 0
    });
    expect(inForceOf([made(1, first), made(1, askedAt)])).toEqual({ inForce: [1, none, none], renewed: 1 });
  });

  it('count each renewal of each person', () => {
    const records = [made(1, first), made(2, first), made(1, askedAt), made(1, askedAt + 200 * dayMs)];
    expect(inForceOf(records)).toEqual({ inForce: [3, 1, none], renewed: 2 });
  });

  it('pass over records of other versions', () => {
    expect(inForceOf([made(1, first, 2), made(2, first)])).toEqual({
      inForce: [none, 1, none],
      renewed: 0
    });
  });

  it('are those of any version that counts', () => {
    const versions = [version(1), version(2, { material: false })];
    expect(inForceOf([made(1, first, 2), made(2, first), made(3, first, 3)], [0, 1, 2], versions)).toEqual({
      inForce: [0, 1, none],
      renewed: 0
    });
  });

  it('pass over those who are of no group, and take the accounts of one person together', () => {
    const records = [made(1, first), made(2, first), made(3, askedAt)];
    expect(inForceOf(records, [0, none, 0])).toEqual({ inForce: [2, none, none], renewed: 1 });
  });

  it('are for everyone the last of those that are in force for each', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2000)), { maxLength: 20 });
    fc.assert(
      fc.property(days, (some) => {
        const records = [...some]
          .sort(([, a], [, b]) => a - b)
          .map(([authorId, day], index) => ({ ...made(authorId, first + day * dayMs), id: index + 1 }));
        const own = authors.map(({ id }) =>
          recordsInForce(
            records.filter(({ authorId }) => authorId === id),
            schedule,
            ({ at }) => at
          )
        );
        expect(inForceOf(records)).toEqual({
          inForce: own.map((inForce) => (inForce.length === 0 ? none : inForce[inForce.length - 1].id - 1)),
          renewed: own.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0)
        });
      })
    );
  });
});
