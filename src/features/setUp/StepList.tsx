import { setUp as strings } from 'SharedStrings';
import * as React from 'react';
import type { SetUpSubject } from '../../application/ports';
import type { StepState } from '../../application/setUpLists';
import { Icon } from '../../components/icon/Icon';
import styles from './SetUp.module.scss';
import { stateText, subjectText } from './stepText';

export type Step = { subject: SetUpSubject; state: StepState };

/** Each step with what it concerns and what it has come to. Nothing when there is none. */
export function StepList({ steps }: { steps: readonly Step[] }): React.ReactElement | null {
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {steps.map(({ subject, state }) => (
        <li key={`${subject.aspect} ${subject.name}`} className={styles.step} data-state={state.kind}>
          <Icon name={icons[state.kind]} className={styles.icon} />
          <span>{subjectText(subject)}</span>
          <span className={styles.state}>
            {stateText(subject, state)}
            {state.kind === 'failed' && state.failure.detail && (
              <details>
                <summary>{strings.details}</summary>
                <span translate="no">{state.failure.detail}</span>
              </details>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

const icons: Record<StepState['kind'], string> = {
  waiting: 'CircleRing',
  working: 'Sync',
  right: 'CompletedSolid',
  needed: 'AddTo',
  mended: 'CompletedSolid',
  limited: 'Info',
  stopped: 'Blocked2',
  failed: 'StatusErrorFull'
};
