import fc from 'fast-check';
import type { Coverage } from '../../../../src/domain/coverage/coverage';
import { progressOf, versionBefore } from '../../../../src/domain/coverage/progress';
import { version } from '../policy/versionSamples';

const coverage = (publishedOn: string, days: Record<string, number>, due?: string): Coverage => ({
  version: version(1, due === undefined ? {} : { due: { kind: 'fixedDate', date: due } }),
  publishedOn,
  people: [],
  counts: { acknowledged: 0, dueForRenewal: 0, outstanding: 0, overdue: 0, exempt: 0, notOnRoster: 0 },
  divisions: [],
  timeline: Object.entries(days).map(([day, acknowledged]) => ({ day, acknowledged })),
  extraRecords: 0,
  unmatchedRecords: [],
  withdrawnRecords: 0,
  disputedRecords: [],
  recordsOfTwo: []
});

describe('how a version has come on', () => {
  it('has every day from publication to today, those without a record too', () => {
    const { from, counts, days } = progressOf(
      coverage('2026-11-01', { '2026-11-02': 3, '2026-11-04': 5 }),
      '2026-11-06'
    );
    expect({ from, counts, days }).toEqual({ from: '2026-11-01', counts: [0, 3, 3, 5, 5, 5], days: 6 });
  });

  it('begins with the first record where that is earlier than the publication', () => {
    expect(progressOf(coverage('2026-11-05', { '2026-11-03': 1 }), '2026-11-05')).toMatchObject({
      from: '2026-11-03',
      counts: [1, 1, 1]
    });
  });

  it('leaves room up to a due date that is still to come, and ends with what is known', () => {
    expect(progressOf(coverage('2026-11-01', { '2026-11-01': 2 }, '2026-11-04'), '2026-11-02')).toMatchObject(
      {
        counts: [2, 2],
        days: 4,
        due: 3
      }
    );
  });

  it('goes over the end of summer time and of February without a day too many', () => {
    const { counts } = progressOf(coverage('2028-02-28', { '2028-03-01': 1 }), '2028-04-03');
    expect(counts.slice(0, 4)).toEqual([0, 0, 1, 1]);
    expect(counts).toHaveLength(36);
  });

  it('is beside the version before on the same day after each was published', () => {
    const before = coverage('2026-01-01', { '2026-01-01': 4, '2026-01-03': 9 });
    const now = coverage('2026-11-01', { '2026-11-02': 3 });
    expect(progressOf(now, '2026-11-04', before).before).toEqual([4, 4, 9, 9]);
  });

  it('never falls, and ends with everyone who has acknowledged', () => {
    const gaps = fc.array(fc.record({ days: fc.integer({ min: 1, max: 40 }), more: fc.nat(50) }), {
      minLength: 1,
      maxLength: 20
    });
    fc.assert(
      fc.property(gaps, (steps) => {
        let [at, acknowledged] = [Date.UTC(2026, 0, 1), 0];
        const days: Record<string, number> = {};
        for (const { days: later, more } of steps) {
          at += later * 24 * 60 * 60 * 1000;
          days[new Date(at).toISOString().slice(0, 10)] = acknowledged += more;
        }
        const { counts } = progressOf(coverage('2026-01-01', days), '2026-01-01');
        expect(counts[counts.length - 1]).toBe(acknowledged);
        expect(counts.every((count, index) => index === 0 || count >= counts[index - 1])).toBe(true);
      })
    );
  });
});

describe('the version before', () => {
  const small = version(3, { material: false });

  it('is the last that stood when everyone was asked for this one', () => {
    expect(versionBefore(version(2), [version(1), version(2)])?.number).toBe(1);
    expect(versionBefore(version(3), [version(1), version(2, { withdrawn: true }), version(3)])?.number).toBe(
      1
    );
  });

  it('of one that asks nobody again is that before the one it goes on for', () => {
    expect(versionBefore(small, [version(1), version(2), small])?.number).toBe(1);
  });

  it('is none for the first, nor for one that goes on for the first', () => {
    expect(versionBefore(version(1), [version(1)])).toBeUndefined();
    const second = version(2, { material: false });
    expect(versionBefore(second, [version(1), second])).toBeUndefined();
  });
});
