import { contrastBetween } from '../../../src/components/theme/contrast';

describe('contrast', () => {
  it('goes from 1 to 21, whichever colour comes first', () => {
    expect(contrastBetween('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrastBetween('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastBetween('#156a94', '#156a94')).toBe(1);
    expect(contrastBetween('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('takes a colour that it cannot read for one that stands out', () => {
    expect(contrastBetween('transparent', '#ffffff')).toBe(21);
  });
});
