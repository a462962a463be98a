import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Field } from '../../components/field/Field';
import { fill } from '../../components/fill';
import { startOf } from '../../domain/reporting/startOf';
import { Status } from './Status';

interface ILongTextProps {
  id?: string;
  label: string;
  hint?: string;
  /** What is wrong with it; empty for nothing. */
  problem?: string;
  /** Of a text of many lines; without it, the text has one. */
  rows?: number;
  longest: number;
  value: string;
  onChange(text: string): void;
}

/** A text that may not fit. What does not is cut before it is sent, and that is said. */
export function LongText({ rows, longest, value, onChange, ...field }: ILongTextProps): React.ReactElement {
  const [isCut, setCut] = React.useState(false);

  function take({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    setCut(target.value.length > longest);
    onChange(startOf(target.value, longest));
  }

  return (
    <>
      <Field {...field}>
        {(control) =>
          rows === undefined ? (
            <input type="text" {...control} value={value} onChange={take} />
          ) : (
            <textarea {...control} rows={rows} value={value} onChange={take} />
          )
        }
      </Field>
      <Status isWrong>{isCut && fill(strings.textCut, { number: longest })}</Status>
    </>
  );
}
