/** The owner's task that stands between staff and the policy. */
export type OwnerTask = { kind: 'setUp' } | { kind: 'publish'; policyKey: string; number: number };
