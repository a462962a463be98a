import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import type { Coverage } from '../../domain/coverage/coverage';
import { peopleTable } from '../../domain/coverage/exportTables';
import type { ExportTable } from '../../domain/coverage/exportTables';
import { addressList, reminderLink } from '../../domain/coverage/reminder';
import styles from './Coverage.module.scss';
import type { Format } from '../../components/format';
import control from '../../components/field/Control.module.scss';

export interface IRemindersProps {
  coverage: Coverage;
  format: Format;
  disabled: boolean;
  onExport(table: ExportTable): void;
}

/** Reminders without any permission: a mail merge file for a division, or a message in the person's own mail program. */
export function Reminders({ coverage, format, disabled, onExport }: IRemindersProps): React.ReactElement {
  const [division, setDivision] = React.useState(() => firstWaiting(coverage));
  const waiting = coverage.people.filter(
    (person) =>
      person.division === division && (person.status === 'outstanding' || person.status === 'overdue')
  );
  const link = reminderLink(
    waiting.map(({ email }) => email),
    strings.reminderSubject
  );
  return (
    <div>
      <h3 className={styles.subtitle}>{strings.reminders}</h3>
      <div className={styles.actions}>
        <label className={`${control.control} ${styles.field}`}>
          {strings.division}
          <select value={division} onChange={(event) => setDivision(event.target.value)}>
            {coverage.divisions.map((each) => (
              <option key={each.division} value={each.division}>
                {each.division || strings.noDivision}
              </option>
            ))}
          </select>
        </label>
        <Button
          disabled={disabled || waiting.length === 0}
          onClick={() =>
            onExport(peopleTable('mail-merge.csv', coverage, ['overdue', 'outstanding'], division))
          }
        >
          {strings.mailMerge}
        </Button>
        {link && waiting.length > 0 && <a href={link}>{strings.writeMail}</a>}
      </div>
      <p>{format.plural(link ? strings.waitingCount : strings.waitingTooMany, waiting.length)}</p>
      {waiting.length > 0 && (
        <details className={styles.details}>
          <summary>{strings.addressList}</summary>
          <label className={control.control}>
            {strings.addressListHint}
            <textarea
              readOnly
              rows={5}
              value={addressList(waiting.map(({ email }) => email))}
              onFocus={(event) => event.target.select()}
            />
          </label>
        </details>
      )}
    </div>
  );
}

function firstWaiting({ divisions }: Coverage): string {
  const waiting = divisions.find(({ counts }) => counts.outstanding + counts.overdue > 0);
  return (waiting ?? divisions[0])?.division ?? '';
}
