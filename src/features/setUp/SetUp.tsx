import * as React from 'react';
import { setUp as strings } from 'SharedStrings';
import type { ISetUpStep } from '../../application/ports';
import type { StepState } from '../../application/setUpLists';
import { Heading } from '../../components/heading/Heading';
import { Button } from '../../components/button/Button';
import styles from './SetUp.module.scss';
import { StepList } from './StepList';
import { useSetUp } from './useSetUp';
import type { SetUpPhase } from './useSetUp';

export interface ISetUpProps {
  /** Everything set-up looks after, in order. */
  steps: readonly ISetUpStep[];
  /** The lists are in use: while nothing has been mended, the page has nothing more to show. */
  inUse?: boolean;
  /** All is right now. */
  onDone(): void;
}

/** The owner's set-up: what is there, what is missing or different, and one press that mends it. */
export function SetUp({ steps, inUse = false, onDone }: ISetUpProps): React.ReactElement {
  const { states, phase, run } = useSetUp(steps);
  const leadsOn = !inUse || states.some(({ kind }) => kind === 'mended');
  const busy = phase === 'inspecting' || phase === 'running';
  const mayBegin = !states.some(({ kind }) => kind === 'stopped');

  return (
    <section className={styles.setUp} aria-busy={busy}>
      <Heading className={styles.title}>{strings.title}</Heading>
      <p>{strings.introduction}</p>
      <p role="status" className={styles.phase}>
        {phaseText(phase, states)}
      </p>
      <StepList steps={steps} states={states} />
      <div className={styles.actions}>
        {phase !== 'done' && mayBegin && (
          <Button kind="primary" onClick={run} busy={busy}>
            {phase === 'failed' ? strings.runAgain : strings.run}
          </Button>
        )}
        {phase === 'done' && leadsOn && (
          <Button kind="primary" onClick={onDone}>
            {strings.goOn}
          </Button>
        )}
      </div>
    </section>
  );
}

function phaseText(phase: SetUpPhase, states: readonly StepState[]): string {
  const has = (wanted: StepState['kind']): boolean => states.some(({ kind }) => kind === wanted);
  if (phase !== 'inspecting' && has('stopped')) return strings.stopped;
  if (phase === 'done' && has('limited')) return strings.doneWithLimits;
  return phaseTexts[phase];
}

const phaseTexts = {
  inspecting: strings.inspecting,
  ready: strings.ready,
  running: strings.running,
  failed: strings.failed,
  done: strings.done
};
