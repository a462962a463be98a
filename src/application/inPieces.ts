/**
 * Does long work that says where it may rest, and rests there: the page stays usable, and no task of it is long.
 *
 * @param pause - lets what waits go first
 */
export async function inPieces<Result>(
  work: Generator<void, Result>,
  { pause }: { pause(): Promise<void> }
): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Does such work without a rest, where there is little of it. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
