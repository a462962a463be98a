import { timelinePoints } from '../../../../src/features/coverage/timelinePoints';

const days = [
  { day: '2026-01-12', acknowledged: 3 },
  { day: '2026-01-13', acknowledged: 8 }
];

function isForward(publishedAt: string): boolean {
  const times = timelinePoints(publishedAt, days).map(({ x }) => x.getTime());
  return times.every((time, index) => index === 0 || time > times[index - 1]);
}

describe('the line of the chart', () => {
  it('starts at nothing when the version was published', () => {
    const [start, ...rest] = timelinePoints('2026-01-10T00:00:00Z', days);
    expect(start).toEqual({ x: new Date('2026-01-10T00:00:00Z'), y: 0 });
    expect(rest.map(({ y }) => y)).toEqual([3, 8]);
  });

  it.each([
    ['in the afternoon of the first day', '2026-01-12T15:00:00'],
    ['long after the records it counts', '2026-03-02T00:00:00Z'],
    ['before anyone acknowledged', '2026-01-01T00:00:00Z']
  ])('goes forward in time when the version was published %s', (_, publishedAt) => {
    expect(isForward(publishedAt)).toBe(true);
  });

  it('is one point while nobody has acknowledged', () => {
    expect(timelinePoints('2026-01-10T00:00:00Z', [])).toHaveLength(1);
  });
});
