const firstDelayMs = 1000;
const longestDelayMs = 60 * 1000;

/** How many times a press is tried again by itself before the page waits for the person or the network. */
export const automaticRetries = 8;

/**
 * How long to wait before trying again: doubling from one second to one minute, with jitter so that
 * a whole department does not come back in the same second, and never sooner than the server asked for.
 *
 * @param attempt - how many attempts have failed, from 1
 * @param random - a number from 0 up to 1
 * @param retryAfterSeconds - the server's `Retry-After`, when it sent one
 * @returns milliseconds
 */
export function retryDelay(attempt: number, random: number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));
  const jittered = ceiling / 2 + (ceiling / 2) * random;
  return Math.max(jittered, retryAfterSeconds * 1000 + firstDelayMs * random);
}
