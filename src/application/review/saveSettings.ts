import { isSame } from '../../domain/isSame';
import { mergeSettings } from '../../domain/settings/mergeSettings';
import type { Conflicts } from '../../domain/settings/mergeSettings';
import type { OwnerSettings } from '../../domain/settings/ownerSettings';
import type { ISettingsStore, SettingsRecord } from './ports';

/** What came of saving. */
export type SettingsSaving =
  | { kind: 'saved'; record: SettingsRecord }
  /** Another owner was first and nothing is written. `settings` holds both owners' changes, to be saved again. */
  | { kind: 'changed'; record: SettingsRecord; settings: OwnerSettings; conflicts: Conflicts };

/**
 * Saves settings as they were read, so that of two owners neither writes over the other. Throws `ServiceError`.
 *
 * The item holds more than settings: which groups are staff, and the release it was set up by. When only that has
 * changed nobody else's settings are at stake, and they are saved once more upon it.
 *
 * @param base - what the owner started from
 */
export async function saveSettings(
  base: SettingsRecord,
  mine: OwnerSettings,
  store: ISettingsStore
): Promise<SettingsSaving> {
  const saving = await saveUpon(base, mine, store);
  const isOwnChange = saving.kind === 'changed' && isSame(saving.record.settings, base.settings);
  return isOwnChange ? saveUpon(saving.record, mine, store) : saving;
}

async function saveUpon(
  base: SettingsRecord,
  mine: OwnerSettings,
  store: ISettingsStore
): Promise<SettingsSaving> {
  const saved = await store.save(mine, base);
  if (saved !== 'changed') return { kind: 'saved', record: saved };
  const theirs = await store.read();
  const { merged, conflicts } = mergeSettings(base.settings, mine, theirs.settings);
  // An earlier attempt whose answer was lost has landed: there is nothing left to save.
  if (isSame(merged, theirs.settings)) {
    return { kind: 'saved', record: theirs };
  }
  return { kind: 'changed', record: theirs, settings: merged, conflicts };
}
