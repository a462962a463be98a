import * as React from 'react';
import { support as strings } from 'ReviewStrings';
import type { IClipboard } from '../../application/support/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import styles from './Support.module.scss';

export interface IReportCopyProps {
  text: string;
  clipboard: IClipboard;
}

/** The report as text, to read before it is passed on, with a button that copies it. */
export function ReportCopy({ text, clipboard }: IReportCopyProps): React.ReactElement {
  const showFault = useFault();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [news, setNews] = React.useState('');

  async function copy(): Promise<void> {
    if (await clipboard.copy(text)) return setNews(strings.copied);
    field.current?.select();
    setNews(strings.notCopied);
  }

  return (
    <>
      <label className={styles.report}>
        {strings.report}
        <textarea ref={field} readOnly rows={12} value={text} translate="no" />
      </label>
      <Button kind="primary" onClick={() => void copy().catch(showFault)}>
        {strings.copy}
      </Button>
      <p role="status">{news}</p>
    </>
  );
}
