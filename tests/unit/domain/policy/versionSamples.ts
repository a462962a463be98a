import type { Acknowledgement, VersionSummary } from '../../../../src/domain/policy/policy';

/** A version as the list of versions has it. */
export function version(number: number, change: Partial<VersionSummary> = {}): VersionSummary {
  return {
    id: number,
    policyKey: 'social-media',
    number,
    material: true,
    changeSummary: `Change ${number}`,
    due: { kind: 'none' },
    contentHash: `hash-${number}`,
    publishedAt: '2026-11-22T00:00:00Z',
    withdrawn: false,
    ...change
  };
}

/** A person's record of a version. */
export function acknowledgement(
  versionNumber: number,
  change: Partial<Acknowledgement> = {}
): Acknowledgement {
  return {
    id: versionNumber * 10,
    policyKey: 'social-media',
    versionNumber,
    contentHash: `hash-${versionNumber}`,
    intentionId: `intention-${versionNumber}`,
    acknowledgedAt: '2026-11-22T01:00:00Z',
    ...change
  };
}
