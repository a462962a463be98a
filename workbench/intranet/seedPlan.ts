import { BadBodyError } from './answers';

/** How large the intranet is to become. */
export type SeedPlan = {
  staff: number;
  /** How many of them have acknowledged the newest version. */
  acknowledged: number;
  /** The number of the newest version. */
  version: number;
  /** How many versions before it everyone has acknowledged. */
  earlierVersions: number;
  /** How many posts staff have reported, counting every report. */
  reports: number;
  /** How many posts a reviewer has opened; the reports are of these. */
  cases: number;
  /** How many more rows one of them has written past the product, about one post, two of them very long. */
  hostile: number;
};

const mostStaff = 100_000;

/** Reads the body of `POST /_workbench/seed`. Everything but `staff` is optional. Throws `BadBodyError`. */
export function seedPlanOf(body: unknown): SeedPlan {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadBodyError('The body is an object such as {"staff":1000,"acknowledged":600}.');
  }
  const given = body as Record<string, unknown>;
  const known = ['staff', 'acknowledged', 'version', 'earlierVersions', 'reports', 'cases', 'hostile'];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown) throw new BadBodyError(`A seed has no "${unknown}". It may have: ${known.join(', ')}.`);

  const staff = count(given, 'staff', undefined, mostStaff);
  const reports = count(given, 'reports', 0, staff === 0 ? 0 : mostStaff);
  const earlierVersions = count(given, 'earlierVersions', 0, 50);
  return {
    staff,
    acknowledged: count(given, 'acknowledged', 0, staff),
    earlierVersions,
    reports,
    cases: count(given, 'cases', 0, reports),
    hostile: count(given, 'hostile', 0, reports === 0 ? 0 : mostStaff),
    version: Math.max(1, count(given, 'version', 1, 1000), earlierVersions + 1)
  };
}

function count(
  given: Record<string, unknown>,
  key: string,
  fallback: number | undefined,
  most: number
): number {
  const value = given[key] ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > most) {
    throw new BadBodyError(`"${key}" is a whole number from 0 to ${most}.`);
  }
  return value;
}
