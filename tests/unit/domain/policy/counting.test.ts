import fc from 'fast-check';
import { coverageOf } from '../../../../src/domain/coverage/coverage';
import { millisecondsOf } from '../../../../src/domain/moment';
import { claimOf, isClaimOf } from '../../../../src/domain/policy/claim';
import { countsTowards, whichRecordCounts } from '../../../../src/domain/policy/counting';
import { standingOf } from '../../../../src/domain/policy/standing';
import { currentVersion } from '../../../../src/domain/policy/versions';
import { acknowledgement, version } from './versionSamples';
import { groundworkOf, recordSetOf } from '../coverage/groundwork';

const now = millisecondsOf('2026-11-29T00:00:00Z');

const person = { id: 7, login: 'ana@humanservices.example', email: '', name: 'Ana' };

describe('a claim', () => {
  it('is for the version with its policy, number and hash, and for no other', () => {
    const agreed = version(2);
    expect(isClaimOf(claimOf(agreed), agreed)).toBe(true);
    for (const change of [{ policyKey: 'travel' }, { number: 3 }, { contentHash: 'other words' }]) {
      expect(isClaimOf(claimOf(agreed), { ...agreed, ...change })).toBe(false);
    }
  });
});

describe('the record that counts', () => {
  const versions = [version(1), version(2, { material: false }), version(3, { withdrawn: true })];
  const counts = countsTowards(versions[1], versions);

  it('is the first of those for a version that stands, in whichever order they come', () => {
    const records = [
      acknowledgement(3, { id: 1 }),
      acknowledgement(2, { id: 8 }),
      acknowledgement(1, { id: 4 })
    ];
    expect(whichRecordCounts(records, counts)).toMatchObject({ id: 4 });
    expect(whichRecordCounts([...records].reverse(), counts)).toMatchObject({ id: 4 });
  });

  it('is none for a version looked at from before it', () => {
    const earlier = countsTowards(versions[0], versions);
    expect(whichRecordCounts([acknowledgement(2, { id: 1 })], earlier)).toBeUndefined();
  });

  it('is none without a claim that counts', () => {
    expect(whichRecordCounts([acknowledgement(1, { contentHash: 'forged' })], counts)).toBeUndefined();
  });

  it('is the same to the person and to the owner', () => {
    const numbers = fc.integer({ min: 1, max: 6 });
    const published = fc.uniqueArray(
      fc.record({ number: numbers, material: fc.boolean(), withdrawn: fc.boolean() }),
      { minLength: 1, selector: ({ number }) => number }
    );
    const made = fc.array(fc.record({ versionNumber: numbers, isForged: fc.boolean() }));
    fc.assert(
      fc.property(published, made, (changes, records) => {
        const all = changes.map(({ number, ...change }) => version(number, change));
        const current = currentVersion('social-media', all, now);
        fc.pre(current !== undefined);
        const own = records.map(({ versionNumber, isForged }, index) =>
          acknowledgement(versionNumber, { id: index + 1, ...(isForged && { contentHash: 'forged' }) })
        );
        const standing = standingOf('social-media', all, own, now);
        const { people } = coverageOf({
          ...groundworkOf(
            all,
            recordSetOf(
              own.map(({ id, ...claim }) => ({ id, authorId: person.id, claim, at: 0 })),
              [person]
            ),
            undefined
          ),
          version: current,
          dayOf: () => '2026-11-22',
          today: '2026-11-22',
          now
        });
        const shown = standing.kind === 'acknowledged' ? standing.acknowledgement.id : undefined;
        expect(people[0]?.record?.id).toBe(shown);
      })
    );
  });
});
