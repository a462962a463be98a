import * as React from 'react';
import { browserCalendar } from '../../adapters/browser/calendar';
import { browserClock } from '../../adapters/browser/clock';
import { browserHashing } from '../../adapters/browser/crypto';
import { IndexedDbRecordCache } from '../../adapters/browser/recordCache';
import { SharePointAcknowledgementRecords } from '../../adapters/sharepoint/review/acknowledgementRecords';
import { SharePointRosterFile } from '../../adapters/sharepoint/review/rosterFile';
import { SharePointVersionRegister } from '../../adapters/sharepoint/review/versionRegister';
import CoverageArea from '../../features/coverage/CoverageArea';
import type { ICoverageServices } from '../../features/coverage/services';
import type { ReviewTabProps } from './ReviewTabProps';

/** Who has acknowledged, as figures or as people. One screen for both tabs, so that going between them reads nothing. */
export default function CoverageTab({ composition, tab }: ReviewTabProps): React.ReactElement {
  const { site, owner, locale } = composition;
  const services = React.useMemo<ICoverageServices>(
    () => ({
      register: new SharePointVersionRegister(site),
      records: new SharePointAcknowledgementRecords(site),
      cache: new IndexedDbRecordCache(owner),
      roster: new SharePointRosterFile(site),
      clock: browserClock,
      calendar: browserCalendar,
      hashing: browserHashing
    }),
    [site, owner]
  );
  return <CoverageArea services={services} locale={locale} view={tab === 'people' ? 'people' : 'coverage'} />;
}
