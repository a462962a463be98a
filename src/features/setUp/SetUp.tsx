import { setUp as strings } from 'SharedStrings';
import * as React from 'react';
import type { ISetUpStep } from '../../application/ports';
import type { StepState } from '../../application/setUpLists';
import { Heading } from '../../components/heading/Heading';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import styles from './SetUp.module.scss';
import { StepList } from './StepList';
import type { Step } from './StepList';
import { subjectText } from './stepText';
import { useSetUp } from './useSetUp';
import type { SetUpPhase } from './useSetUp';

interface ISetUpProps {
  /** Everything set-up looks after, in order. */
  steps: readonly ISetUpStep[];
  /** The lists are in use: while nothing has been mended, the page has nothing more to show. */
  inUse?: boolean;
  /** All is right now. */
  onDone(): void;
}

/**
 * The owner's set-up: one press that makes or mends what is needed; what that is folds open. It stands on the staff page
 * too, so it is made of that page's controls.
 */
export function SetUp({ steps, inUse = false, onDone }: ISetUpProps): React.ReactElement {
  const { states, phase, run } = useSetUp(steps);
  const busy = phase === 'inspecting' || phase === 'running';
  const both = steps.map(({ subject }, index): Step => ({ subject, state: states[index] }));
  const isNotable = ({ state: { kind } }: Step): boolean => kind !== 'needed' || inUse;
  const notable = busy ? [] : both.filter((step) => !quiet.includes(step.state.kind) && isNotable(step));
  const others = both.filter((step) => !notable.includes(step));
  const leadsOn = !inUse || states.some(({ kind }) => kind === 'mended');
  const mayBegin = !states.some(({ kind }) => kind === 'stopped');

  // What was pressed is gone when all is done: what came of it is next.
  const outcome = React.useRef<HTMLParagraphElement>(null);
  const wasRunning = React.useRef(false);
  React.useEffect(() => {
    if (wasRunning.current && phase === 'done') outcome.current?.focus();
    wasRunning.current = phase === 'running';
  }, [phase]);

  return (
    <section className={styles.setUp} aria-busy={busy}>
      <Heading className={styles.title}>{strings.title}</Heading>
      <p>{strings.introduction}</p>
      <p role="status" ref={outcome} tabIndex={-1} className={styles.phase}>
        {phaseText(phase, states, inUse)}
      </p>
      {busy && <Progress steps={both} isRunning={phase === 'running'} />}
      <StepList steps={notable} />
      <div className={styles.actions}>
        {phase !== 'done' && mayBegin && (
          <Button kind="primary" busy={busy} onClick={run}>
            {phase === 'failed' ? strings.runAgain : strings.run}
          </Button>
        )}
        {phase === 'done' && leadsOn && (
          <Button kind="primary" onClick={onDone}>
            {strings.goOn}
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{fill(strings.everyStep, { count: others.length })}</summary>
          <StepList steps={others} />
        </details>
      )}
    </section>
  );
}

/** Nothing to read about: behind the fold. */
const quiet: readonly StepState['kind'][] = ['waiting', 'working', 'right', 'mended'];

/** How far it is, and what is done now. */
function Progress({ steps, isRunning }: { steps: readonly Step[]; isRunning: boolean }): React.ReactElement {
  const now = steps.findIndex(({ state }) => state.kind === 'working');
  const position = now < 0 ? 0 : now;
  return (
    <div className={styles.progress}>
      <progress
        aria-label={isRunning ? strings.running : strings.inspecting}
        value={position / steps.length}
      />
      <p>{subjectText(steps[position].subject)}</p>
    </div>
  );
}

function phaseText(phase: SetUpPhase, states: readonly StepState[], inUse: boolean): string {
  const has = (wanted: StepState['kind']): boolean => states.some(({ kind }) => kind === wanted);
  if (phase !== 'inspecting' && has('stopped')) return strings.stopped;
  if (phase === 'done' && has('limited')) return strings.doneWithLimits;
  if (phase === 'ready') return inUse ? strings.different : strings.ready;
  return phaseTexts[phase];
}

const phaseTexts = {
  inspecting: strings.inspecting,
  running: strings.running,
  failed: strings.failed,
  done: strings.done
};
