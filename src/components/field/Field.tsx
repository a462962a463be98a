import * as React from 'react';
import control from './Control.module.scss';
import { useElementId } from '../useElementId';
import styles from './Field.module.scss';

/** What a control takes from the field it stands in. */
type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
};

interface IFieldProps {
  /** Of the control, for whoever brings the focus there. */
  id?: string;
  label: string;
  hint?: string;
  /** What is wrong with the value; empty for nothing. */
  problem?: string;
  /** What else there is to know of the value now; empty for nothing. */
  note?: string;
  /** Ids of what stands beside the control and is spoken with it too. */
  describedBy?: string;
  children(control: FieldControl): React.ReactElement;
}

/** A control with its label above, a hint, and what is wrong beside it: spoken together with the control. */
export function Field({
  id: given,
  label,
  hint,
  problem,
  note,
  describedBy,
  children
}: IFieldProps): React.ReactElement {
  const made = useElementId('field');
  const id = given ?? made;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`, note && `${id}-note`, describedBy];
  return (
    <div className={`${control.control} ${styles.field}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': Boolean(problem)
      })}
      {problem && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
      {note && (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      )}
    </div>
  );
}
