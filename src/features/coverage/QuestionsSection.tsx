import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { ReadingCancelled } from '../../application/review/readAhead';
import { readMisunderstood } from '../../application/review/readMisunderstood';
import type { ReadingProgress } from '../../application/review/readReview';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { FactList } from '../../components/fluent/FactList';
import type { FactColumn } from '../../components/fluent/FactList';
import { FailureBar } from '../../components/fluent/FailureBar';
import type { Format } from '../../components/format';
import { Heading } from '../../components/heading/Heading';
import { fewestInDivision } from '../../domain/coverage/misunderstood';
import type { Misses, Misunderstood } from '../../domain/coverage/misunderstood';
import { none } from '../../domain/coverage/tally';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { progressText } from './progressText';
import type { ReviewData } from './useCoverageReading';

type State =
  | { kind: 'ready' }
  | { kind: 'reading'; progress?: ReadingProgress }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'read'; found: Misunderstood[] };

/** Which points were misunderstood most, by question and division, read when it is asked for. Nobody is named. */
export default function QuestionsSection({ data, coverage, services, format }: Shown): React.ReactElement {
  const [state, setState] = React.useState<State>({ kind: 'ready' });
  const showFault = useFault();
  const reading = React.useRef<AbortController>();
  React.useEffect(() => () => reading.current?.abort(), []);
  const columns = React.useMemo(() => columnsFor(format), [format]);

  async function read({ signal }: AbortController): Promise<void> {
    const show = (next: State): void => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'reading' });
    try {
      const { evidence: source, register } = services;
      const watch = {
        signal,
        onProgress: (progress: ReadingProgress) => show({ kind: 'reading', progress })
      };
      const found = await readMisunderstood(coverage.version, divisionsIn(data), { source, register }, watch);
      show({ kind: 'read', found });
    } catch (error) {
      if (error instanceof ReadingCancelled) return;
      show({ kind: 'failed', failure: failureOf(error) });
    }
  }

  function start(): void {
    reading.current = new AbortController();
    read(reading.current).catch(showFault);
  }

  return (
    <section className={styles.list}>
      <Heading className={styles.subtitle}>{strings.misunderstood}</Heading>
      {state.kind === 'ready' && <DefaultButton text={strings.readAnswers} onClick={start} />}
      <p role="status">
        {state.kind === 'reading' && progressText(state.progress, format).text}
        {state.kind === 'read' && state.found.length === 0 && strings.noQuestions}
      </p>
      {state.kind === 'failed' && (
        <FailureBar title={strings.answersFailed} failure={state.failure} onTryAgain={start} />
      )}
      {state.kind === 'read' && state.found.length > 0 && (
        <>
          <FactList label={strings.misunderstood} items={state.found} columns={columns} />
          <p className={styles.source}>{fill(strings.answersNote, { count: fewestInDivision })}</p>
        </>
      )}
    </section>
  );
}

function columnsFor(format: Format): FactColumn<Misunderstood>[] {
  const missesText = ({ answered, missed }: Misses): string =>
    fill(strings.missesOf, { missed: format.count(missed), answered: format.count(answered) });
  return [
    { title: strings.situation, minWidth: 260, render: ({ question }) => question.situation },
    { title: strings.missed, minWidth: 120, maxWidth: 160, render: ({ all }) => missesText(all) },
    {
      title: strings.byDivision,
      minWidth: 200,
      render: ({ divisions }) =>
        divisions
          .map(({ division, ...misses }) => `${division || strings.noDivision}: ${missesText(misses)}`)
          .join(', ')
    }
  ];
}

/** The division of an author by their id, for those who are on the roster. */
function divisionsIn({ recordSet, match, audience }: ReviewData): (authorId: number) => string | undefined {
  const roster = audience.kind === 'roster' ? audience.people : [];
  const divisions = new Map<number, string>();
  recordSet.authors.forEach(({ id }, place) => {
    const person = match.personOf[place];
    if (person !== undefined && person !== none) divisions.set(id, roster[person].division);
  });
  return (authorId) => divisions.get(authorId);
}
