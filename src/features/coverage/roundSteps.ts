/** About as many steps as an axis has room for. */
const wanted = 4;

/**
 * Values for the axis of a count, from nothing to at least the most there is: each a round number, one, two or five times a
 * power of ten apart. People are whole, so no step is less than one.
 */
export function roundSteps(most: number): number[] {
  const rough = Math.max(1, most / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10));
  const steps = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
