import type { PolicyPoint } from './policy';

/** As many points as the short form shows. */
export const mostKeyPoints = 3;

/**
 * The points of the short form: those the owner chose, in the policy's order, then the policy's first ones until there are
 * enough. A key without a point, as after a new version, counts for nothing.
 */
export function keyPointsOf(points: readonly PolicyPoint[], chosen: readonly string[]): PolicyPoint[] {
  const own = points.filter(({ key }) => chosen.includes(key));
  return [...new Set([...own, ...points])].slice(0, mostKeyPoints);
}

/** The keys in a text such as `lawful;confidential`, which is how the settings keep them. */
export function keysIn(text: string): string[] {
  return text.split(';').flatMap((key) => key.trim() || []);
}

/** The text that `keysIn` reads. */
export function textOfKeys(keys: readonly string[]): string {
  return keys.join(';');
}
