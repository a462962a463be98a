import fc from 'fast-check';
import { addressKey, plainText, searchedText, tidyText } from '../../../src/domain/plainText';

describe('a text made equal', () => {
  it.each([
    ['a zero width space before it', '\u200bHealth', 'Health'],
    ['a soft hyphen within', 'Hea\u00adlth', 'Health'],
    ['a byte order mark within', 'Hea\ufefflth', 'Health'],
    ['a mark that turns the direction', '\u202eHealth\u202c', 'Health'],
    ['a variation selector', 'Health\ufe0f', 'Health'],
    ['blanks of other widths', 'Health\u00a0\u2009 North', 'Health North'],
    ['a line end within', 'Health\r\nNorth', 'Health North'],
    ['blanks around', '\u3000 Health\t', 'Health'],
    ['a letter in two parts', 'Zu\u0308rich', 'Zürich'],
    ['a letter in two parts with a joiner between', 'Zu\u200d\u0308rich', 'Zürich'],
    ['a control character', 'Hea\u0000lth', 'Health'],
    ['a typographer’s apostrophe', 'O\u2019Brien', "O'Brien"],
    ['a Hawaiian one', 'Kawai\u02bbae', "Kawai'ae"],
    ['an accent for an apostrophe', 'O\u00b4Brien', "O'Brien"]
  ])('has nothing left of %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('keeps what letters are written with where it is shown, and the apostrophe as it is', () => {
    expect(tidyText('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toBe(
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'
    );
    expect(tidyText(' O\u2019Brien\u200b ')).toBe('O\u2019Brien');
  });

  it('knows an address whatever the case', () => {
    expect(addressKey('\u2060Amira.O\u2019Brien@X.example ')).toBe("amira.o'brien@x.example");
  });

  it('is searched without accents and apostrophes', () => {
    expect(searchedText('Zoë O’Brien-Łuk')).toBe(searchedText('ZOE OBrien-Łuk'));
    expect(searchedText("d'Arcy")).toBe('darcy');
  });

  it('is as equal as it gets the first time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
        expect(plainText(tidyText(text))).toBe(plainText(text));
      }),
      { numRuns: 3000 }
    );
  });
});
