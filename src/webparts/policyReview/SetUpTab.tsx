import * as React from 'react';
import { SharePointRosterFile } from '../../adapters/sharepoint/review/rosterFile';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { RosterUpload } from '../../features/roster/RosterUpload';
import { SetUp } from '../../features/setUp/SetUp';
import type { ReviewTabProps } from './ReviewTabProps';

/** Who is asked, and what the lists and permissions are, with one press that mends them. */
export default function SetUpTab({ composition, setUp, onSetUp }: ReviewTabProps): React.ReactElement {
  const { site, locale } = composition;
  const steps = React.useMemo(() => setUpSteps(site), [site]);
  const roster = React.useMemo(() => new SharePointRosterFile(site), [site]);
  return (
    <>
      {setUp && <RosterUpload file={roster} locale={locale} />}
      <SetUp steps={steps} onDone={onSetUp} />
    </>
  );
}
