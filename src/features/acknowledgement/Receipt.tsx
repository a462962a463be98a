import * as React from 'react';
import { Icon } from '../../components/icon/Icon';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { referenceOf } from '../../domain/policy/policy';
import type { Acknowledgement, PolicyContent } from '../../domain/policy/policy';
import { useElementId } from '../../components/useElementId';
import styles from './Receipt.module.scss';
import { downloadReceipt, printReceipt } from './receiptPaper';
import type { ReceiptPaper } from './receiptPaper';
import type { Viewer } from './services';

export interface IReceiptProps {
  acknowledgement: Acknowledgement;
  /** The current version's words. */
  content: PolicyContent;
  viewer: Viewer;
  /** The receipt takes the place of the button that the person stood on. */
  takeFocus: boolean;
}

/** What SharePoint has on record, to keep. */
export function Receipt({ acknowledgement, content, viewer, takeFocus }: IReceiptProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const titleId = useElementId('receipt');
  React.useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const rows = receiptRows(acknowledgement, content, viewer);
  const reference = referenceOf(acknowledgement);
  const paper: ReceiptPaper = {
    title: strings.receiptTitle,
    rows,
    fileName: `${reference}.html`,
    locale: viewer.format.locale
  };

  return (
    <section className={styles.receipt} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Icon name="CompletedSolid" className={styles.icon} />
        <h3 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {strings.receiptTitle}
        </h3>
      </div>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {acknowledgement.versionNumber < content.number && (
        <p className={styles.note}>{fill(strings.smallChanges, { number: content.number })}</p>
      )}
      <div className={styles.actions}>
        <Button onClick={() => printReceipt(paper)}>{strings.print}</Button>
        <Button onClick={() => downloadReceipt(paper)}>{strings.download}</Button>
      </div>
    </section>
  );
}

function receiptRows(
  acknowledgement: Acknowledgement,
  content: PolicyContent,
  { displayName, format }: Viewer
): [string, string][] {
  return [
    [strings.receiptPolicy, content.title],
    [strings.receiptVersion, String(acknowledgement.versionNumber)],
    [strings.receiptName, displayName],
    [strings.receiptWhen, format.moment(acknowledgement.acknowledgedAt)],
    [strings.receiptReference, referenceOf(acknowledgement)]
  ];
}
