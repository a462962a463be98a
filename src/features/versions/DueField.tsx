import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { DateField } from '../../components/fluent/DateField';
import { FormField } from '../../components/fluent/FormField';
import type { Format } from '../../components/format';
import type { DueRule } from '../../domain/policy/policy';
import styles from './Versions.module.scss';

interface IDueFieldProps {
  due: DueRule;
  today: string;
  format: Format;
  onChange(due: DueRule): void;
}

/** By when staff have to acknowledge: never, by a date, or so many days after joining. */
export function DueField({ due, today, format, onChange }: IDueFieldProps): React.ReactElement {
  const rules: [DueRule, string][] = [
    [{ kind: 'none' }, strings.noDueDate],
    [{ kind: 'fixedDate', date: today }, strings.fixedDate],
    [{ kind: 'daysAfterJoining', days: 28 }, strings.afterJoining]
  ];
  return (
    <>
      <ChoiceGroup
        className={styles.due}
        label={strings.due}
        options={rules.map(([{ kind }, text]) => ({ key: kind, text }))}
        selectedKey={due.kind}
        onChange={(_event, option) => {
          const chosen = rules.find(([{ kind }]) => kind === option?.key);
          if (chosen) onChange(chosen[0]);
        }}
      />
      {due.kind === 'fixedDate' && (
        <DateField
          label={strings.dueDate}
          value={due.date}
          today={today}
          format={format}
          onChange={(date) => onChange({ kind: 'fixedDate', date })}
        />
      )}
      {due.kind === 'daysAfterJoining' && (
        <FormField
          label={strings.dueDays}
          type="number"
          short
          value={due.days ? String(due.days) : ''}
          onChange={(days) => onChange({ kind: 'daysAfterJoining', days: Number(days) })}
        />
      )}
    </>
  );
}
