import { DefaultButton } from '@fluentui/react/lib/Button';
import { roster as strings } from 'ReviewStrings';
import * as React from 'react';
import { writeCsv } from '../../application/review/writeCsv';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';
import { pause } from '../../components/pause';
import { saveFile } from '../../components/saveFile';
import type { RosterProblem } from '../../domain/coverage/roster';
import { problemTable, problemText } from './problemText';
import styles from './Roster.module.scss';

interface IProblemListProps {
  name: string;
  problems: readonly RosterProblem[];
  format: Format;
}

/** Enough to see what is wrong; a file with more has one fault many times. */
const mostShown = 200;

/** What is wrong with a file, line by line, also as a file to go through beside it. */
export function ProblemList({ name, problems, format }: IProblemListProps): React.ReactElement {
  const showFault = useFault();

  async function save(): Promise<void> {
    const table = problemTable(name, problems, format);
    const { signal } = new AbortController();
    const pieces = await writeCsv(table, { signal, pause, onProgress: () => undefined });
    if (pieces) saveFile(pieces, table.fileName);
  }

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
      <DefaultButton
        iconProps={{ iconName: 'Download' }}
        text={strings.saveProblems}
        onClick={() => {
          save().catch(showFault);
        }}
      />
    </div>
  );
}
