import { before } from './before';

/** One line of the benchmark's table. */
export type Figure = {
  name: string;
  unit: 'KB' | 'ms' | 's' | 'MB' | 'requests' | 'per s' | '%' | '';
  ours: number;
  /** The least that could be, measured in the same run. */
  limit?: number;
  /** The same thing built the usual way, measured in the same run. */
  usual?: number;
  /** What it was before it was last worked on (`before.ts`), on another machine or day: for the order of size. */
  before?: number;
  /** What the project allows itself. */
  budget?: number;
  /** More is better, as with requests per second. */
  moreIsBetter?: boolean;
};

/** The middle one of some measurements; the mean of the middle two of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which the given part, 0 to 1, of some measurements lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

const columns = ['figure', 'ours', 'limit', 'usual way', 'before', 'budget', 'ours ÷ limit', ''] as const;

/** The figures as a table of Markdown, so that it can be printed and kept alike. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    amount(figure.ours, figure.unit),
    amount(figure.limit, figure.unit),
    amount(figure.usual, figure.unit),
    amount(figure.before ?? before[figure.name], figure.unit),
    amount(figure.budget, figure.unit),
    figure.limit ? (figure.ours / figure.limit).toFixed(2) : '',
    verdict(figure)
  ]);
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index].length))
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}

function amount(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '';
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value < 1 ? 3 : 1;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

function verdict({ ours, budget, moreIsBetter = false }: Figure): string {
  if (budget === undefined) return '';
  return (moreIsBetter ? ours >= budget : ours <= budget) ? 'within' : 'over';
}
