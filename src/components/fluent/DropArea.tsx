import { DefaultButton } from '@fluentui/react/lib/Button';
import { Icon } from '@fluentui/react/lib/Icon';
import * as React from 'react';
import { useElementId } from '../useElementId';
import { useFileDrop } from '../useFileDrop';
import styles from './DropArea.module.scss';

interface IDropAreaProps {
  /** Of the press that opens the device's files. */
  label: string;
  /** What can be dropped here, and how. */
  hint: string;
  /** As the `accept` of a file input. */
  accept: string;
  /** Several at once. */
  multiple?: boolean;
  disabled?: boolean;
  onFiles(files: File[]): void;
}

/** A place for files: dropped, pasted while the focus is inside, or chosen by a press. */
export function DropArea(props: IDropAreaProps): React.ReactElement {
  const { label, hint, accept, multiple, disabled = false, onFiles } = props;
  const input = React.useRef<HTMLInputElement>(null);
  const hintId = useElementId('drop-hint');
  const { isOver, handlers } = useFileDrop((files) => {
    if (!disabled) onFiles(files);
  });
  return (
    <div className={styles.area} data-over={isOver} {...handlers}>
      <Icon iconName="CloudUpload" className={styles.icon} />
      <div>
        <DefaultButton
          text={label}
          aria-describedby={hintId}
          disabled={disabled}
          allowDisabledFocus
          onClick={() => input.current?.click()}
        />
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = Array.from(target.files ?? []);
          // A browser does not tell of the same file again, which may have been corrected.
          target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </div>
  );
}
