import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { webPart as strings } from 'ReviewStrings';
import * as React from 'react';
import { browserIds } from '../../adapters/browser/crypto';
import { connectSite } from '../../adapters/sharepoint/connection/connectSite';
import { SharePointReminderPlaces } from '../../adapters/sharepoint/reminder/reminderPlaces';
import { SharePointPreparedReplies } from '../../adapters/sharepoint/review/preparedReplies';
import { SharePointSettingsStore } from '../../adapters/sharepoint/review/settingsStore';
import { setUpSteps } from '../../adapters/sharepoint/setUp/setUpSteps';
import { useAddress, useParameter } from '../../components/address/useAddress';
import { PreparedReplies } from '../../features/preparedReplies/PreparedReplies';
import { ReminderPlace } from '../../features/reminderPlace/ReminderPlace';
import { SettingsForm } from '../../features/settings/SettingsForm';
import { isSettingsSection, settingsSections } from '../../features/settings/settingsSections';
import { SetUp } from '../../features/setUp/SetUp';
import { PeopleSection } from './PeopleSection';
import type { ReviewTabProps } from './ReviewTabProps';
import styles from './SetUpTab.module.scss';

const sections = ['lists', 'people', ...settingsSections, 'replies', 'reminder'] as const;

type Section = (typeof sections)[number];

const titles: Record<Section, string> = {
  lists: strings.sectionLists,
  people: strings.sectionPeople,
  addresses: strings.sectionAddresses,
  reasons: strings.sectionReasons,
  retention: strings.sectionRetention,
  replies: strings.sectionReplies,
  reminder: strings.sectionReminder
};

const tabIdOf = (key: string): string => `policy-set-up-${key}`;

/** From nothing: one press that makes lists and permissions. Then also who is asked, who is who, and the settings. */
export default function SetUpTab(props: ReviewTabProps): React.ReactElement {
  const { composition, setUp, onSetUp } = props;
  const steps = React.useMemo(() => setUpSteps(composition.site), [composition.site]);
  if (!setUp) return <SetUp steps={steps} onDone={onSetUp} />;
  return <Sections {...props} steps={steps} />;
}

interface ISectionsProps extends ReviewTabProps {
  steps: ReturnType<typeof setUpSteps>;
}

/** The parts of set-up, each with an address of its own. One that was opened stays as it was left. */
function Sections({ composition, steps, onSetUp }: ISectionsProps): React.ReactElement {
  const { site } = composition;
  const address = useAddress();
  const asked = useParameter('section');
  const section = sections.find((key) => key === asked) ?? sections[0];
  const opened = React.useRef(new Set<Section>()).current;
  opened.add(section);
  const settings = React.useMemo(() => new SharePointSettingsStore(site), [site]);
  const places = React.useMemo(() => new SharePointReminderPlaces(site, connectSite), [site]);
  const replies = React.useMemo(() => new SharePointPreparedReplies(site), [site]);
  /** Set-up looks anew at what is there whenever staff are others. */
  const [choices, setChoices] = React.useState(0);
  const go = (key: string | undefined): void => address.change({ section: key }, 'push');
  return (
    <>
      <Pivot
        aria-label={strings.sections}
        selectedKey={section}
        headersOnly
        linkFormat="tabs"
        getTabId={tabIdOf}
        overflowBehavior="menu"
        overflowAriaLabel={strings.moreSections}
        onLinkClick={(item) => go(item?.props.itemKey)}
      >
        {sections.map((key) => (
          <PivotItem key={key} itemKey={key} headerText={titles[key]} />
        ))}
      </Pivot>
      <div role="tabpanel" aria-labelledby={tabIdOf(section)} className={styles.section}>
        {opened.has('lists') && (
          <div hidden={section !== 'lists'}>
            <SetUp key={choices} steps={steps} inUse onDone={onSetUp} />
          </div>
        )}
        {opened.has('people') && (
          <div hidden={section !== 'people'}>
            <PeopleSection composition={composition} onStaffChosen={() => setChoices((count) => count + 1)} />
          </div>
        )}
        {settingsSections.some((key) => opened.has(key)) && (
          <SettingsForm
            store={settings}
            ids={browserIds}
            section={isSettingsSection(section) ? section : undefined}
            onSection={go}
          />
        )}
        {opened.has('replies') && (
          <div hidden={section !== 'replies'}>
            <PreparedReplies store={replies} />
          </div>
        )}
        {section === 'reminder' && <ReminderPlace places={places} onAddresses={() => go('addresses')} />}
      </div>
    </>
  );
}
