import { coverage as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { newPaper, printPaper } from '../../components/paper';
import { askedIn } from '../../domain/coverage/coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import type { Shown } from './shown';
import type { Format } from '../../components/format';
import { statusWords } from './statusWords';

const tableStatuses = ['acknowledged', 'outstanding', 'overdue', 'dueForRenewal'] as const;

/** With smaller rows about sixty divisions stay on one A4 page. */
const manyDivisions = 25;

const paperStyle = `
  @page { margin: 12mm; }
  body { font: 13px/1.5 'Segoe UI', system-ui, sans-serif; margin: 0; color: #000; background: #fff; }
  h1 { font-size: 22px; margin: 0 0 8px; }
  table { border-collapse: collapse; width: 100%; margin-top: 16px; }
  th, td { text-align: start; padding-block: 4px; padding-inline-end: 12px; border-bottom: 1px solid #999; }
  .small { font-size: 9px; line-height: 1.2; }
  .small :is(th, td) { padding-block: 1px; }
`;

/** Prints one page with the figures, where they come from, and the divisions. */
export function printSummary(shown: Shown): void {
  printPaper(summaryOf(shown));
}

function summaryOf({ data, coverage, format }: Shown): Document {
  const { version, counts, denominator, divisions } = coverage;
  const paper = newPaper(strings.summaryTitle, paperStyle, format.locale);
  const count = (number: number): string => format.count(number);
  const add = (tag: 'h1' | 'p', text: string): void => {
    const element = paper.createElement(tag);
    element.textContent = text;
    paper.body.append(element);
  };
  if (data.department) add('p', data.department);
  add('h1', strings.summaryTitle);
  const title = data.versions.find(({ number }) => number === version.number)?.title ?? '';
  add('p', fill(strings.versionOption, { number: version.number, title }));
  if (denominator === undefined) {
    add('p', `${strings.acknowledged}: ${count(counts.acknowledged)}`);
  } else {
    add(
      'p',
      format.plural(strings.headline, denominator, {
        share: format.share(counts.acknowledged, denominator),
        part: count(counts.acknowledged)
      })
    );
  }
  const read = format.moment(data.readAt.toISOString());
  if (data.audience.kind === 'roster') {
    add(
      'p',
      format.plural(strings.source, data.audience.people.length, {
        stored: format.moment(data.audience.savedAt),
        exempt: count(counts.exempt),
        read
      })
    );
  } else {
    add('p', fill(strings.recordsReadOn, { read }));
  }
  if (divisions.length > 0) paper.body.append(divisionTable(paper, coverage, format));
  return paper;
}

function divisionTable(paper: Document, { divisions, version }: Coverage, format: Format): HTMLTableElement {
  const statuses = tableStatuses.filter(
    (status) => status !== 'dueForRenewal' || version.schedule?.renewalMonths
  );
  const table = paper.createElement('table');
  if (divisions.length > manyDivisions) table.className = 'small';
  const head = table.createTHead().insertRow();
  for (const heading of [strings.division, strings.share, ...statuses.map((status) => statusWords[status])]) {
    const cell = paper.createElement('th');
    cell.scope = 'col';
    cell.textContent = heading;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { division, counts } of divisions) {
    const row = body.insertRow();
    const share = format.share(counts.acknowledged, askedIn(counts));
    const figures = statuses.map((status) => format.count(counts[status]));
    for (const text of [division || strings.noDivision, share, ...figures])
      row.insertCell().textContent = text;
  }
  return table;
}
