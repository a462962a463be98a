import { components as strings } from 'SharedStrings';
import * as React from 'react';
import { Button } from '../components/button/Button';
import { useFault } from '../components/errorBoundary/useFault';
import { Message } from '../components/message/Message';

export interface ISiteUnknownProps {
  onTryAgain(): Promise<void>;
}

/** Shown in Teams while SharePoint does not say where the lists are. */
export function SiteUnknown({ onTryAgain }: ISiteUnknownProps): React.ReactElement {
  const showFault = useFault();
  return (
    <Message
      tone="error"
      icon="CloudNotSynced"
      title={strings.siteUnknownTitle}
      actions={<Button onClick={() => onTryAgain().catch(showFault)}>{strings.tryAgain}</Button>}
    >
      <p>{strings.siteUnknownBody}</p>
    </Message>
  );
}
