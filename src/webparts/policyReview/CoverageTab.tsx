import * as React from 'react';
import { calendarIn } from '../../adapters/browser/calendar';
import { browserClipboard } from '../../adapters/browser/clipboard';
import { browserHashing } from '../../adapters/browser/crypto';
import { IndexedDbReviewCache } from '../../adapters/browser/reviewCache';
import { readPolicyPage } from '../../adapters/sharepoint/policyPage';
import { findPrincipals } from '../../adapters/sharepoint/people/peopleSearch';
import { photosOf } from '../../adapters/sharepoint/people/photos';
import { SharePointEvidenceSource } from '../../adapters/sharepoint/review/evidenceSource';
import { SharePointReviewSource } from '../../adapters/sharepoint/review/reviewSource';
import { SharePointRosterFile } from '../../adapters/sharepoint/review/rosterFile';
import { SharePointVersionRegister } from '../../adapters/sharepoint/review/versionRegister';
import { listNames } from '../../adapters/sharepoint/schema/names';
import CoverageArea from '../../features/coverage/CoverageArea';
import type { ICoverageServices } from '../../features/coverage/services';
import { CheckExports } from '../../features/evidence/CheckExports';
import { FaultBoundary } from '../FaultBoundary';
import type { ReviewTabProps } from './ReviewTabProps';

/** What a check of exports is done with. */
const evidence = { hashing: browserHashing, lists: listNames };

/** Who has acknowledged, as figures or as people. One screen for both tabs, so that going between them reads nothing. */
export default function CoverageTab({ composition, tab }: ReviewTabProps): React.ReactElement {
  const { site, personOnSite, clock, timeZone, format, faults } = composition;
  const services = React.useMemo<ICoverageServices>(
    () => ({
      register: new SharePointVersionRegister(site),
      source: new SharePointReviewSource(site),
      evidence: new SharePointEvidenceSource(site),
      cache: new IndexedDbReviewCache(personOnSite),
      roster: new SharePointRosterFile(site),
      clock,
      calendar: calendarIn(timeZone),
      hashing: browserHashing,
      clipboard: browserClipboard,
      policyPage: () => readPolicyPage(site),
      findPeople: (text) => findPrincipals(site, text, 'people'),
      findPhoto: photosOf(site.url)
    }),
    [site, personOnSite, clock, timeZone]
  );
  const isPeople = tab === 'people';
  return (
    <>
      <CoverageArea services={services} format={format} view={isPeople ? 'people' : 'coverage'} />
      <div hidden={isPeople}>
        <FaultBoundary faults={faults}>
          <CheckExports services={evidence} format={format} />
        </FaultBoundary>
      </div>
    </>
  );
}
