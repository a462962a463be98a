import * as strings from 'CoverageStrings';
import { fill } from '../../components/fill';
import { formatMoment } from '../../components/formatting';
import { newPaper, printPaper } from '../../components/paper';
import type { Shown } from './CoverageArea';
import { formatCount, formatShare } from './numbers';

const paperStyle = `
  body { font: 13px/1.5 'Segoe UI', system-ui, sans-serif; margin: 32px; color: #000; background: #fff; }
  h1 { font-size: 22px; margin: 0 0 8px; }
  table { border-collapse: collapse; width: 100%; margin-top: 16px; }
  th, td { text-align: start; padding: 4px 12px 4px 0; border-bottom: 1px solid #999; }
`;

/** Prints one page with the figures, where they come from, and the divisions. */
export function printSummary(shown: Shown): void {
  printPaper(summaryOf(shown));
}

function summaryOf({ data, coverage, locale }: Shown): Document {
  const { version, counts, denominator, divisions } = coverage;
  const paper = newPaper(strings.summaryTitle, paperStyle, locale);
  const count = (number: number): string => formatCount(number, locale);
  const add = (tag: 'h1' | 'p', text: string): void => {
    const element = paper.createElement(tag);
    element.textContent = text;
    paper.body.append(element);
  };
  add('h1', strings.summaryTitle);
  const title = data.versions.find(({ number }) => number === version.number)?.title ?? '';
  add('p', fill(strings.versionOption, { number: version.number, title }));
  if (denominator === undefined) {
    add('p', `${strings.acknowledged}: ${count(counts.acknowledged)}`);
  } else {
    add(
      'p',
      fill(strings.headline, {
        share: formatShare(counts.acknowledged, denominator, locale),
        part: count(counts.acknowledged),
        whole: count(denominator)
      })
    );
  }
  if (data.audience.kind === 'roster') {
    add(
      'p',
      fill(strings.source, {
        people: count(data.audience.people.length),
        stored: formatMoment(data.audience.savedAt, locale),
        exempt: count(counts.exempt),
        read: formatMoment(data.readAt.toISOString(), locale)
      })
    );
  }
  const table = paper.createElement('table');
  const headings = [
    strings.division,
    strings.share,
    strings.acknowledged,
    strings.outstanding,
    strings.overdue
  ];
  const rows = divisions.map(({ division, counts: { acknowledged, outstanding, overdue } }) => [
    division || strings.noDivision,
    formatShare(acknowledged, acknowledged + outstanding + overdue, locale),
    count(acknowledged),
    count(outstanding),
    count(overdue)
  ]);
  for (const cells of [headings, ...rows]) {
    const row = table.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  if (rows.length > 0) paper.body.append(table);
  return paper;
}
