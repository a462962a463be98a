import type { DivisionCoverage } from '../../domain/coverage/coverage';

/** The figures of a division, in the order of the table. */
export const divisionFigures = [
  'share',
  'asked',
  'acknowledged',
  'outstanding',
  'overdue',
  'exempt'
] as const;

export type DivisionFigure = (typeof divisionFigures)[number];

export type DivisionSorting = { sortBy: 'division' | DivisionFigure; descending: boolean };

export type ListedDivision = { division: string; figures: Record<DivisionFigure, number> };

/** Each division with its figures. The share is out of those asked; where nobody is asked it is 0. */
export function listDivisions(divisions: readonly DivisionCoverage[]): ListedDivision[] {
  return divisions.map(({ division, counts }) => {
    const { acknowledged, outstanding, overdue, exempt } = counts;
    const asked = acknowledged + outstanding + overdue;
    const share = asked === 0 ? 0 : acknowledged / asked;
    return { division, figures: { share, asked, acknowledged, outstanding, overdue, exempt } };
  });
}

/** Divisions of the same rank stay in the order of their names. */
export function sortDivisions(
  divisions: readonly ListedDivision[],
  { sortBy, descending }: DivisionSorting
): ListedDivision[] {
  const direction = descending ? -1 : 1;
  const byName = (a: ListedDivision, b: ListedDivision): number => a.division.localeCompare(b.division);
  return [...divisions].sort((a, b) =>
    sortBy === 'division'
      ? direction * byName(a, b)
      : direction * (a.figures[sortBy] - b.figures[sortBy]) || byName(a, b)
  );
}
