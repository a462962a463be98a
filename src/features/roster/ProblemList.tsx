import * as React from 'react';
import * as strings from 'RosterStrings';
import { fill } from '../../components/fill';
import form from '../../components/form/Form.module.scss';
import type { RosterColumn, RosterProblem } from '../../domain/coverage/roster';
import styles from './Roster.module.scss';

export interface IProblemListProps {
  name: string;
  problems: readonly RosterProblem[];
  locale: string;
}

/** Enough to see what is wrong; a file with more has one fault many times. */
const mostShown = 200;

/** What is wrong with a file, line by line. */
export function ProblemList({ name, problems, locale }: IProblemListProps): React.ReactElement {
  const count = new Intl.NumberFormat(locale).format(problems.length);
  return (
    <div>
      <p role="alert" className={form.problem}>
        {fill(strings.faulty, { name, count })}
      </p>
      <ul className={styles.problems}>
        {problems.slice(0, mostShown).map((problem, index) => (
          <li key={index}>{problemText(problem, locale)}</li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{fill(strings.more, { shown: mostShown, count })}</p>}
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

function problemText(problem: RosterProblem, locale: string): string {
  switch (problem.kind) {
    case 'empty':
      return strings.problemEmpty;
    case 'tooManyRows':
      return fill(strings.problemTooMany, { most: new Intl.NumberFormat(locale).format(problem.most) });
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
