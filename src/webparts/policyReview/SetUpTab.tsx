import * as React from 'react';
import { GraphGroupMembers } from '../../adapters/graph/groupMembers';
import { SharePointRosterFile } from '../../adapters/sharepoint/review/rosterFile';
import { SharePointSettingsStore } from '../../adapters/sharepoint/review/settingsStore';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { RosterUpload } from '../../features/roster/RosterUpload';
import { SettingsForm } from '../../features/settings/SettingsForm';
import { SetUp } from '../../features/setUp/SetUp';
import type { ReviewTabProps } from './ReviewTabProps';

/** Who is asked, what staff see under every version, and what the lists and permissions are, with one press that mends them. */
export default function SetUpTab({ composition, setUp, onSetUp }: ReviewTabProps): React.ReactElement {
  const { site, locale, graphGet } = composition;
  const groups = React.useMemo(() => new GraphGroupMembers(graphGet), [graphGet]);
  const steps = React.useMemo(() => setUpSteps(site), [site]);
  const roster = React.useMemo(() => new SharePointRosterFile(site), [site]);
  const settings = React.useMemo(() => new SharePointSettingsStore(site), [site]);
  return (
    <>
      {setUp && <RosterUpload file={roster} groups={groups} locale={locale} />}
      {setUp && <SettingsForm store={settings} />}
      <SetUp steps={steps} onDone={onSetUp} />
    </>
  );
}
