import * as React from 'react';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { SetUp } from '../../features/setUp/SetUp';
import type { ReviewTabProps } from './ReviewTabProps';

/** What the lists and permissions are, and one press that mends them. */
export default function SetUpTab({ composition, onSetUp }: ReviewTabProps): React.ReactElement {
  const { site } = composition;
  const steps = React.useMemo(() => setUpSteps(site), [site]);
  return <SetUp steps={steps} onDone={onSetUp} />;
}
