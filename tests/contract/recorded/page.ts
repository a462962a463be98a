import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Difference } from './compare';
import { reasonFor } from './reasons';

const PAGE = join(__dirname, '../../../workbench/conformance.md');
const BEGIN = '<!-- written by tests/contract/recorded/conformance.test.ts -->';
const END = '<!-- end of what is written -->';

export type Figure = { agreeing: number; recorded: number };

const FIGURE = /\*\*(\d+) of (\d+) recorded properties and statuses agree\.\*\*/;

function sum(comparisons: Comparison[], key: 'agreeing' | 'recorded'): number {
  return comparisons.reduce((total, one) => total + one[key], 0);
}

/** How much of what was recorded the service agrees in. */
export function figureOf(comparisons: Comparison[]): Figure {
  return { agreeing: sum(comparisons, 'agreeing'), recorded: sum(comparisons, 'recorded') };
}

function grouped<T>(entries: T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

/** A difference in words: what is not served, or what is served in place of what was recorded. */
function told({ what, recorded, served }: Difference): string {
  return served === undefined ? `\`${what}\`` : `\`${what}\` (${served} for ${recorded})`;
}

function faultLines(differences: Difference[]): string[] {
  const byTold = grouped(differences, told);
  return [...byTold].map(([words, same]) => {
    const kinds = [...new Set(same.map(({ kind }) => kind))];
    return `- ${words}: ${kinds.join(', ')}`;
  });
}

function reasonLines(differences: Difference[]): string[] {
  const byReason = grouped(differences, (one) => reasonFor(one) ?? '');
  return [...byReason].map(
    ([why, same]) => `- ${why}: ${same.length}, in ${[...new Set(same.map(({ kind }) => kind))].join(', ')}`
  );
}

function section(title: string, lines: string[], none: string): string[] {
  return ['', `## ${title}`, '', ...(lines.length > 0 ? lines.sort() : [none])];
}

/** What the page says of a run. */
export function report(comparisons: Comparison[], beyond: Difference[]): string {
  const { agreeing, recorded } = figureOf(comparisons);
  const differences = comparisons.flatMap((one) => one.differences);
  const faults = differences.filter((one) => !reasonFor(one));
  const explained = differences.filter((one) => reasonFor(one));
  return [
    BEGIN,
    '',
    `**${agreeing} of ${recorded} recorded properties and statuses agree.**`,
    ...section('Faults', faultLines(faults), 'None is known.'),
    ...section('Not served, and why', reasonLines(explained), 'Everything is.'),
    ...section(
      'Served beyond the record',
      faultLines(beyond.filter((one) => !reasonFor(one))),
      'Nothing is.'
    ),
    '',
    END
  ].join('\n');
}

function parts(): { before: string; written: string; after: string } {
  const text = readFileSync(PAGE, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < 0) throw new Error(`${PAGE} has lost its marks for what is written.`);
  return {
    before: text.slice(0, begin),
    written: text.slice(begin, end + END.length),
    after: text.slice(end + END.length)
  };
}

/** What the page says now. Throws when its marks are gone. */
export function committedReport(): { text: string; figure: Figure } {
  const { written } = parts();
  const [, agreeing, recorded] = FIGURE.exec(written) ?? ['', '0', '0'];
  return { text: written, figure: { agreeing: Number(agreeing), recorded: Number(recorded) } };
}

/** Writes the report into the page. */
export function keepReport(text: string): void {
  const { before, after } = parts();
  writeFileSync(PAGE, before + text + after);
}
