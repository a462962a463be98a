import { TextField } from '@fluentui/react/lib/TextField';
import type { ITextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import styles from './Fields.module.scss';

interface IFormFieldProps {
  label: string;
  value: string;
  hint?: string;
  /** What is wrong with the value; empty for nothing. */
  problem?: string;
  /** What else there is to know of the value now; empty for nothing. */
  note?: string;
  /** So many lines of text; one when undefined. */
  rows?: number;
  type?: 'text' | 'url' | 'email' | 'number';
  /** Digits are typed on a phone. */
  numeric?: boolean;
  /** For a number of a few digits. */
  short?: boolean;
  maxLength?: number;
  /** It is what is written next: it takes the focus when it appears. */
  takesFocus?: boolean;
  onChange(value: string): void;
}

/** A text to type: its label above; a hint, what is wrong and what else there is to know below, spoken with the control. */
export function FormField(props: IFormFieldProps): React.ReactElement {
  const { label, value, hint, problem, note, rows, type, numeric, short, maxLength, takesFocus, onChange } =
    props;
  const field = React.useRef<ITextField>(null);
  React.useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <TextField
      componentRef={field}
      className={short ? `${styles.field} ${styles.short}` : styles.field}
      label={label}
      value={value}
      description={hint}
      errorMessage={problem}
      onRenderDescription={
        note
          ? (field, render) => (
              <>
                {render?.(field)}
                <span className={styles.note}>{note}</span>
              </>
            )
          : undefined
      }
      multiline={rows !== undefined}
      rows={rows}
      autoAdjustHeight={rows !== undefined}
      type={type}
      inputMode={numeric ? 'numeric' : undefined}
      maxLength={maxLength}
      onChange={(_event, typed) => onChange(typed ?? '')}
    />
  );
}
