import type { DivisionCoverage } from '../../../../src/domain/coverage/coverage';
import { listDivisions, sortDivisions } from '../../../../src/features/coverage/divisionRows';

const of = (division: string, acknowledged: number, outstanding: number, exempt = 0): DivisionCoverage => ({
  division,
  counts: { acknowledged, dueForRenewal: 0, outstanding, overdue: 0, exempt, notOnRoster: 0 }
});

const divisions = listDivisions([
  of('Legal', 1, 1),
  of('Health', 9, 1),
  of('Élan', 0, 0, 3),
  of('Audit', 5, 5)
]);

const sorted = (key: string, isDescending = false): string[] =>
  sortDivisions(divisions, { key, isDescending }).map(({ division }) => division);

describe('the divisions', () => {
  it('are sorted by name, accents and all, or by a figure, both ways', () => {
    expect(sorted('division')).toEqual(['Audit', 'Élan', 'Health', 'Legal']);
    expect(sorted('division', true)).toEqual(['Legal', 'Health', 'Élan', 'Audit']);
    expect(sorted('asked')).toEqual(['Élan', 'Legal', 'Audit', 'Health']);
    expect(sorted('acknowledged', true)).toEqual(['Health', 'Audit', 'Legal', 'Élan']);
  });

  it('keep the order of names where figures are the same', () => {
    expect(sorted('share')).toEqual(['Élan', 'Audit', 'Legal', 'Health']);
    expect(sorted('share', true)).toEqual(['Health', 'Audit', 'Legal', 'Élan']);
  });

  it('come after those with a name, which people without a division have none of', () => {
    const some = listDivisions([of('', 1, 0), of('Audit', 1, 0), of('Legal', 1, 0)]);
    for (const isDescending of [false, true])
      expect(sortDivisions(some, { key: 'division', isDescending }).pop()?.division).toBe('');
  });

  it('of which nobody is asked have no share, and still their exempt people', () => {
    const elan = divisions.find(({ division }) => division === 'Élan');
    expect(elan?.figures).toMatchObject({
      share: 0,
      asked: 0,
      acknowledged: 0,
      outstanding: 0,
      overdue: 0,
      exempt: 3
    });
  });
});
