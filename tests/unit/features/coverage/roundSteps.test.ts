import fc from 'fast-check';
import { roundSteps } from '../../../../src/features/coverage/roundSteps';

describe('the values of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [60, [0, 20, 40, 60]],
    [2000, [0, 500, 1000, 1500, 2000]],
    [34_890, [0, 10_000, 20_000, 30_000, 40_000]]
  ])('up to %i people are round', (most, steps) => {
    expect(roundSteps(most)).toEqual(steps);
  });

  it('are few, whole, evenly apart, and reach as far as there are people', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (most) => {
        const steps = roundSteps(most);
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(steps[steps.length - 1]).toBeGreaterThanOrEqual(most);
        expect(steps.every((step, index) => step === index * steps[1] && Number.isInteger(step))).toBe(true);
      })
    );
  });
});
