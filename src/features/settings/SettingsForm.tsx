import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { settings as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IIds } from '../../application/ports';
import type { ISettingsStore } from '../../application/review/ports';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import { KeyPoints } from './KeyPoints';
import { ReasonsEditor } from './ReasonsEditor';
import styles from './SettingsForm.module.scss';
import { isSettingsSection, settingsSections } from './settingsSections';
import type { SettingsSection } from './settingsSections';
import { TextFields, policyFields, placeFields, reportFields, retentionFields } from './TextFields';
import { useSettings } from './useSettings';
import type { SettingsEditor, SettingsNews } from './useSettings';

interface ISettingsFormProps {
  store: ISettingsStore;
  ids: IIds;
  /** What is shown; undefined while another part of set-up is. What is typed stays, and is saved together. */
  section: SettingsSection | undefined;
  /** Something in another section has to be corrected first. */
  onSection(section: SettingsSection): void;
}

/** Everything an owner sets: links and contact, the reasons for a report, and how long cases are kept. */
export function SettingsForm({ store, ...rest }: ISettingsFormProps): React.ReactElement {
  const state = useSettings(store);
  return (
    <section hidden={rest.section === undefined}>
      {state.kind === 'reading' && <p role="status">{strings.loading}</p>}
      {state.kind === 'failed' && (
        <FailureBar title={strings.readFailedTitle} failure={state.failure} onTryAgain={state.retry} />
      )}
      {state.kind === 'ready' && <EditableSettings editing={state.editing} {...rest} />}
    </section>
  );
}

interface IEditableSettingsProps extends Omit<ISettingsFormProps, 'store'> {
  editing: SettingsEditor;
}

function EditableSettings(props: IEditableSettingsProps): React.ReactElement {
  const { editing, ids, section, onSection } = props;
  const { settings, isChanged, news, change, save } = editing;
  const form = React.useRef<HTMLFormElement>(null);
  useFirstProblem(form, news, section, onSection);

  const parts: Record<SettingsSection, React.ReactElement> = {
    addresses: (
      <>
        <Heading className={styles.title}>{strings.policyTitle}</Heading>
        <TextFields fields={policyFields} editing={editing} />
        <KeyPoints editing={editing} />
        <Heading className={styles.title}>{strings.placesTitle}</Heading>
        <TextFields fields={placeFields} editing={editing} />
      </>
    ),
    reasons: (
      <>
        <Heading className={styles.title}>{strings.reportingTitle}</Heading>
        <TextFields fields={reportFields} editing={editing} />
        <Checkbox
          label={strings.yammer}
          checked={settings.yammerPreview}
          onChange={(_event, yammerPreview = false) => change({ yammerPreview })}
        />
        <p className={styles.hint}>{strings.yammerHint}</p>
        <ReasonsEditor editing={editing} ids={ids} />
      </>
    ),
    retention: (
      <>
        <Heading className={styles.title}>{strings.retentionTitle}</Heading>
        <TextFields fields={retentionFields} editing={editing} />
      </>
    )
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={strings.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {settingsSections.map((key) => (
        <div key={key} data-section={key} hidden={key !== section}>
          {parts[key]}
        </div>
      ))}
      <div className={styles.end}>
        {news.kind === 'failed' && <FailureBar title={strings.saveFailed} failure={news.failure} />}
        <Problem>
          {news.kind === 'toCorrect' && strings.toCorrect}
          {news.kind === 'changed' && strings.changed}
        </Problem>
        <div className={styles.line}>
          <PrimaryButton
            type="submit"
            text={news.kind === 'saving' ? strings.saving : strings.save}
            disabled={news.kind === 'saving'}
            allowDisabledFocus
          />
          <p role="status">{statusOf(news, isChanged)}</p>
        </div>
      </div>
    </form>
  );
}

function statusOf({ kind }: SettingsNews, isChanged: boolean): string {
  if (kind !== 'none' && kind !== 'saved') return '';
  if (isChanged) return strings.unsaved;
  return kind === 'saved' ? strings.saved : '';
}

/** Brings whoever pressed Save to the first thing to correct, in whichever section it stands. */
function useFirstProblem(
  form: React.RefObject<HTMLFormElement>,
  news: SettingsNews,
  section: SettingsSection | undefined,
  onSection: (section: SettingsSection) => void
): void {
  const pressed = React.useRef<SettingsNews>();
  React.useEffect(() => {
    if (news.kind !== 'toCorrect' || pressed.current === news) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const place = wrong?.closest<HTMLElement>('[data-section]')?.dataset.section;
    // In another section it is not drawn yet: this runs again when it is.
    if (place !== section && isSettingsSection(place)) return onSection(place);
    pressed.current = news;
    wrong?.focus();
  }, [form, news, section, onSection]);
}
