import { components } from 'SharedStrings';
import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { sendPictures } from '../../application/reporting/submitReport';
import type { PicturesUnsent } from '../../application/reporting/submitReport';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { isPublicNetwork } from '../../domain/reporting/post';
import { referenceOfReport } from '../../domain/reporting/report';
import type { Report } from '../../domain/reporting/report';
import type { Sent } from './steps';
import styles from './ReportPanel.module.scss';
import type { IReportServices } from './services';
import { Status } from './Status';
import { StepFrame } from './StepFrame';
import { reasonFor } from './words';

interface ISentStepProps {
  sent: Sent;
  services: Pick<IReportServices, 'lists' | 'clipboard'>;
  onPicturesSent(): void;
  onClose(): void;
  onAnother(): void;
}

/** The reference, what happens next, and what is left to do. */
export function SentStep(props: ISentStepProps): React.ReactElement {
  const { sent, services, onPicturesSent, onClose, onAnother } = props;
  const { report, earlier, unsent } = sent;
  return (
    <StepFrame
      title={titleOf(earlier)}
      icon="CompletedSolid"
      forward={
        <>
          <Button kind="primary" onClick={onClose}>
            {components.close}
          </Button>
          {/* Pictures that are still to go are kept until they are sent. */}
          {!unsent && <Button onClick={onAnother}>{strings.another}</Button>}
        </>
      }
    >
      <Reference reference={referenceOfReport(report)} clipboard={services.clipboard} />
      {unsent && (
        <Unsent report={report} unsent={unsent} lists={services.lists} onPicturesSent={onPicturesSent} />
      )}
      <p>{report.urgent ? strings.sentUrgent : strings.sentNext}</p>
      {isPublicNetwork(report.system) && <p className={styles.advice}>{strings.doNotReply}</p>}
      {report.system === 'yammer' && (
        <p>
          {strings.native}{' '}
          <a href={report.link} target="_blank" rel="noopener noreferrer">
            {strings.openPost}
          </a>
        </p>
      )}
      <p>{strings.privacyNote}</p>
    </StepFrame>
  );
}

function titleOf(earlier: Report | undefined): string {
  return earlier ? fill(strings.addedTitle, { reference: referenceOfReport(earlier) }) : strings.sentTitle;
}

interface IReferenceProps extends Pick<IReportServices, 'clipboard'> {
  reference: string;
}

function Reference({ reference, clipboard }: IReferenceProps): React.ReactElement {
  const showFault = useFault();
  const [news, setNews] = React.useState('');

  async function copy(): Promise<void> {
    setNews((await clipboard.copy(reference)) ? strings.copied : strings.notCopied);
  }

  return (
    <div className={styles.reference}>
      <span>{fill(strings.reference, { reference })}</span>
      <Button onClick={() => copy().catch(showFault)}>{strings.copy}</Button>
      <Status>{news}</Status>
    </div>
  );
}

interface IUnsentProps extends Pick<IReportServices, 'lists'>, Pick<ISentStepProps, 'onPicturesSent'> {
  report: Report;
  unsent: PicturesUnsent;
}

function Unsent({ report, unsent, lists, onPicturesSent }: IUnsentProps): React.ReactElement {
  const showFault = useFault();
  const [left, setLeft] = React.useState(unsent);
  const [trying, setTrying] = React.useState(false);

  async function tryAgain(): Promise<void> {
    setTrying(true);
    const still = await sendPictures(report, left.pictures, { lists, lookFirst: true });
    setTrying(false);
    if (still) setLeft(still);
    else onPicturesSent();
  }

  return (
    <Message
      tone="error"
      icon="PlugDisconnected"
      title={fill(strings.picturesUnsent, { number: left.pictures.length })}
      actions={
        <Button onClick={() => tryAgain().catch(showFault)} disabled={trying}>
          {trying ? strings.sending : strings.tryAgain}
        </Button>
      }
    >
      <p>{reasonFor(left.failure)}</p>
    </Message>
  );
}
