import * as React from 'react';
import control from '../../components/field/Control.module.scss';
import { versions as strings } from 'ReviewStrings';
import type { DueRule } from '../../domain/policy/policy';
import styles from './Versions.module.scss';

export interface IDueFieldProps {
  due: DueRule;
  today: string;
  onChange(due: DueRule): void;
}

/** By when staff have to acknowledge: never, by a date, or so many days after joining. */
export function DueField({ due, today, onChange }: IDueFieldProps): React.ReactElement {
  const rules: [DueRule, string][] = [
    [{ kind: 'none' }, strings.noDueDate],
    [{ kind: 'fixedDate', date: today }, strings.fixedDate],
    [{ kind: 'daysAfterJoining', days: 28 }, strings.afterJoining]
  ];
  return (
    <fieldset className={styles.fieldset}>
      <legend>{strings.due}</legend>
      {rules.map(([rule, title]) => (
        <label key={rule.kind} className={styles.choice}>
          <input
            type="radio"
            name="version-due"
            checked={due.kind === rule.kind}
            onChange={() => onChange(rule)}
          />
          {title}
        </label>
      ))}
      {due.kind === 'fixedDate' && (
        <label className={`${control.control} ${styles.field}`}>
          {strings.dueDate}
          <input
            type="date"
            value={due.date}
            onChange={(event) => onChange({ kind: 'fixedDate', date: event.target.value })}
          />
        </label>
      )}
      {due.kind === 'daysAfterJoining' && (
        <label className={`${control.control} ${styles.field}`}>
          {strings.dueDays}
          <input
            type="number"
            min={1}
            max={3650}
            value={due.days || ''}
            onChange={(event) => onChange({ kind: 'daysAfterJoining', days: Number(event.target.value) })}
          />
        </label>
      )}
    </fieldset>
  );
}
