import * as React from 'react';
import { GraphGroupMembers } from '../../adapters/graph/groupMembers';
import { findPrincipals } from '../../adapters/sharepoint/people/peopleSearch';
import { photosOf } from '../../adapters/sharepoint/people/photos';
import { SharePointReviewers } from '../../adapters/sharepoint/review/reviewers';
import { SharePointRosterFile } from '../../adapters/sharepoint/review/rosterFile';
import { SharePointStaffGroups } from '../../adapters/sharepoint/review/staffGroups';
import { RosterUpload } from '../../features/roster/RosterUpload';
import { SiteGroups } from '../../features/siteGroups/SiteGroups';
import type { ReviewComposition } from './compose';
import { workbooks } from './workbooks';

interface IPeopleSectionProps {
  composition: ReviewComposition;
  /** Staff are others now: permissions differ from the choice until set-up runs. */
  onStaffChosen(): void;
}

/** Who is asked, and who staff and reviewers are. */
export function PeopleSection({ composition, onStaffChosen }: IPeopleSectionProps): React.ReactElement {
  const { site, format, graphGet } = composition;
  const groups = React.useMemo(() => new GraphGroupMembers(graphGet), [graphGet]);
  const roster = React.useMemo(() => new SharePointRosterFile(site), [site]);
  const staff = React.useMemo(() => new SharePointStaffGroups(site), [site]);
  const reviewers = React.useMemo(() => new SharePointReviewers(site), [site]);
  const findPeople = React.useCallback((text: string) => findPrincipals(site, text, 'people'), [site]);
  const findGroups = React.useCallback((text: string) => findPrincipals(site, text, 'groups'), [site]);
  const findPhoto = React.useMemo(() => photosOf(site.url), [site]);
  return (
    <>
      <RosterUpload file={roster} groups={groups} workbooks={workbooks} format={format} />
      <SiteGroups
        staff={staff}
        reviewers={reviewers}
        findPeople={findPeople}
        findGroups={findGroups}
        findPhoto={findPhoto}
        format={format}
        onStaffChosen={onStaffChosen}
      />
    </>
  );
}
