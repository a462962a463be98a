import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { IReportLists } from '../../application/reporting/ports';
import { sendPictures } from '../../application/reporting/submitReport';
import type { PicturesUnsent } from '../../application/reporting/submitReport';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { isPublicNetwork } from '../../domain/reporting/post';
import { referenceOfReport } from '../../domain/reporting/report';
import type { Sent } from './NewReport';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';
import { reasonFor } from './words';

export interface ISentStepProps {
  sent: Sent;
  lists: IReportLists;
  onPicturesSent(): void;
}

/** The reference, and what is left to do. */
export function SentStep({ sent, lists, onPicturesSent }: ISentStepProps): React.ReactElement {
  const { report, added, unsent } = sent;
  return (
    <StepFrame title={added ? strings.addedTitle : strings.sentTitle}>
      <Reference reference={referenceOfReport(report)} />
      {unsent && (
        <Unsent reportId={report.id} unsent={unsent} lists={lists} onPicturesSent={onPicturesSent} />
      )}
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

function Reference({ reference }: { reference: string }): React.ReactElement {
  const [copied, setCopied] = React.useState(false);
  return (
    <p className={styles.reference}>
      <span>{fill(strings.reference, { reference })}</span>
      <Button
        onClick={() => {
          // A browser may forbid the clipboard; the reference stays on the screen to be copied by hand.
          navigator.clipboard.writeText(reference).then(
            () => setCopied(true),
            () => setCopied(false)
          );
        }}
      >
        {strings.copy}
      </Button>
      <span role="status">{copied ? strings.copied : ''}</span>
    </p>
  );
}

interface IUnsentProps extends Pick<ISentStepProps, 'lists' | 'onPicturesSent'> {
  reportId: number;
  unsent: PicturesUnsent;
}

function Unsent({ reportId, unsent, lists, onPicturesSent }: IUnsentProps): React.ReactElement {
  const showFault = useFault();
  const [left, setLeft] = React.useState(unsent);
  const [trying, setTrying] = React.useState(false);

  async function tryAgain(): Promise<void> {
    setTrying(true);
    const still = await sendPictures(reportId, left.pictures, lists);
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
