import * as React from 'react';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import type { OwnerTask } from '../../features/acknowledgement/AcknowledgementPage';
import { PublishFirstVersion } from '../../features/setUp/PublishFirstVersion';
import { SetUp } from '../../features/setUp/SetUp';
import type { Composition } from './compose';

export interface IOwnerTaskScreenProps {
  task: OwnerTask;
  composition: Composition;
  onDone(): void;
}

/** What only an owner needs, loaded when it is needed. */
export default function OwnerTaskScreen({
  task,
  composition,
  onDone
}: IOwnerTaskScreenProps): React.ReactElement {
  const { site, services } = composition;
  const steps = React.useMemo(() => setUpSteps(site), [site]);
  if (task.kind === 'setUp') return <SetUp steps={steps} onDone={onDone} />;
  const { lists, hashing, clock } = services;
  return (
    <PublishFirstVersion
      policyKey={task.policyKey}
      number={task.number}
      lists={lists}
      hashing={hashing}
      clock={clock}
      onDone={onDone}
    />
  );
}
