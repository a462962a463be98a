import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { SidePane } from '../../components/fluent/SidePane';
import { useAnswer } from '../../components/useAnswer';
import type { Answer } from '../../components/useAnswer';
import { commonDueDate } from '../../domain/coverage/coverage';
import type { CoveredPerson } from '../../domain/coverage/coverage';
import { peopleTable } from '../../domain/coverage/exportTables';
import { addressList, reminderChat, reminderMail, waitingAmong } from '../../domain/coverage/reminder';
import type { Reminder } from '../../domain/coverage/reminder';
import { isWebLink } from '../../domain/addresses';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { allDivisions, divisionOf, divisionOptions } from './divisionChoice';
import { useCopy } from './useCopy';
import type { ExportMaking } from './useExport';

export interface IReminderPaneProps {
  shown: Shown;
  /** Those among whom people have yet to acknowledge. */
  people: readonly CoveredPerson[];
  /** One division can be chosen. */
  byDivision?: boolean;
  onExport(make: ExportMaking): void;
  onClose(): void;
}

/**
 * Reminders without any permission: the owner's own mail program or Teams opens with everything written, or addresses and a
 * mail merge file are taken along. Nothing is sent from here.
 */
export default function ReminderPane(props: IReminderPaneProps): React.ReactElement {
  const { shown, people, byDivision, onExport, onClose } = props;
  const { coverage, services, format } = shown;
  const [division, setDivision] = React.useState(allDivisions);
  const policyPage = useAnswer(services.policyPage);
  const [written, setWritten] = React.useState<Partial<Reminder>>({});
  const change = (part: Partial<Reminder>): void => setWritten((before) => ({ ...before, ...part }));
  const reminder = { ...firstReminder(shown), link: addressIn(policyPage), ...written };
  const chosen = React.useMemo(() => {
    const wanted = divisionOf(division);
    return wanted === undefined ? people : people.filter((person) => person.division === wanted);
  }, [people, division]);
  const waiting = React.useMemo(() => waitingAmong(chosen), [chosen]);
  const isLinkSound = reminder.link === '' || isWebLink(reminder.link);

  return (
    <SidePane title={strings.remind} onClose={onClose}>
      <div className={styles.pane}>
        <p role="status">{format.plural(strings.waitingCount, waiting.length)}</p>
        {!byDivision && chosen.length > waiting.length && (
          <p>{format.plural(strings.leftOut, chosen.length - waiting.length)}</p>
        )}
        {byDivision && (
          <Choice
            label={strings.division}
            options={divisionOptions(coverage)}
            chosen={division}
            onChoose={setDivision}
          />
        )}
        <TextField
          label={strings.subject}
          value={reminder.subject}
          onChange={(_, subject = '') => change({ subject })}
        />
        <TextField
          label={strings.words}
          multiline
          rows={4}
          value={reminder.words}
          onChange={(_, words = '') => change({ words })}
        />
        <TextField
          label={strings.policyPage}
          description={policyPageHint(policyPage)}
          type="url"
          value={reminder.link}
          errorMessage={isLinkSound ? undefined : strings.policyPageProblem}
          onChange={(_, link = '') => change({ link: link.trim() })}
        />
        {waiting.length > 0 && (
          <Ways
            emails={waiting.map(({ email }) => email)}
            reminder={isLinkSound ? reminder : { ...reminder, link: '' }}
            shown={shown}
            onExport={() => onExport(async () => peopleTable('mail-merge.csv', coverage.version, waiting))}
          />
        )}
      </div>
    </SidePane>
  );
}

function firstReminder({ coverage, format }: Shown): Omit<Reminder, 'link'> {
  const due = commonDueDate(coverage.version.due);
  return {
    subject: strings.reminderSubject,
    words: due ? fill(strings.reminderWordsDue, { date: format.date(due) }) : strings.reminderWords
  };
}

const addressIn = (policyPage: Answer<string>): string =>
  policyPage.kind === 'given' ? policyPage.value : '';

function policyPageHint(policyPage: Answer<string>): string {
  if (policyPage.kind === 'failed') return strings.policyPageUnread;
  return policyPage.kind === 'given' && policyPage.value === ''
    ? strings.policyPageUnset
    : strings.policyPageHint;
}

interface IWaysProps {
  emails: readonly string[];
  reminder: Reminder;
  shown: Shown;
  onExport(): void;
}

/** The ways by which a reminder reaches people. */
function Ways({ emails, reminder, shown, onExport }: IWaysProps): React.ReactElement {
  const showFault = useFault();
  const addresses = addressList(emails);
  const copying = useCopy(shown.services.clipboard);
  const mail = reminderMail(emails, reminder);
  const chat = reminderChat(emails, reminder);
  return (
    <>
      {!mail && <p>{strings.tooManyForMail}</p>}
      <div className={styles.ways}>
        {mail && <PrimaryButton href={mail} text={strings.writeMail} iconProps={{ iconName: 'Mail' }} />}
        {chat && (
          <DefaultButton
            href={chat}
            target="_blank"
            rel="noreferrer"
            text={strings.chat}
            iconProps={{ iconName: 'TeamsLogo' }}
          />
        )}
        <DefaultButton
          text={strings.copyAddresses}
          iconProps={{ iconName: 'Copy' }}
          onClick={() => void copying.copy(addresses).catch(showFault)}
        />
        <DefaultButton text={strings.mailMerge} iconProps={{ iconName: 'Download' }} onClick={onExport} />
      </div>
      {chat && emails.length > 1 && <p>{strings.chatHint}</p>}
      <p role="status">
        {copying.outcome === 'copied' && shown.format.plural(strings.copied, emails.length)}
      </p>
      {copying.outcome === 'failed' && (
        <TextField label={strings.copyFailed} multiline rows={5} readOnly value={addresses} />
      )}
    </>
  );
}
