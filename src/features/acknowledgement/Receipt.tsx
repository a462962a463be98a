import * as React from 'react';
import { Heading } from '../../components/heading/Heading';
import { Icon } from '../../components/icon/Icon';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { receiptReference } from '../../domain/policy/policy';
import type { Acknowledgement, PolicyContent } from '../../domain/policy/policy';
import { useElementId } from '../../components/useElementId';
import styles from './Receipt.module.scss';
import type { ReceiptPaper } from './receiptPaper';
import type { Viewer } from './services';

interface IReceiptProps {
  acknowledgement: Acknowledgement;
  /** The current version's words. */
  content: PolicyContent;
  /** Empty when the settings name none. */
  department: string;
  viewer: Viewer;
  /** The receipt takes the place of the button that the person stood on. */
  takeFocus: boolean;
}

/** What SharePoint has on record, to keep. */
export function Receipt(props: IReceiptProps): React.ReactElement {
  const { acknowledgement, content, viewer, takeFocus } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const titleId = useElementId('receipt');
  React.useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const fault = useFault();

  /** What makes a paper is fetched when one is wanted. */
  function onPaper(act: (paper: typeof import('./receiptPaper')) => void): void {
    import(/* webpackChunkName: 'seldom' */ './receiptPaper').then(act).catch(fault);
  }

  const rows = receiptRows(props);
  const reference = receiptReference(acknowledgement);
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
        <Heading id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {strings.receiptTitle}
        </Heading>
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
        <Button onClick={() => onPaper(({ printReceipt }) => printReceipt(paper))}>{strings.print}</Button>
        <Button onClick={() => onPaper(({ downloadReceipt }) => downloadReceipt(paper))}>
          {strings.download}
        </Button>
      </div>
    </section>
  );
}

function receiptRows({
  acknowledgement,
  content,
  department,
  viewer: { displayName, format }
}: IReceiptProps): [string, string][] {
  const departments: [string, string][] = department ? [[strings.receiptDepartment, department]] : [];
  return [
    ...departments,
    [strings.receiptPolicy, content.title],
    [strings.receiptVersion, String(acknowledgement.versionNumber)],
    [strings.receiptName, displayName],
    [strings.receiptWhen, format.moment(acknowledgement.acknowledgedAt)],
    [strings.receiptReference, receiptReference(acknowledgement)]
  ];
}
