import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { ISettingsStore, SettingsRecord } from '../../application/review/ports';
import { saveSettings } from '../../application/review/saveSettings';
import type { SettingsSaving } from '../../application/review/saveSettings';
import { useFault } from '../../components/useFault';
import { useAnswer } from '../../components/useAnswer';
import { isSame } from '../../domain/isSame';
import { mergeSettings, noConflicts } from '../../domain/settings/mergeSettings';
import type { Conflicts } from '../../domain/settings/mergeSettings';
import type { OwnerSettings } from '../../domain/settings/ownerSettings';
import {
  fieldProblems,
  isBlocking,
  reasonProblems,
  trimmedSettings
} from '../../domain/settings/ownerSettings';

export type SettingsNews =
  { kind: 'none' | 'saving' | 'saved' | 'toCorrect' | 'changed' } | { kind: 'failed'; failure: Failure };

/** Settings being edited: what was read, what became of it, and what the last press came to. */
export type SettingsEditor = {
  record: SettingsRecord;
  settings: OwnerSettings;
  isChanged: boolean;
  conflicts: Conflicts;
  news: SettingsNews;
  change(part: Partial<OwnerSettings>): void;
  save(): void;
};

type SettingsState =
  | { kind: 'reading' }
  | { kind: 'failed'; failure: Failure; retry(): void }
  | { kind: 'ready'; editing: SettingsEditor };

type Draft = { record: SettingsRecord; settings: OwnerSettings; conflicts: Conflicts };

/** Reads the settings when first shown, and saves them as they were read. */
export function useSettings(store: ISettingsStore): SettingsState {
  const showFault = useFault();
  const { refresh, ...answer } = useAnswer(React.useCallback(() => store.read(), [store]));
  const [edited, setEdited] = React.useState<Draft>();
  const [news, setNews] = React.useState<SettingsNews>({ kind: 'none' });

  async function save({ record, settings: typed }: Draft): Promise<void> {
    const settings = trimmedSettings(typed);
    if (!isSound(settings, record)) return setNews({ kind: 'toCorrect' });
    setNews({ kind: 'saving' });
    try {
      const saving = await saveSettings(record, settings, store);
      setEdited((now) => draftAfter(saving, typed, now?.settings ?? typed));
      setNews({ kind: saving.kind });
    } catch (error) {
      setNews({ kind: 'failed', failure: failureOf(error) });
    }
  }

  if (answer.kind === 'failed') return { kind: 'failed', failure: answer.failure, retry: refresh };
  const draft = edited ?? (answer.last && draftOf(answer.last));
  if (!draft) return { kind: 'reading' };
  return {
    kind: 'ready',
    editing: {
      ...draft,
      isChanged: !isSame(trimmedSettings(draft.settings), draft.record.settings),
      news,
      change: (part) => {
        const settings = { ...draft.settings, ...part };
        setEdited({ ...draft, settings });
        const isStillWrong = news.kind === 'toCorrect' && !isSound(trimmedSettings(settings), draft.record);
        if (!isStillWrong && news.kind !== 'saving') setNews({ kind: 'none' });
      },
      save: () => {
        if (news.kind !== 'saving') save(draft).catch(showFault);
      }
    }
  };
}

function draftOf(record: SettingsRecord): Draft {
  return { record, settings: record.settings, conflicts: noConflicts };
}

/** What saving came to, with what has been typed since the press. */
function draftAfter(saving: SettingsSaving, pressed: OwnerSettings, now: OwnerSettings): Draft {
  const { record, settings, conflicts } = saving.kind === 'saved' ? draftOf(saving.record) : saving;
  return { record, settings: mergeSettings(pressed, now, settings).merged, conflicts };
}

function isSound(settings: OwnerSettings, { publishedKeys }: SettingsRecord): boolean {
  const wrong = Object.values(fieldProblems(settings, publishedKeys)).some(isBlocking);
  const { all, byCode } = reasonProblems(settings.reasons ?? []);
  return !wrong && (!settings.reasons || (!all && byCode.size === 0));
}
