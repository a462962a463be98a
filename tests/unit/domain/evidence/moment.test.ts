import { exportedMoment, utcMomentIn } from '../../../../src/domain/evidence/moment';

describe('a moment', () => {
  it.each([
    ['2026-11-22T15:07:00+11:00', '2026-11-22T04:07:00.000Z'],
    ['2026-11-22T04:07:00Z', '2026-11-22T04:07:00.000Z'],
    ['2026-11-22T04:07:00.1234567Z', '2026-11-22T04:07:00.123Z']
  ])('is %s', (text, iso) => {
    expect(exportedMoment(text)).toBe(Date.parse(iso));
  });

  it.each(['2026-11-22T15:07:00', '2026-11-22', '22/11/2026 15:07', 'yesterday', '', '2026-13-45T99:00:00Z'])(
    'is not %j: nobody knows whose clock it is',
    (text) => {
      expect(exportedMoment(text)).toBeUndefined();
    }
  );

  it('is UTC without an offset only where the source says so', () => {
    expect(utcMomentIn('2026-11-22T04:07:00')).toBe(Date.parse('2026-11-22T04:07:00Z'));
    expect(utcMomentIn('2026-11-22T15:07:00+11:00')).toBe(Date.parse('2026-11-22T04:07:00Z'));
    expect(utcMomentIn('22/11/2026 15:07')).toBeUndefined();
  });
});
