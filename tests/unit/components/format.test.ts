import { fill } from '../../../src/components/fill';
import { formatFor } from '../../../src/components/format';

const australian = formatFor('en-AU', 'Australia/Sydney');
const people = 'one: {count} person of {where} | other: {count} people of {where}';

describe('format', () => {
  it('puts values into a template, and leaves alone what it has no value for', () => {
    expect(fill('Version {number} of {key}', { number: 2 })).toBe('Version 2 of {key}');
    expect(fill('{name}', { name: '{number}' })).toBe('{number}');
  });

  it('writes a calendar date as it is, in any time zone and language', () => {
    expect(australian.date('2026-12-31')).toBe('31 December 2026');
    expect(formatFor('de', 'America/Los_Angeles').date('2026-12-31')).toBe('31. Dezember 2026');
  });

  it('writes a moment in the time zone it is given, and names the zone', () => {
    expect(australian.moment('2026-11-22T20:30:00Z')).toMatch(/23 November 2026.*7:30\sam AEDT/);
    expect(formatFor('en-AU', 'Australia/Perth').moment('2026-11-22T20:30:00Z')).toMatch(
      /23 November 2026.*4:30\sam AWST/
    );
  });

  it('leaves text that is no whole moment as it is', () => {
    expect(australian.momentOrText('yesterday')).toBe('yesterday');
    expect(australian.momentOrText('2026-11-22 10:00')).toBe('2026-11-22 10:00');
    expect(australian.momentOrText('2026-11-22T20:30:00Z')).toContain('23 November 2026');
    expect(australian.momentOrText('2026/11/22 20:30:00 +0000')).toContain('23 November 2026');
  });

  it('rounds a share down, so that only everyone is 100%', () => {
    expect(australian.share(34_889, 34_890)).toBe('99.9%');
    expect(australian.share(34_890, 34_890)).toBe('100%');
    expect(australian.share(0, 0)).toBe('0%');
  });

  it('takes the form that goes with the count in the language', () => {
    expect(australian.plural(people, 1, { where: 'Legal' })).toBe('1 person of Legal');
    expect(australian.plural(people, 0, { where: 'Legal' })).toBe('0 people of Legal');
    expect(australian.plural(people, 34_890, { where: 'one: | other: ' })).toBe(
      '34,890 people of one: | other: '
    );
  });

  it('takes as many forms as a language has', () => {
    const forms = 'one: {count} osoba | few: {count} osoby | many: {count} osób | other: {count} osoby';
    const polish = formatFor('pl');
    expect([1, 3, 5].map((count) => polish.plural(forms, count))).toEqual(['1 osoba', '3 osoby', '5 osób']);
  });

  it('takes the general form of words that are not translated, and a text of one form as it is', () => {
    expect(formatFor('pl').plural(people, 3, { where: 'Legal' })).toBe('3 people of Legal');
    expect(australian.plural('People: {count}', 1)).toBe('People: 1');
  });
});
