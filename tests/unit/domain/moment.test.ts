import fc from 'fast-check';
import { isMoment, isoOf, millisecondsOf } from '../../../src/domain/moment';

describe('a moment', () => {
  it.each([
    ['2026-11-22T05:00:00Z', '2026-11-22T05:00:00.000Z'],
    ['2026-11-22T05:00Z', '2026-11-22T05:00:00.000Z'],
    ['2024-08-16T09:45:21.1421681Z', '2024-08-16T09:45:21.142Z'],
    ['2026-11-22T16:00:00+11:00', '2026-11-22T05:00:00.000Z'],
    ['2026/11/22 05:00:00 +0000', '2026-11-22T05:00:00.000Z'],
    ['22 Nov 2026 05:00:00 -0000', '2026-11-22T05:00:00.000Z']
  ])('is read from %s', (text, iso) => {
    expect(isoOf(millisecondsOf(text))).toBe(iso);
  });

  it.each([
    '2022-10-12T01:29:59',
    '2022-10-12 01:29:59',
    '2022-10-12T01:29:59.123',
    '2022-10-12',
    '2022-10-12Z',
    '10/12/2022 1:29:59 AM +0000',
    '11/12/2022 01:29:59 +0000',
    '12 Oct 2022 01:29:59',
    '2022-13-12T01:29:59Z',
    '2022-10-12T01:29:59 (Z)',
    'Wed Oct 12 2022 01:29:59',
    'yesterday',
    ''
  ])('is not read from %s', (text) => {
    expect(millisecondsOf(text)).toBeNaN();
    expect(isMoment(text)).toBe(false);
  });

  it('is the same wherever the text is read, and none once its offset is gone', () => {
    const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(moment, (at) => {
        expect(millisecondsOf(isoOf(at))).toBe(at);
        expect(isMoment(isoOf(at).replace('Z', ''))).toBe(false);
      })
    );
  });
});
