import * as React from 'react';
import { setUp as strings } from 'SharedStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IClock, IHashing, IPublishingLists } from '../../application/ports';
import { publishDraft } from '../../application/publishDraft';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { Field } from '../../components/field/Field';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import { PolicyView } from '../../components/policyView/PolicyView';
import { defaultPolicy } from '../../domain/policy/defaultPolicy';
import { isCalendarDate } from '../../domain/policy/dueDate';
import type { PolicyContent } from '../../domain/policy/policy';
import styles from './SetUp.module.scss';

interface IPublishFirstVersionProps {
  /** The policy that the settings name. */
  policyKey: string;
  /** The number that the version gets: 1, unless earlier ones were withdrawn. */
  number: number;
  lists: IPublishingLists;
  hashing: IHashing;
  clock: IClock;
  onDone(): void;
}

type Problem = { kind: 'date' } | { kind: 'failure'; failure: Failure };

/** For an owner while staff see no version: the standard highlights as staff will see them, and a due date if wanted. */
export function PublishFirstVersion(props: IPublishFirstVersionProps): React.ReactElement {
  const { policyKey, number, lists, hashing, clock, onDone } = props;
  const showFault = useFault();
  const [dueDate, setDueDate] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();

  async function publish(): Promise<void> {
    if (dueDate !== '' && (!isCalendarDate(dueDate) || dueDate < clock.today())) {
      setProblem({ kind: 'date' });
      return;
    }
    setProblem(undefined);
    setBusy(true);
    try {
      await publishDraft(standardVersion(policyKey, number, dueDate), { lists, hashing, clock });
      onDone();
    } catch (error) {
      setProblem({ kind: 'failure', failure: failureOf(error) });
      setBusy(false);
    }
  }

  return (
    <section className={styles.setUp} aria-busy={busy}>
      <Heading className={styles.title}>{strings.publishTitle}</Heading>
      <p>{strings.publishIntroduction}</p>
      <div className={styles.preview}>
        <PolicyView points={defaultPolicy.points} />
      </div>
      <p>{fill(strings.publishStatement, { statement: defaultPolicy.statement })}</p>
      <Field label={strings.dueDate}>
        {(control) => (
          <input
            {...control}
            className={styles.date}
            type="date"
            value={dueDate}
            min={clock.today()}
            onChange={(event) => setDueDate(event.target.value)}
          />
        )}
      </Field>
      <Problem>{problem && problemText(problem, number)}</Problem>
      <Button
        kind="primary"
        busy={busy}
        onClick={() => {
          publish().catch(showFault);
        }}
      >
        {busy ? strings.publishing : fill(strings.publish, { number })}
      </Button>
    </section>
  );
}

function standardVersion(policyKey: string, number: number, dueDate: string): PolicyContent {
  return {
    ...defaultPolicy,
    policyKey,
    number,
    due: dueDate ? { kind: 'fixedDate', date: dueDate } : { kind: 'none' }
  };
}

function problemText(problem: Problem, number: number): string {
  if (problem.kind === 'date') return strings.dueDateWrong;
  if (problem.failure.kind === 'rejected') return fill(strings.numberTaken, { number });
  return fill(strings.publishFailed, { detail: problem.failure.detail });
}
