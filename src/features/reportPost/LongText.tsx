import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import { startOf } from '../../domain/reporting/startOf';
import own from './LongText.module.scss';
import styles from './ReportPanel.module.scss';

export interface ILongTextProps {
  id?: string;
  label: string;
  hint?: string;
  /** Of a text of many lines; without it, the text has one. */
  rows?: number;
  longest: number;
  value: string;
  onChange(text: string): void;
}

/** A text that may not fit. What does not is cut before it is sent, and that is said. */
export function LongText(props: ILongTextProps): React.ReactElement {
  const { id, label, hint, rows, longest, value, onChange } = props;
  const [isCut, setCut] = React.useState(false);

  function take({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    setCut(target.value.length > longest);
    onChange(startOf(target.value, longest));
  }

  return (
    <>
      <label className={`${control.control} ${styles.field}`}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
        {rows === undefined ? (
          <input type="text" id={id} value={value} onChange={take} />
        ) : (
          <textarea id={id} rows={rows} value={value} onChange={take} />
        )}
      </label>
      <p role="status" className={own.cut}>
        {isCut && fill(strings.textCut, { number: longest })}
      </p>
    </>
  );
}
