import fc from 'fast-check';
import { automaticRetries, retryDelay } from '../../../src/domain/backOff';

const attempts = fc.integer({ min: 1, max: 1000 });
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('back-off', () => {
  it('waits at least half a second and at most a minute of its own accord', () => {
    fc.assert(
      fc.property(attempts, randoms, (attempt, random) => {
        expect(retryDelay(attempt, random)).toBeGreaterThanOrEqual(500);
        expect(retryDelay(attempt, random)).toBeLessThanOrEqual(60_000);
      })
    );
  });

  it('never comes back before the server asked, and not everyone at once', () => {
    fc.assert(
      fc.property(attempts, randoms, fc.integer({ min: 1, max: 600 }), (attempt, random, seconds) => {
        expect(retryDelay(attempt, random, seconds)).toBeGreaterThanOrEqual(seconds * 1000);
      })
    );
    expect(retryDelay(1, 0.9, 30)).not.toBe(retryDelay(1, 0.1, 30));
  });

  it('spreads a department over half of each wait', () => {
    expect(retryDelay(3, 0)).toBe(2000);
    expect(retryDelay(3, 0.5)).toBe(3000);
    expect(retryDelay(3, 1)).toBe(4000);
  });

  it('waits longer after each failure, until a minute', () => {
    const delays = Array.from({ length: automaticRetries }, (_, index) => retryDelay(index + 1, 0));
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(new Set(delays.slice(0, 6)).size).toBe(6);
  });
});
