import { fill } from '../../../src/components/fill';
import { formatDate, formatMoment } from '../../../src/components/formatting';

describe('formatting', () => {
  it('puts values into a template, and leaves alone what it has no value for', () => {
    expect(fill('Version {number} of {key}', { number: 2 })).toBe('Version 2 of {key}');
    expect(fill('{name}', { name: '{number}' })).toBe('{number}');
  });

  it('writes a calendar date as it is, in any time zone and language', () => {
    expect(formatDate('2026-12-31', 'en-AU')).toBe('31 December 2026');
    expect(formatDate('2026-12-31', 'de')).toBe('31. Dezember 2026');
  });

  it('writes a moment with its time zone', () => {
    expect(formatMoment('2026-11-22T05:00:00Z', 'en-AU')).toMatch(/22 November 2026.*(GMT|UTC|AE|\+)/);
  });
});
