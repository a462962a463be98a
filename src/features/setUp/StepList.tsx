import * as React from 'react';
import { Icon } from '../../components/icon/Icon';
import type { ISetUpStep } from '../../application/ports';
import type { StepState } from '../../application/setUpLists';
import styles from './SetUp.module.scss';
import { stateText, subjectText } from './stepText';

export interface IStepListProps {
  steps: readonly ISetUpStep[];
  states: readonly StepState[];
}

/** Each step with what it concerns and what it has come to. */
export function StepList({ steps, states }: IStepListProps): React.ReactElement {
  return (
    <ol className={styles.steps}>
      {steps.map(({ subject }, index) => (
        <li key={`${subject.aspect} ${subject.name}`} className={styles.step} data-state={states[index].kind}>
          <Icon name={icons[states[index].kind]} className={styles.icon} />
          <span>{subjectText(subject)}</span>
          <span className={styles.state}>{stateText(subject, states[index])}</span>
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
