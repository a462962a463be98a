import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ITextField } from '@fluentui/react/lib/TextField';
import { support as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IClipboard } from '../../application/support/ports';
import { useFault } from '../../components/useFault';
import styles from './Support.module.scss';

interface IReportCopyProps {
  text: string;
  clipboard: IClipboard;
}

/** The report as text, to read before it is passed on, with a button that copies it. */
export function ReportCopy({ text, clipboard }: IReportCopyProps): React.ReactElement {
  const showFault = useFault();
  const field = React.useRef<ITextField>(null);
  const [news, setNews] = React.useState('');

  async function copy(): Promise<void> {
    if (await clipboard.copy(text)) return setNews(strings.copied);
    field.current?.select();
    setNews(strings.notCopied);
  }

  return (
    <>
      <TextField
        className={styles.report}
        componentRef={field}
        label={strings.report}
        multiline
        readOnly
        rows={12}
        value={text}
        translate="no"
      />
      <PrimaryButton
        iconProps={{ iconName: 'Copy' }}
        text={strings.copy}
        onClick={() => void copy().catch(showFault)}
      />
      <p role="status">{news}</p>
    </>
  );
}
