import fc from 'fast-check';
import { unicodeLabel } from '../../../../../src/domain/reporting/links/punycode';

describe('a label of a host', () => {
  it.each([
    ['xn--caf-dma', 'café'],
    ['xn--bcher-kva', 'bücher'],
    ['xn--strae-oqa', 'straße'],
    ['xn--mgba3a4f16a', 'ایران'],
    ['xn--80akhbyknj4f', 'испытание'],
    ['xn--wgv71a119e', '日本語'],
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--ls8h', '💩'],
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文']
  ])('%s is read as what it was written from', (written, label) => {
    expect(unicodeLabel(written)).toBe(label);
  });

  it('comes back for any letters that a host may have', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcz09éüßжяαωあ漢字한'),
      minLength: 1,
      maxLength: 15
    });
    fc.assert(
      fc.property(letters, (text) => {
        const label = text.normalize('NFC').replace(/ß/g, 'ss');
        const written = new URL(`https://a${label}b.example`).hostname.split('.')[0];
        expect(unicodeLabel(written)).toBe(`a${label}b`);
      }),
      { numRuns: 500 }
    );
  });

  it.each(['plain', 'a-xn--caf-dma', 'xn--caf-dm!', 'xn--caf-z', 'xn--99999999999', 'xn--é'])(
    'stays where it is not so written, or wrongly: %s',
    (label) => {
      expect(unicodeLabel(label)).toBe(label);
    }
  );
});
