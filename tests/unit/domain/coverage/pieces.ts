/** What long work that rests comes to. */
export function resultOf<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How often the work rests. */
export function restsOf(work: Generator<void, unknown>): number {
  let rests = 0;
  while (!work.next().done) rests += 1;
  return rests;
}
