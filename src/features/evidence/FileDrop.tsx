import * as React from 'react';
import { evidence as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { useFileDrop } from '../../components/useFileDrop';
import styles from './Evidence.module.scss';

export interface IFileDropProps {
  id: string;
  title: string;
  hint: string;
  files: readonly File[];
  disabled: boolean;
  onChoose(files: File[]): void;
}

/** A place for files: to drop them on, or to choose them by keyboard. */
export function FileDrop({ id, title, hint, files, disabled, onChoose }: IFileDropProps): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);

  /** A file that is chosen again takes the place of the one before. */
  function add(added: File[]): void {
    const names = new Set(added.map(({ name }) => name));
    if (!disabled && added.length > 0) onChoose([...files.filter(({ name }) => !names.has(name)), ...added]);
  }

  const { isOver, handlers } = useFileDrop(add);

  return (
    <div className={styles.place} data-over={isOver} {...handlers}>
      <label className={styles.field}>
        {title}
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          multiple
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            add(Array.from(target.files ?? []));
            // A browser does not tell of the same file again, which may be another by now.
            target.value = '';
          }}
        />
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.name}>
            <span translate="no">{file.name}</span>
            <Button
              aria-label={fill(strings.removeFile, { name: file.name })}
              disabled={disabled}
              onClick={() => {
                onChoose(files.filter((one) => one !== file));
                input.current?.focus();
              }}
            >
              {strings.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
