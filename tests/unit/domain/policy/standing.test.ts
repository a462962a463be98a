import fc from 'fast-check';
import type { Acknowledgement, VersionSummary } from '../../../../src/domain/policy/policy';
import { standingOf } from '../../../../src/domain/policy/standing';
import { acknowledgement, version } from './versionSamples';

const standing = (versions: VersionSummary[], acknowledgements: Acknowledgement[] = []) =>
  standingOf('social-media', versions, acknowledgements);

describe('standing', () => {
  it('is nothing published without a version of this policy', () => {
    expect(standing([])).toEqual({ kind: 'nothingPublished' });
    expect(standing([version(1, { policyKey: 'travel' })])).toEqual({ kind: 'nothingPublished' });
    expect(standing([version(1, { withdrawn: true })])).toEqual({ kind: 'nothingPublished' });
  });

  it('asks a person without a record, and has nothing to say of changes', () => {
    expect(standing([version(1), version(2)])).toMatchObject({
      kind: 'toAcknowledge',
      current: { number: 2 },
      previous: undefined,
      changes: []
    });
  });

  it('counts a record of the current version', () => {
    expect(standing([version(1)], [acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      acknowledgement: { versionNumber: 1 }
    });
  });

  it('asks nothing more after a version that is not material', () => {
    expect(standing([version(1), version(2, { material: false })], [acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      current: { number: 2 },
      acknowledgement: { versionNumber: 1 }
    });
  });

  it('asks again after a material version and says everything that changed since, oldest first', () => {
    const versions = [
      version(3),
      version(1),
      version(2, { material: false }),
      version(4, { changeSummary: '' })
    ];
    expect(standing(versions, [acknowledgement(1)])).toMatchObject({
      kind: 'toAcknowledge',
      current: { number: 4 },
      previous: { versionNumber: 1 },
      changes: [{ number: 2 }, { number: 3 }]
    });
  });

  it('treats the first version as material whatever it says', () => {
    expect(standing([version(1, { material: false })])).toMatchObject({ kind: 'toAcknowledge' });
  });

  it('takes the first of several records of one version', () => {
    const records = [acknowledgement(1, { id: 12 }), acknowledgement(1, { id: 11 })];
    expect(standing([version(1)], records)).toMatchObject({ acknowledgement: { id: 11 } });
  });

  it('shows the record by which the person had done what was asked, not a later one', () => {
    const versions = [version(1), version(2, { material: false })];
    expect(standing(versions, [acknowledgement(2), acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      acknowledgement: { versionNumber: 1 }
    });
  });

  it.each([
    ['another hash', { contentHash: 'forged' }],
    ['another policy', { policyKey: 'travel' }],
    ['a version that was never published', { versionNumber: 9 }]
  ])('does not count a record with %s', (_, change) => {
    expect(standing([version(1)], [acknowledgement(1, change)])).toMatchObject({ kind: 'toAcknowledge' });
  });

  it('forgets a withdrawn version: the one before is asked for again', () => {
    const versions = [version(1), version(2, { withdrawn: true })];
    expect(standing(versions, [acknowledgement(1)])).toMatchObject({
      kind: 'acknowledged',
      current: { number: 1 }
    });
    expect(standing(versions, [acknowledgement(2)])).toMatchObject({
      kind: 'toAcknowledge',
      current: { number: 1 }
    });
  });

  it('never depends on the order that the lists answer in', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.integer({ min: 1, max: 12 })),
        fc.func(fc.boolean()),
        (published, acknowledged, isMaterial) => {
          const versions = published.map((number) => version(number, { material: isMaterial(number) }));
          const records = acknowledged.map((number, index) => acknowledgement(number, { id: index + 1 }));
          expect(standing([...versions].reverse(), [...records].reverse())).toEqual(
            standing(versions, records)
          );
        }
      )
    );
  });
});
