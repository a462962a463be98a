import { chartDate, timelinePoints } from '../../../../src/features/coverage/timelinePoints';

const days = [
  { day: '2026-01-12', acknowledged: 3 },
  { day: '2026-01-13', acknowledged: 8 }
];

function isForward(publishedOn: string): boolean {
  const times = timelinePoints(publishedOn, days).map(({ x }) => x.getTime());
  return times.every((time, index) => index === 0 || time > times[index - 1]);
}

describe('the line of the chart', () => {
  it('starts at nothing when the day began on which the version was published', () => {
    const [start, ...rest] = timelinePoints('2026-01-10', days);
    expect(start).toEqual({ x: new Date('2026-01-10T00:00:00Z'), y: 0 });
    expect(rest.map(({ y }) => y)).toEqual([3, 8]);
  });

  it.each([
    ['on the first day', '2026-01-12'],
    ['long after the records it counts', '2026-03-02'],
    ['before anyone acknowledged', '2026-01-01']
  ])('goes forward in time when the version was published %s', (_, publishedOn) => {
    expect(isForward(publishedOn)).toBe(true);
  });

  it('is one point while nobody has acknowledged', () => {
    expect(timelinePoints('2026-01-10', [])).toHaveLength(1);
  });

  it('draws a day where the chart writes its name, which is in UTC', () => {
    expect(chartDate('2026-10-04').toISOString()).toBe('2026-10-04T12:00:00.000Z');
  });
});
