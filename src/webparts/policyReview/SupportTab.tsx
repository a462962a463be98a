import * as React from 'react';
import { browserClipboard } from '../../adapters/browser/clipboard';
import { IndexedDbReviewCache } from '../../adapters/browser/reviewCache';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { SharePointListCounts } from '../../adapters/sharepoint/support/listCounts';
import type { ISupportServices } from '../../features/support/services';
import SupportArea from '../../features/support/SupportArea';
import type { ReviewTabProps } from './ReviewTabProps';

/** What an owner passes on when they ask for help, and what is kept on their device. */
export default function SupportTab({ composition }: ReviewTabProps): React.ReactElement {
  const { site, personOnSite, clock, faults, version, host, format } = composition;
  const services = React.useMemo<ISupportServices>(
    () => ({
      steps: setUpSteps(site),
      counts: new SharePointListCounts(site),
      faults,
      kept: new IndexedDbReviewCache(personOnSite),
      clipboard: browserClipboard,
      clock
    }),
    [site, faults, personOnSite, clock]
  );
  return (
    <SupportArea services={services} surroundings={{ version, host, format, browser: navigator.userAgent }} />
  );
}
