import { roster as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import type { ExportTable } from '../../domain/coverage/exportTables';
import type { RosterProblem } from '../../domain/coverage/roster';
import { columnNames } from './columnNames';

/** What is wrong with a file, in one sentence. */
export function problemText(problem: RosterProblem, format: Format): string {
  switch (problem.kind) {
    case 'empty':
      return strings.problemEmpty;
    case 'tooManyRows':
      return fill(strings.problemTooMany, { most: format.count(problem.most) });
    case 'missingColumn':
      return fill(strings.problemMissing, { line: problem.line, column: columnNames[problem.column] });
    case 'repeatedColumn':
      return fill(strings.problemRepeated, { ...problem, column: columnNames[problem.column] });
    case 'openQuote':
      return fill(strings.problemQuote, problem);
    case 'extraCells':
      return fill(strings.problemExtraCells, problem);
    case 'badAddress':
      return fill(strings.problemAddress, problem);
    case 'duplicate':
      return fill(strings.problemDuplicate, { ...problem, first: problem.firstLine });
    case 'badDate':
      return fill(strings.problemDate, problem);
  }
}

/** All problems of a file, to go through beside it. */
export function problemTable(name: string, problems: readonly RosterProblem[], format: Format): ExportTable {
  return {
    fileName: fill(strings.problemsFile, { name }),
    columns: [strings.problemLine, strings.problemColumn, strings.problemValue, strings.problemText],
    rowCount: problems.length,
    rows: problems.map((problem) => [
      'line' in problem ? problem.line : '',
      columnOf(problem),
      'value' in problem ? problem.value : '',
      problemText(problem, format)
    ])
  };
}

function columnOf(problem: RosterProblem): string {
  if ('heading' in problem) return problem.heading;
  return 'column' in problem ? columnNames[problem.column] : '';
}
