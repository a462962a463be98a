import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Choice } from '../../components/fluent/Choice';
import { DateField } from '../../components/fluent/DateField';
import type { Format } from '../../components/format';
import { addDays } from '../../domain/calendarDay';
import { renewalPeriods } from '../../domain/policy/schedule';
import type { Schedule } from '../../domain/policy/schedule';
import styles from './Versions.module.scss';

interface IScheduleFieldsProps {
  schedule: Schedule | undefined;
  /** In which a day that is chosen begins, as `Intl` calls it. */
  zone: string;
  today: string;
  format: Format;
  onChange(schedule: Omit<Schedule, 'zone'>): void;
}

const never = '0';

/** From when staff see the version, and after how long each of them is asked again. */
export function ScheduleFields(props: IScheduleFieldsProps): React.ReactElement {
  const { schedule = {}, zone, today, format, onChange } = props;
  const { from, renewalMonths }: Omit<Schedule, 'zone'> = schedule;
  return (
    <>
      <ChoiceGroup
        className={styles.due}
        label={strings.takesEffect}
        options={[
          { key: 'now', text: strings.whenPublished },
          { key: 'day', text: strings.onADay }
        ]}
        selectedKey={from === undefined ? 'now' : 'day'}
        onChange={(_event, option) =>
          onChange({ from: option?.key === 'day' ? addDays(today, 1) : undefined, renewalMonths })
        }
      />
      {from !== undefined && (
        <>
          <DateField
            label={strings.firstDay}
            value={from}
            today={today}
            format={format}
            onChange={(date) => onChange({ from: date, renewalMonths })}
          />
          <p className={styles.quiet}>{fill(strings.dayBegins, { zone: zoneName(zone) })}</p>
        </>
      )}
      <Choice
        className={styles.renewal}
        label={strings.renewal}
        options={[
          { key: never, text: strings.renewalNever },
          ...renewalPeriods.map((months) => ({
            key: String(months),
            text: fill(strings.renewalAfter, { months })
          }))
        ]}
        chosen={String(renewalMonths ?? never)}
        onChoose={(key) =>
          onChange({ from, renewalMonths: renewalPeriods.find((months) => String(months) === key) })
        }
      />
    </>
  );
}

/** A zone as people write it. */
export const zoneName = (zone: string): string => zone.replace(/_/g, ' ');
