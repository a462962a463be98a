import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import type { PolicyPageState } from './usePolicyPage';

/** Asks SharePoint again. */
export function TryAgain({ state }: { state: PolicyPageState }): React.ReactElement {
  return (
    <Button onClick={state.refresh} busy={state.reading}>
      {strings.tryAgain}
    </Button>
  );
}
