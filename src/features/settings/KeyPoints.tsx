import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { settings as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { keysIn, mostKeyPoints, textOfKeys } from '../../domain/policy/keyPoints';
import styles from './SettingsForm.module.scss';
import type { SettingsEditor } from './useSettings';
import { fieldConflictText } from './words';

/** Which points of the version in force the short form shows. Keys of points that are gone go with the next choice. */
export function KeyPoints({ editing }: { editing: SettingsEditor }): React.ReactElement {
  const { settings, record, conflicts, change } = editing;
  const known = record.points.map(({ key }) => key);
  const chosen = keysIn(settings.keyPoints).filter((key) => known.includes(key));
  const note = fieldConflictText(conflicts, 'keyPoints');

  function choose(key: string, isChosen: boolean): void {
    const keys = isChosen ? [...chosen, key] : chosen.filter((other) => other !== key);
    change({ keyPoints: textOfKeys(keys) });
  }

  return (
    <fieldset className={styles.points}>
      <legend>{fill(strings.keyPoints, { number: mostKeyPoints })}</legend>
      <p className={styles.hint}>{strings.keyPointsHint}</p>
      {record.points.map(({ key, title }) => (
        <Checkbox
          key={key}
          className={styles.keyPoint}
          label={title}
          checked={chosen.includes(key)}
          disabled={chosen.length >= mostKeyPoints && !chosen.includes(key)}
          onChange={(_event, isChosen = false) => choose(key, isChosen)}
        />
      ))}
      {note && <p className={styles.hint}>{note}</p>}
    </fieldset>
  );
}
