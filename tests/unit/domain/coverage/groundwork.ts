import { atOnce } from '../../../../src/application/inPieces';
import type { Groundwork } from '../../../../src/domain/coverage/coverage';
import { matchPeople } from '../../../../src/domain/coverage/matchPeople';
import { columnsOf, RecordSet } from '../../../../src/domain/coverage/records';
import type { AcknowledgementRecord, Author } from '../../../../src/domain/coverage/records';
import type { RosterPerson } from '../../../../src/domain/coverage/roster';
import { tallyOf } from '../../../../src/domain/coverage/tally';
import type { VersionSummary } from '../../../../src/domain/policy/policy';

export function recordSetOf(records: AcknowledgementRecord[], authors: Author[]): RecordSet {
  const recordSet = new RecordSet();
  recordSet.add({ ...columnsOf(records), authors });
  return recordSet;
}

/** What coverage rests on, for the policy of the first version, worked out without a rest. */
export function groundworkOf<V extends VersionSummary>(
  versions: readonly V[],
  recordSet: RecordSet,
  roster: readonly RosterPerson[] | undefined
): Groundwork & { versions: readonly V[] } {
  return {
    versions,
    recordSet,
    roster,
    tally: atOnce(tallyOf(versions[0].policyKey, versions, recordSet)),
    match: atOnce(matchPeople(recordSet.authors, roster ?? []))
  };
}
