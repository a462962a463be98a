import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import control from '../../components/field/Control.module.scss';
import type { AuthorKind } from '../../domain/reporting/report';
import styles from './ReportPanel.module.scss';

export interface IAuthorQuestionProps {
  value: AuthorKind;
  onChange(kind: AuthorKind): void;
}

const answers: readonly [AuthorKind, string][] = [
  ['staff', strings.authorStaff],
  ['public', strings.authorPublic]
];

/** Where members of the public post too, the policy binds only staff: so we ask. */
export function AuthorQuestion({ value, onChange }: IAuthorQuestionProps): React.ReactElement {
  return (
    <fieldset className={`${control.control} ${styles.group}`}>
      <legend>{strings.authorKind}</legend>
      {answers.map(([kind, label]) => (
        <label key={kind} className={styles.option}>
          <input type="radio" name="report-author" checked={value === kind} onChange={() => onChange(kind)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
