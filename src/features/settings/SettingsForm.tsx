import * as React from 'react';
import { settings as strings } from 'ReviewStrings';
import type { IIds } from '../../application/ports';
import type { ISettingsStore } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import { KeyPoints } from './KeyPoints';
import { ReasonsEditor } from './ReasonsEditor';
import styles from './SettingsForm.module.scss';
import { TextFields, policyFields, reportingFields } from './TextFields';
import { useSettings } from './useSettings';
import type { Editing, SettingsNews } from './useSettings';

export interface ISettingsFormProps {
  store: ISettingsStore;
  ids: IIds;
}

/** Everything an owner sets: links and contact, reporting, and the reasons for a report. */
export function SettingsForm({ store, ids }: ISettingsFormProps): React.ReactElement {
  const state = useSettings(store);
  return (
    <section className={styles.settings}>
      <h3 className={styles.title}>{strings.title}</h3>
      {state.kind === 'reading' && <p role="status">{strings.loading}</p>}
      {state.kind === 'failed' && (
        <NotLoaded
          title={strings.readFailedTitle}
          reason={fill(strings.detail, { detail: state.failure.detail })}
          onTryAgain={state.retry}
        />
      )}
      {state.kind === 'ready' && <EditableSettings editing={state.editing} ids={ids} />}
    </section>
  );
}

function EditableSettings({ editing, ids }: { editing: Editing; ids: IIds }): React.ReactElement {
  const { settings, isChanged, news, change, save } = editing;
  const form = React.useRef<HTMLFormElement>(null);
  useFirstProblem(form, news);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    save();
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <fieldset className={styles.group}>
        <legend>{strings.policyTitle}</legend>
        <TextFields fields={policyFields} editing={editing} />
      </fieldset>
      <KeyPoints editing={editing} />
      <fieldset className={styles.group}>
        <legend>{strings.reportingTitle}</legend>
        <TextFields fields={reportingFields} editing={editing} />
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={settings.yammerPreview}
            onChange={({ target }) => change({ yammerPreview: target.checked })}
          />
          <span>
            {strings.yammer}
            <span className={styles.hint}>{strings.yammerHint}</span>
          </span>
        </label>
      </fieldset>
      <ReasonsEditor editing={editing} ids={ids} />
      <div className={styles.end}>
        <Button kind="primary" type="submit" busy={news.kind === 'saving'}>
          {news.kind === 'saving' ? strings.saving : strings.save}
        </Button>
        <p role="status">{statusOf(news, isChanged)}</p>
      </div>
      <Problem>
        {news.kind === 'toCorrect' && strings.toCorrect}
        {news.kind === 'changed' && strings.changed}
        {news.kind === 'failed' && fill(strings.saveFailed, { detail: news.failure.detail })}
      </Problem>
    </form>
  );
}

function statusOf({ kind }: SettingsNews, isChanged: boolean): string {
  if (kind !== 'none' && kind !== 'saved') return '';
  if (isChanged) return strings.unsaved;
  return kind === 'saved' ? strings.saved : '';
}

/** Brings whoever pressed Save to the first thing to correct. */
function useFirstProblem(form: React.RefObject<HTMLFormElement>, news: SettingsNews): void {
  React.useEffect(() => {
    if (news.kind === 'toCorrect') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, news]);
}
