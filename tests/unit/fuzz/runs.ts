/** How often a property is tried: in full by `npm run test:long`, a sample of it by `npm test`. */
export function runs(full: number, sample: number): number {
  return process.env.FUZZ === 'full' ? full : sample;
}

/** Long enough for the full count on a busy machine. */
export const fuzzTimeout = 600_000;
