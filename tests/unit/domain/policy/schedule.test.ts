import fc from 'fast-check';
import { startOfDay } from '../../../../src/domain/calendar';
import { millisecondsOf } from '../../../../src/domain/moment';
import { inEffectSince } from '../../../../src/domain/policy/inEffectSince';
import { recordsInForce, renewalOfRecord } from '../../../../src/domain/policy/renewal';
import { hasBegun, isInEffect, renewalPeriods } from '../../../../src/domain/policy/schedule';
import type { Schedule } from '../../../../src/domain/policy/schedule';
import { currentVersion, scheduledVersion } from '../../../../src/domain/policy/versions';
import { version } from './versionSamples';

const zone = 'Australia/Sydney';
const dayMs = 24 * 60 * 60 * 1000;

describe('a scheduled version', () => {
  const versions = [
    version(1),
    version(2, { schedule: { zone, from: '2027-07-01' } }),
    version(3, { schedule: { zone, from: '2027-09-01' } })
  ];
  const at = (moment: string) => ({
    current: currentVersion('social-media', versions, millisecondsOf(moment))?.number,
    scheduled: scheduledVersion('social-media', versions, millisecondsOf(moment))?.number
  });

  it('takes its turn when its day begins', () => {
    expect(at('2027-06-30T13:59:59Z')).toEqual({ current: 1, scheduled: 2 });
    expect(at('2027-06-30T14:00:00Z')).toEqual({ current: 2, scheduled: 3 });
    expect(at('2027-09-01T00:00:00Z')).toEqual({ current: 3, scheduled: undefined });
  });

  it('asks everyone from its day on, and never before it was published', () => {
    expect(inEffectSince(versions[1])).toBe(startOfDay('2027-07-01', zone));
    const late = version(4, { schedule: { zone, from: '2020-01-01' } });
    expect(inEffectSince(late)).toBe(millisecondsOf(late.publishedAt));
  });
});

describe('a version that stands', () => {
  it('is in effect at once without a first day, and from that day on with one', () => {
    const dayBegins = startOfDay('2027-07-01', zone);
    for (const schedule of [undefined, { zone }, { zone, renewalMonths: 6 as const }])
      expect(isInEffect({ schedule }, 0)).toBe(true);
    expect(isInEffect({ schedule: { zone, from: '2027-07-01' } }, dayBegins - 1)).toBe(false);
    expect(isInEffect({ schedule: { zone, from: '2027-07-01' } }, dayBegins)).toBe(true);
  });

  it('is asked for since its publication where it has no first day', () => {
    const published = version(1);
    expect(inEffectSince(published)).toBe(millisecondsOf(published.publishedAt));
    expect(inEffectSince({ ...published, schedule: { zone, renewalMonths: 6 } })).toBe(
      millisecondsOf(published.publishedAt)
    );
  });
});

describe('renewal', () => {
  it('begins with its day in the zone of the version, and never where there is none', () => {
    const renewal = { zone, askedOn: '2027-07-01' };
    const dayBegins = startOfDay('2027-07-01', zone);
    expect(hasBegun(renewal, dayBegins - 1)).toBe(false);
    expect(hasBegun(renewal, dayBegins)).toBe(true);
    expect(hasBegun(undefined, dayBegins)).toBe(false);
  });

  it('is asked for on the same day of the month, or the last where there is no such day', () => {
    const askedOn = (moment: string, renewalMonths: Schedule['renewalMonths']): string | undefined =>
      renewalOfRecord(millisecondsOf(moment), { zone, renewalMonths })?.askedOn;
    expect(askedOn('2026-08-31T02:00:00Z', 6)).toBe('2027-02-28');
    expect(askedOn('2026-08-31T02:00:00Z', 12)).toBe('2027-08-31');
    expect(askedOn('2026-08-31T14:00:00Z', 24)).toBe('2028-09-01');
  });

  const schedules = fc
    .constantFrom(...renewalPeriods)
    .map((renewalMonths): Schedule => ({ zone, renewalMonths }));
  const made = fc
    .array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 12 })
    .map((days) =>
      days
        .sort((a, b) => a - b)
        .map((day, index) => ({ id: index + 1, at: millisecondsOf('2026-01-01T02:00:00Z') + day * dayMs }))
    );

  it('is none without months: the first record holds for good', () => {
    expect(renewalOfRecord(0, undefined)).toBeUndefined();
    expect(renewalOfRecord(0, { zone })).toBeUndefined();
    const records = [{ id: 9 }, { id: 4 }];
    expect(recordsInForce(records, { zone }, () => 0)).toEqual([{ id: 4 }]);
    expect(recordsInForce([], { zone }, () => 0)).toEqual([]);
  });

  it('counts the first record of each period, in whichever order they come', () => {
    fc.assert(
      fc.property(schedules, made, (schedule, records) => {
        const timeOf = ({ at }: { at: number }): number => at;
        const inForce = recordsInForce([...records].reverse(), schedule, timeOf);
        expect(inForce[0]).toEqual(records[0]);
        for (const [place, { at }] of inForce.entries()) {
          const renewal = renewalOfRecord(at, schedule);
          const askedAt = renewal ? startOfDay(renewal.askedOn, renewal.zone) : Infinity;
          expect(inForce[place + 1]).toEqual(
            records.find((record) => record.at >= askedAt && record.id > inForce[place].id)
          );
        }
      })
    );
  });

  it('never asks before the months are over, and always gives the same days', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 4000 }), (schedule, day) => {
        const at = millisecondsOf('2026-01-01T02:00:00Z') + day * dayMs;
        const renewal = renewalOfRecord(at, schedule);
        const askedAt = renewal ? startOfDay(renewal.askedOn, renewal.zone) : 0;
        const days = (askedAt - at) / dayMs;
        expect(days).toBeGreaterThan((schedule.renewalMonths ?? 0) * 30 - 4);
        expect(
          millisecondsOf(`${renewal?.due}T00:00:00Z`) - millisecondsOf(`${renewal?.askedOn}T00:00:00Z`)
        ).toBe(28 * dayMs);
      })
    );
  });
});
