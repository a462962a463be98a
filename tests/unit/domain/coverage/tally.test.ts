import { atOnce } from '../../../../src/application/inPieces';
import type { RecordSet } from '../../../../src/domain/coverage/records';
import { firstOfAny, none, tallyOf } from '../../../../src/domain/coverage/tally';
import type { Tally } from '../../../../src/domain/coverage/tally';
import type { VersionSummary } from '../../../../src/domain/policy/policy';
import { version } from '../policy/versionSamples';
import { recordSetOf } from './groundwork';
import { restsOf } from './pieces';

const policyKey = 'social-media';

type Made = [authorId: number, of: Pick<VersionSummary, 'policyKey' | 'number' | 'contentHash'>];

/** Records with the ids 1, 2, 3 … and so on. */
function recordsOf(made: Made[]): RecordSet {
  const records = made.map(([authorId, of], index) => ({
    id: index + 1,
    authorId,
    claim: { policyKey: of.policyKey, versionNumber: of.number, contentHash: of.contentHash },
    at: index
  }));
  const ids = [...new Set(made.map(([authorId]) => authorId))];
  return recordSetOf(
    records,
    ids.map((id) => ({ id, login: `p${id}`, email: '', name: '' }))
  );
}

const tally = (versions: VersionSummary[], made: Made[]): Tally =>
  atOnce(tallyOf(policyKey, versions, recordsOf(made)));

describe('of the records of a policy', () => {
  test('the first of each person and version counts, and the others are told', () => {
    const [one, two] = [version(1), version(2)];
    const made: Made[] = [
      [1, one],
      [1, one],
      [2, one],
      [1, two]
    ];
    const { firsts, extra } = tally([one, two], made);
    expect([...(firsts.get(one) ?? [])]).toEqual([0, 2]);
    expect([...(firsts.get(two) ?? [])]).toEqual([3, none]);
    expect(extra).toBe(1);
  });

  test('those of withdrawn versions are counted, each person’s once', () => {
    const [one, two] = [version(1, { withdrawn: true }), version(2)];
    const made: Made[] = [
      [1, one],
      [1, one],
      [2, two]
    ];
    expect(tally([one, two], made).withdrawn).toBe(1);
  });

  test('those of no version that was published are told, and those of another policy are none of its', () => {
    const other = version(1, { policyKey: 'travel' });
    const made: Made[] = [
      [1, version(9)],
      [1, other],
      [1, other]
    ];
    const { firsts, extra, unmatched } = tally([version(1), other], made);
    expect(unmatched).toEqual([0]);
    expect(extra).toBe(0);
    expect([...firsts.keys()].map((each) => each.policyKey)).toEqual([policyKey]);
  });
});

describe('the first record for any of some versions', () => {
  const [one, two] = [version(1), version(2)];
  const found = tally(
    [one, two],
    [
      [1, two],
      [1, one],
      [2, one],
      [3, two]
    ]
  );

  test('is each person’s earliest', () => {
    expect([...firstOfAny(found, [one, two])]).toEqual([0, 2, 3]);
    expect([...firstOfAny(found, [one])]).toEqual([1, 2, none]);
    expect([...firstOfAny(found, [])]).toEqual([]);
  });

  test('changes nothing of what it was found in', () => {
    const before = [...(found.firsts.get(one) ?? [])];
    firstOfAny(found, [one, two]);
    expect([...(found.firsts.get(one) ?? [])]).toEqual(before);
  });
});

test('the work rests after every 32,768 records', () => {
  const rests = (records: number): number =>
    restsOf(tallyOf(policyKey, [], recordsOf(Array.from({ length: records }, (): Made => [1, version(1)]))));
  expect(rests(32_767)).toBe(0);
  expect(rests(32_768)).toBe(1);
  expect(rests(65_536)).toBe(2);
});
