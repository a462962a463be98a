import { sortedItems } from '../../components/fluent/itemSort';
import type { ItemSort } from '../../components/fluent/itemSort';
import { askedIn } from '../../domain/coverage/coverage';
import type { DivisionCoverage } from '../../domain/coverage/coverage';

/** The figures of a division, in the order of the list. */
const divisionFigures = [
  'share',
  'asked',
  'acknowledged',
  'outstanding',
  'overdue',
  'dueForRenewal',
  'exempt'
] as const;

export type DivisionFigure = (typeof divisionFigures)[number];

/** What the list of divisions is sorted by. */
export const divisionKeys = ['division', ...divisionFigures];

export type ListedDivision = { division: string; figures: Record<DivisionFigure, number> };

/** Each division with its figures. The share is out of those asked; where nobody is asked it is 0. */
export function listDivisions(divisions: readonly DivisionCoverage[]): ListedDivision[] {
  return divisions.map(({ division, counts }) => {
    const asked = askedIn(counts);
    const share = asked === 0 ? 0 : counts.acknowledged / asked;
    return { division, figures: { share, asked, ...counts } };
  });
}

/** Divisions of the same rank stay in the order of their names; people without one come last in it. */
export function sortDivisions(
  divisions: readonly ListedDivision[],
  { key, isDescending }: ItemSort
): ListedDivision[] {
  const byName = sortedItems(divisions, ({ division }) => division, isDescending && key === 'division');
  const figure = divisionFigures.find((one) => one === key);
  return figure ? sortedItems(byName, ({ figures }) => figures[figure], isDescending) : byName;
}
