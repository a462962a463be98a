import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import { composeReport } from '../../application/reporting/composeReport';
import { submitReport } from '../../application/reporting/submitReport';
import type { Submission } from '../../application/reporting/submitReport';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { useAnswer } from '../../components/useAnswer';
import { reportedPost } from '../../domain/reporting/draft';
import type { ReportContent } from '../../domain/reporting/report';
import type { IStepProps } from './steps';
import { Thumbnail } from './PictureField';
import own from './PictureField.module.scss';
import styles from './ReportPanel.module.scss';
import { SaidParts } from './SaidParts';
import type { PartField } from './SaidParts';
import { StepFrame } from './StepFrame';
import { StoredElse } from './StoredElse';
import { reasonFor } from './words';

interface IReviewStepProps extends IStepProps {
  onBack(): void;
  onChange(field: PartField): void;
  onSent(sent: Extract<Submission, { kind: 'sent' }>): void;
}

type Sending = { kind: 'idle' } | { kind: 'sending' } | { kind: 'notSent'; failure: Failure };

/** What will be sent, all of it, and who will see it. */
export function ReviewStep(props: IReviewStepProps): React.ReactElement {
  const { draft, pictures, records, reporter, services, markTried, onBack, onSent } = props;
  const [sending, setSending] = React.useState<Sending>({ kind: 'idle' });
  const showFault = useFault();
  const busy = React.useRef(false);
  const content = useContent(props);

  async function send(): Promise<void> {
    if (!content || busy.current) return;
    busy.current = true;
    setSending({ kind: 'sending' });
    const lookFirst = draft.tried;
    markTried();
    const submission = await submitReport(content, pictures, { lists: services.lists, lookFirst });
    busy.current = false;
    if (submission.kind === 'sent') onSent(submission);
    else setSending(submission);
  }

  return (
    <StepFrame
      title={strings.reviewTitle}
      number={3}
      onBack={onBack}
      trouble={
        sending.kind === 'notSent'
          ? { title: strings.notSent, reason: reasonFor(sending.failure) }
          : undefined
      }
      forward={
        <Button
          kind="primary"
          onClick={() => send().catch(showFault)}
          busy={!content || sending.kind === 'sending'}
        >
          {sending.kind === 'sending' ? strings.sending : strings.send}
        </Button>
      }
    >
      {content && (
        <>
          <SaidParts
            content={content}
            format={reporter.format}
            pictures={pictures.length > 0 && <Thumbnails {...props} />}
            onChange={props.onChange}
          />
          <StoredElse content={content} reporter={reporter} />
        </>
      )}
      <h4 className={styles.subtitle}>{strings.seenTitle}</h4>
      <p>{strings.seenText}</p>
      {records.settings.disclosureLink && (
        <p>
          <a href={records.settings.disclosureLink} target="_blank" rel="noopener noreferrer">
            {strings.disclosure}
          </a>
        </p>
      )}
      <p role="status" className={styles.spoken}>
        {sending.kind === 'sending' ? strings.sending : ''}
      </p>
    </StepFrame>
  );
}

function Thumbnails({ pictures, reporter }: IReviewStepProps): React.ReactElement {
  return (
    <div className={own.pictures}>
      {pictures.map((picture, index) => (
        <Thumbnail key={picture.name} picture={picture} number={index + 1} format={reporter.format} />
      ))}
    </div>
  );
}

/** What will be stored of the draft: shown here, and sent as it was shown. Undefined for the moment it takes. */
function useContent({
  draft,
  pictures,
  reading,
  records,
  reporter,
  services
}: IStepProps): ReportContent | undefined {
  const { hashing } = services;
  const { host } = reporter;
  const composed = useAnswer(
    React.useCallback(() => {
      const post = reportedPost(draft, reading);
      const { points, settings } = records;
      return composeReport(
        { draft, post, reasons: settings.reasons, points, pictures, host, untitled: strings.systemNone },
        hashing
      );
    }, [draft, pictures, reading, records, host, hashing])
  );
  return composed.kind === 'given' ? composed.value : undefined;
}
