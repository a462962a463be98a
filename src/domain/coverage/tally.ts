import { isClaimOf } from '../policy/claim';
import type { VersionSummary } from '../policy/policy';
import type { RecordSet } from './records';

/** What the records come to, whichever version is looked at. Records and authors are known by their places. */
export type Tally = {
  /** For each version of the policy, the first record of each author, or `none`. */
  firsts: ReadonlyMap<VersionSummary, Int32Array>;
  /** Records beyond the first of a person and version: they do not count. */
  extra: number;
  /** Records whose version or hash is none that was published. */
  unmatched: number[];
  /** First records for versions that have been withdrawn. */
  withdrawn: number;
};

/** No place. */
export const none = -1;

/** So many records are gone through in a few milliseconds. */
const atOnce = 32_768;

/** Goes through all records once, and may rest between two pieces of the work. */
export function* tallyOf(
  policyKey: string,
  versions: readonly VersionSummary[],
  records: RecordSet
): Generator<void, Tally> {
  const own = versions.filter((version) => version.policyKey === policyKey);
  const firsts = new Map(
    own.map((version) => [version, new Int32Array(records.authors.length).fill(none)] as const)
  );
  /** By the place of a claim: the version it is for, `undefined` where none matches. */
  const claimed = records.claims.map((claim) => own.find((version) => isClaimOf(claim, version)));
  const ofAnotherPolicy = records.claims.map((claim) => claim.policyKey !== policyKey);
  const tally: Tally = { firsts, extra: 0, unmatched: [], withdrawn: 0 };
  for (let place = 0; place < records.count; place += 1) {
    if (place % atOnce === atOnce - 1) yield;
    const claim = records.claimOf(place);
    const version = claimed[claim];
    const first = version && firsts.get(version);
    if (!first) {
      if (!ofAnotherPolicy[claim]) tally.unmatched.push(place);
      continue;
    }
    const author = records.authorOf(place);
    if (first[author] !== none) tally.extra += 1;
    else {
      first[author] = place;
      if (version.withdrawn) tally.withdrawn += 1;
    }
  }
  return tally;
}

/** The first record of each author for any of some versions, or `none`. Records are in order of id, and so of time. */
export function firstOfAny({ firsts }: Tally, versions: readonly VersionSummary[]): Int32Array {
  const [one = new Int32Array(), ...others] = versions.map(
    (version) => firsts.get(version) ?? new Int32Array()
  );
  const earliest = one.slice();
  for (const other of others)
    for (let author = 0; author < earliest.length; author += 1)
      if (other[author] !== none && (earliest[author] === none || other[author] < earliest[author]))
        earliest[author] = other[author];
  return earliest;
}
