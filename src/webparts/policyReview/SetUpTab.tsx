import * as React from 'react';
import { browserIds } from '../../adapters/browser/crypto';
import { findPrincipals } from '../../adapters/sharepoint/people/peopleSearch';
import { photosOf } from '../../adapters/sharepoint/people/photos';
import { GraphGroupMembers } from '../../adapters/graph/groupMembers';
import { SharePointReviewers } from '../../adapters/sharepoint/review/reviewers';
import { SharePointRosterFile } from '../../adapters/sharepoint/review/rosterFile';
import { SharePointSettingsStore } from '../../adapters/sharepoint/review/settingsStore';
import { SharePointStaffGroups } from '../../adapters/sharepoint/review/staffGroups';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { RosterUpload } from '../../features/roster/RosterUpload';
import { SettingsForm } from '../../features/settings/SettingsForm';
import { SetUp } from '../../features/setUp/SetUp';
import { SiteGroups } from '../../features/siteGroups/SiteGroups';
import type { ReviewTabProps } from './ReviewTabProps';
import { workbooks } from './workbooks';

/**
 * Who is asked, who staff and reviewers are, the settings, and what the lists and permissions
 * are, with one press that mends them.
 */
export default function SetUpTab({ composition, setUp, onSetUp }: ReviewTabProps): React.ReactElement {
  const { site, format, graphGet } = composition;
  const groups = React.useMemo(() => new GraphGroupMembers(graphGet), [graphGet]);
  const steps = React.useMemo(() => setUpSteps(site), [site]);
  const roster = React.useMemo(() => new SharePointRosterFile(site), [site]);
  const settings = React.useMemo(() => new SharePointSettingsStore(site), [site]);
  const staff = React.useMemo(() => new SharePointStaffGroups(site), [site]);
  const reviewers = React.useMemo(() => new SharePointReviewers(site), [site]);
  const findPeople = React.useCallback((text: string) => findPrincipals(site, text, 'people'), [site]);
  const findGroups = React.useCallback((text: string) => findPrincipals(site, text, 'groups'), [site]);
  const findPhoto = React.useMemo(() => photosOf(site.url), [site]);
  /** Set-up looks anew at what is there whenever staff are others. */
  const [choices, setChoices] = React.useState(0);
  return (
    <>
      {setUp && <RosterUpload file={roster} groups={groups} workbooks={workbooks} format={format} />}
      {setUp && (
        <SiteGroups
          staff={staff}
          reviewers={reviewers}
          findPeople={findPeople}
          findGroups={findGroups}
          findPhoto={findPhoto}
          format={format}
          onStaffChosen={() => setChoices((count) => count + 1)}
        />
      )}
      {setUp && <SettingsForm store={settings} ids={browserIds} />}
      <SetUp key={choices} steps={steps} inUse={setUp} onDone={onSetUp} />
    </>
  );
}
