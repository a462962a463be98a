import fc from 'fast-check';
import { compareRosters } from '../../../../src/domain/coverage/compareRosters';
import type { RosterPerson } from '../../../../src/domain/coverage/roster';

const person = (id: number, change: Partial<RosterPerson> = {}): RosterPerson => ({
  email: `p${id}@x.example`,
  name: `Person ${id}`,
  division: 'Health',
  ...change
});

describe('a roster beside the one before', () => {
  it('names who comes, who leaves and who moves', () => {
    const before = [person(1), person(2), person(3)];
    const after = [person(1, { division: 'Policy' }), person(2), person(4)];
    expect(compareRosters(before, after)).toEqual({
      before: 3,
      coming: [after[2]],
      leaving: [before[2]],
      moving: [{ person: after[0], from: 'Health' }],
      manyLeave: true
    });
  });

  it('knows a person by either address, and a division however its blanks are written', () => {
    const before = [
      person(1, { email: 'ana@x.example', otherAddress: 'a123@x.example' }),
      person(2, { division: 'Health North' })
    ];
    const after = [person(9, { email: 'A123@x.example' }), person(2, { division: 'Health\u00a0North' })];
    expect(compareRosters(before, after)).toMatchObject({ coming: [], leaving: [], moving: [] });
  });

  it('knows a person by their other address, whichever roster has it, and by their own first', () => {
    const one = person(1, { otherAddress: 'a1@x.example' });
    const two = person(2);
    expect(compareRosters([one, two], [person(1), two])).toMatchObject({ coming: [], leaving: [] });
    const renamed = person(9, { otherAddress: 'A1@x.example', division: 'Legal' });
    expect(compareRosters([one, two], [renamed, two])).toMatchObject({
      coming: [],
      leaving: [],
      moving: [{ person: renamed, from: 'Health' }]
    });
    const both = person(2, { otherAddress: 'a1@x.example' });
    expect(compareRosters([one, two], [both])).toMatchObject({ coming: [], leaving: [one] });
    const stranger = person(7, { otherAddress: 'a7@x.example' });
    expect(compareRosters([one, two], [one, two, stranger])).toMatchObject({ coming: [stranger] });
  });

  it('has nobody move whose division is the same, and everybody whose case differs', () => {
    const before = [person(1, { division: "People's" }), person(2, { division: 'Legal' })];
    const after = [person(1, { division: 'People\u2019s' }), person(2, { division: 'legal' })];
    expect(compareRosters(before, after).moving).toEqual([{ person: after[1], from: 'Legal' }]);
  });

  it.each([
    [10, 1, false],
    [10, 2, true],
    [34_890, 34_887, true],
    [0, 0, false]
  ])('of %i people asks whether it is meant that %i leave: %s', (all, leave, asked) => {
    const before = Array.from({ length: all }, (_, id) => person(id));
    expect(compareRosters(before, before.slice(leave)).manyLeave).toBe(asked);
  });

  it('adds up, whoever comes and leaves', () => {
    const some = fc.uniqueArray(fc.nat(20)).map((ids) => ids.map((id) => person(id)));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { coming, leaving } = compareRosters(before, after);
        expect(before.length - leaving.length).toBe(after.length - coming.length);
      })
    );
  });
});
