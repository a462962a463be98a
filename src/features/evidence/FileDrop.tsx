import { IconButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { evidence as strings } from 'ReviewStrings';
import { fill } from '../../components/fill';
import { DropArea } from '../../components/fluent/DropArea';
import { Heading } from '../../components/heading/Heading';
import styles from './Evidence.module.scss';

interface IFileDropProps {
  title: string;
  /** Of the press that opens the device's files. */
  choose: string;
  hint: string;
  files: readonly File[];
  disabled: boolean;
  onChoose(files: File[]): void;
}

/** A place for files: to drop them on, or to choose them by keyboard; and those that are there. */
export function FileDrop(props: IFileDropProps): React.ReactElement {
  const { title, choose, hint, files, disabled, onChoose } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);

  /** A file that is chosen again takes the place of the one before. */
  function add(added: File[]): void {
    const names = new Set(added.map(({ name }) => name));
    onChoose([...files.filter(({ name }) => !names.has(name)), ...added]);
  }

  return (
    <section>
      <Heading below={2} ref={heading} tabIndex={-1} className={styles.subtitle}>
        {title}
      </Heading>
      <DropArea
        label={choose}
        hint={hint}
        accept=".csv,text/csv"
        multiple
        disabled={disabled}
        onFiles={add}
      />
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.name}>
            <span translate="no">{file.name}</span>
            <IconButton
              ariaLabel={fill(strings.removeFile, { name: file.name })}
              iconProps={{ iconName: 'Cancel' }}
              disabled={disabled}
              onClick={() => {
                onChoose(files.filter((one) => one !== file));
                // The button that was pressed is gone with its file.
                heading.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
