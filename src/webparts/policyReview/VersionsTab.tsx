import * as React from 'react';
import { browserHashing, browserIds } from '../../adapters/browser/crypto';
import { versionDraftStorage } from '../../adapters/browser/versionDraftStorage';
import { SharePointPublishingLists } from '../../adapters/sharepoint/publishingLists';
import { SharePointVersionRegister } from '../../adapters/sharepoint/review/versionRegister';
import type { IVersionsServices } from '../../features/versions/services';
import VersionsArea from '../../features/versions/VersionsArea';
import type { ReviewTabProps } from './ReviewTabProps';

/** What is published, and what comes next. */
export default function VersionsTab({ composition }: ReviewTabProps): React.ReactElement {
  const { site, personOnSite, clock, timeZone, format } = composition;
  const services = React.useMemo<IVersionsServices>(
    () => ({
      register: new SharePointVersionRegister(site),
      lists: new SharePointPublishingLists(site),
      drafts: versionDraftStorage(personOnSite),
      hashing: browserHashing,
      clock,
      ids: browserIds,
      zone: timeZone
    }),
    [site, personOnSite, clock, timeZone]
  );
  return <VersionsArea services={services} format={format} />;
}
