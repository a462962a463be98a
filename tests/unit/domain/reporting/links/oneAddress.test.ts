import { oneAddressIn } from '../../../../../src/domain/reporting/links/linkInText';

describe('the one address in what was copied', () => {
  it('is all that is taken of it', () => {
    expect(oneAddressIn('Someone on X: https://x.com/a/status/12 (posted today)')).toBe(
      'https://x.com/a/status/12'
    );
    expect(oneAddressIn(' \u200bhttps://x.com/a/status/12\n')).toBe('https://x.com/a/status/12');
  });

  it.each([
    'my password is correct.horse.battery',
    'correct.horse.battery',
    '',
    'javascript:alert(1)',
    'https://a.example https://b.example',
    'https://user:secret@a.example/',
    'a'.repeat(5000)
  ])('is none: %s', (text) => {
    expect(oneAddressIn(text)).toBeUndefined();
  });
});
