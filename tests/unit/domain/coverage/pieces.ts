/** How often the work rests. */
export function restsOf(work: Generator<void, unknown>): number {
  let rests = 0;
  while (!work.next().done) rests += 1;
  return rests;
}
