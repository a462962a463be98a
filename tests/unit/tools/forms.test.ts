import { formsAgree } from '../../../tools/recorded/forms';

const [whole, withFractions] = ['date Z', 'date Z with fractions'];

describe('moments that are served, beside recorded ones with fractions of a second', () => {
  it('agree where one of many has none by chance', () => {
    expect(formsAgree([whole, withFractions], [withFractions])).toBe(true);
  });

  it('do not agree where none has any', () => {
    expect(formsAgree([whole], [withFractions])).toBe(false);
  });
});
