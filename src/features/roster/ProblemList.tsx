import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import type { RosterColumn, RosterProblem } from '../../domain/coverage/roster';
import styles from './Roster.module.scss';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';

export interface IProblemListProps {
  name: string;
  problems: readonly RosterProblem[];
  format: Format;
}

/** Enough to see what is wrong; a file with more has one fault many times. */
const mostShown = 200;

/** What is wrong with a file, line by line. */
export function ProblemList({ name, problems, format }: IProblemListProps): React.ReactElement {
  return (
    <div>
      <Problem>{format.plural(strings.faulty, problems.length, { name })}</Problem>
      <ul className={styles.problems}>
        {problems.slice(0, mostShown).map((problem, index) => (
          <li key={index}>{problemText(problem, format)}</li>
        ))}
      </ul>
      {problems.length > mostShown && (
        <p>{fill(strings.more, { shown: mostShown, count: format.count(problems.length) })}</p>
      )}
    </div>
  );
}

const columnNames: Record<RosterColumn, string> = {
  email: strings.columnEmail,
  name: strings.columnName,
  division: strings.columnDivision,
  startDate: strings.columnStartDate,
  exemptUntil: strings.columnExemptUntil
};

function problemText(problem: RosterProblem, format: Format): string {
  switch (problem.kind) {
    case 'empty':
      return strings.problemEmpty;
    case 'tooManyRows':
      return fill(strings.problemTooMany, { most: format.count(problem.most) });
    case 'missingColumn':
      return fill(strings.problemMissing, { line: problem.line, column: columnNames[problem.column] });
    case 'repeatedColumn':
      return fill(strings.problemRepeated, { line: problem.line, column: columnNames[problem.column] });
    case 'openQuote':
      return fill(strings.problemQuote, { line: problem.line });
    case 'badAddress':
      return fill(strings.problemAddress, { line: problem.line, value: problem.value });
    case 'duplicate':
      return fill(strings.problemDuplicate, {
        line: problem.line,
        value: problem.value,
        first: problem.firstLine
      });
    case 'badDate':
      return fill(strings.problemDate, {
        line: problem.line,
        value: problem.value,
        column: columnNames[problem.column]
      });
  }
}
