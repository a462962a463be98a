import fc from 'fast-check';
import { longestText } from '../../../../src/domain/reporting/draft';
import { compareWords } from '../../../../src/domain/reporting/postNow';
import type { ReportedWords } from '../../../../src/domain/reporting/postNow';
import { startOf } from '../../../../src/domain/reporting/startOf';

const said = (text: string, source: ReportedWords['source'] = 'pasted', reportId = 1): ReportedWords => ({
  text,
  source,
  reportId
});

const isSame = (now: string, words: ReportedWords): boolean => compareWords(now, [words]).other.length === 0;

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => /\S/.test(text));
const blank = fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '  \n ');
const someWords = fc.array(word, { minLength: 1, maxLength: 30 });

describe('the words of a post and of a report', () => {
  it('are the same whatever blanks, line ends and forms of accents they are kept with', () => {
    fc.assert(
      fc.property(someWords, blank, blank, fc.boolean(), (words, one, other, isApart) => {
        const now = words.join(one);
        const reported = words.join(other).normalize(isApart ? 'NFD' : 'NFC');
        for (const source of ['fetched', 'pasted'] as const)
          expect(compareWords(now, [said(reported, source)])).toEqual({ same: [1], other: [] });
      }),
      { numRuns: 1000 }
    );
  });

  it('are the same where the pasted ones stand in the post as one piece', () => {
    fc.assert(
      fc.property(someWords, someWords, someWords, (before, part, after) => {
        const now = [...before, ...part, ...after].join(' ');
        expect(isSame(now, said(part.join('\n')))).toBe(true);
      })
    );
  });

  it('are found in words that repeat themselves just as a plain search finds them', () => {
    const repeating = (most: number) =>
      fc.array(fc.constantFrom('ha', 'ho'), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(repeating(5), repeating(30), (part, whole) => {
        const stands = `-${whole.join('-')}-`.includes(`-${part.join('-')}-`);
        expect(isSame(whole.join(' '), said(part.join(' ')))).toBe(stands);
      }),
      { numRuns: 1000 }
    );
  });

  it('differ in a word that was left out, added or changed, in either direction', () => {
    const plain = fc.array(fc.constantFrom('He', 'called', 'her', 'a', 'fool', 'again'), {
      minLength: 1,
      maxLength: 40
    });
    fc.assert(
      fc.property(plain, fc.nat(), (words, at) => {
        const index = at % words.length;
        const changed = words.map((one, place) => (place === index ? `${one}ish` : one)).join(' ');
        const added = [...words.slice(0, index), 'never', ...words.slice(index)].join(' ');
        for (const source of ['fetched', 'pasted'] as const) {
          expect(isSame(changed, said(words.join(' '), source))).toBe(false);
          expect(isSame(words.join(' '), said(added, source))).toBe(false);
        }
        expect(isSame(added, said(words.join(' '), 'fetched'))).toBe(false);
      })
    );
  });

  it.each([
    ['a part of a word', 'She is an assistant.', 'She is an ass'],
    ['capital letters', 'He is a fool.', 'HE IS A FOOL.'],
    ['words that the post has in two places', 'A fool. Not a bad one.', 'A bad one.'],
    ['a sign', 'She did it!', 'She did it?']
  ])('differ in %s', (_, now, reported) => {
    expect(isSame(now, said(reported))).toBe(false);
  });

  it('are the whole post’s where they were fetched, as much as a report keeps of it', () => {
    expect(isSame('One. Two.', said('One.', 'fetched'))).toBe(false);
    const long = 'Word 👩‍👩‍👧‍👦. '.repeat(3000);
    expect(isSame(long, said(startOf(long, longestText).trim(), 'fetched'))).toBe(true);
    expect(isSame(`X${long}`, said(startOf(long, longestText).trim(), 'fetched'))).toBe(false);
  });

  it('name each report once: as another when any of its words are, and not at all without words', () => {
    const words = [
      said('Old.', 'pasted', 1),
      said('New.', 'pasted', 1),
      said('New.', 'fetched', 2),
      said(' \n', 'none', 3)
    ];
    expect(compareWords('New.', words)).toEqual({ same: [2], other: [1] });
  });

  it('are compared in time in proportion, however they repeat themselves', () => {
    const started = performance.now();
    compareWords(
      'a '.repeat(100_000),
      Array.from({ length: 40 }, () => said(`${'a '.repeat(9_999)}b`))
    );
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
