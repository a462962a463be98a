import fc from 'fast-check';
import { titleOfReport } from '../../../../src/domain/reporting/report';
import { startOf } from '../../../../src/domain/reporting/startOf';

const characters = ['👩‍👩‍👧‍👦', '🇦🇺', '👍🏽', 'é', '𝒳', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'];
const wholes = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);

describe('the start of a text that fits', () => {
  it.each(characters)('never ends inside a character: %s', (one) => {
    const text = `aa${one.repeat(4)}`;
    for (let longest = 0; longest <= text.length; longest += 1) {
      const start = startOf(text, longest);
      const fitting = wholes(text).reduce(
        (fit, part) => (text.startsWith(fit + part) && (fit + part).length <= longest ? fit + part : fit),
        ''
      );
      expect(start).toBe(longest < 1 ? '' : fitting);
    }
  });

  it('is all of a text that fits, and fits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat({ max: 60 }), (text, longest) => {
        const start = startOf(text, longest);
        expect(start.length).toBeLessThanOrEqual(longest);
        expect(text.startsWith(start)).toBe(true);
        if (text.length <= longest) expect(start).toBe(text);
        expect(start).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 1000 }
    );
  });

  it('keeps something of accents without end', () => {
    expect(startOf(`a${'\u0301'.repeat(300)}`, 100)).toHaveLength(100);
  });
});

describe('the title of a report', () => {
  it('says so when it was cut, and never cuts a character', () => {
    for (let before = 100; before < 125; before += 1) {
      const title = titleOfReport(`${'a'.repeat(before)}${'👩‍👩‍👧‍👦'.repeat(5)}`, '', '');
      expect(title.length).toBeLessThanOrEqual(120);
      expect(title).toMatch(/^a+(👩‍👩‍👧‍👦)*…$/u);
    }
    const link = `https://forum.example/${'a'.repeat(400)}`;
    expect(titleOfReport('', link, '')).toBe(`${link.slice(0, 249)}…`);
  });

  it('is all of what fits', () => {
    expect(titleOfReport('What  a\nfool.', 'https://a.example', '')).toBe('What a fool.');
    expect(titleOfReport('', 'https://a.example', '')).toBe('https://a.example');
    expect(titleOfReport('', '', 'A post without a link')).toBe('A post without a link');
  });
});
