/** What a record or a press says was agreed to: a policy, the number of one of its versions, and the hash of its words. */
export type Claim = { policyKey: string; versionNumber: number; contentHash: string };

/** A version, as far as a claim names it. */
type Claimed = { policyKey: string; number: number; contentHash: string };

/** Whether a claim is for this very version: the number alone says nothing of the words. */
export function isClaimOf(claim: Claim, { policyKey, number, contentHash }: Claimed): boolean {
  return claim.policyKey === policyKey && claim.versionNumber === number && claim.contentHash === contentHash;
}

/** The claim that a press for a version makes. */
export function claimOf({ policyKey, number, contentHash }: Claimed): Claim {
  return { policyKey, versionNumber: number, contentHash };
}
