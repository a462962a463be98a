import * as React from 'react';
import { Icon } from '../../components/icon/Icon';
import { setUp as strings } from 'SharedStrings';
import type { ISetUpStep, SetUpSubject } from '../../application/ports';
import type { StepState } from '../../application/setUpLists';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';
import styles from './SetUp.module.scss';

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
          <span>{fill(aspects[subject.aspect], { name: subject.name })}</span>
          <span className={styles.state}>{stateText(states[index])}</span>
        </li>
      ))}
    </ol>
  );
}

const aspects: Record<SetUpSubject['aspect'], string> = {
  permissionLevel: strings.aspectPermissionLevel,
  group: strings.aspectGroup,
  list: strings.aspectList,
  columns: strings.aspectColumns,
  indexes: strings.aspectIndexes,
  view: strings.aspectView,
  views: strings.aspectViews,
  formats: strings.aspectFormats,
  permissions: strings.aspectPermissions,
  settings: strings.aspectSettings
};

const icons: Record<StepState['kind'], string> = {
  waiting: 'CircleRing',
  working: 'Sync',
  right: 'CompletedSolid',
  needed: 'AddTo',
  mended: 'CompletedSolid',
  failed: 'StatusErrorFull'
};

function stateText(state: StepState): string {
  switch (state.kind) {
    case 'waiting':
      return strings.stateWaiting;
    case 'working':
      return strings.stateWorking;
    case 'right':
      return strings.stateRight;
    case 'mended':
      return strings.stateMended;
    case 'needed':
      return fill(strings.stateNeeded, { findings: state.findings.join(', ') });
    case 'failed':
      return failureText(state.failure, { denied: strings.stateDenied, otherwise: strings.stateFailed });
  }
}
