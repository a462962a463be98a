import { components as strings } from 'SharedStrings';
import * as React from 'react';
import { useFault } from '../components/useFault';
import { NotLoaded } from '../components/message/NotLoaded';

interface ISiteUnknownProps {
  onTryAgain(): Promise<void>;
}

/** Shown in Teams while SharePoint does not say where the lists are. */
export function SiteUnknown({ onTryAgain }: ISiteUnknownProps): React.ReactElement {
  const showFault = useFault();
  return (
    <NotLoaded
      title={strings.siteUnknownTitle}
      reason={strings.siteUnknownBody}
      onTryAgain={() => onTryAgain().catch(showFault)}
    />
  );
}
