import * as strings from 'ReportPostStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import { composeReport } from '../../application/reporting/composeReport';
import { submitReport } from '../../application/reporting/submitReport';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { Message } from '../../components/message/Message';
import { cite } from '../../domain/reporting/reasons';
import type { IStepProps, Sent } from './NewReport';
import { Thumbnail } from './PictureField';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';
import { reasonFor, systemNames } from './words';

export interface IReviewStepProps extends IStepProps {
  onBack(): void;
  onSent(sent: Sent): void;
}

type Sending = { kind: 'idle' } | { kind: 'sending' } | { kind: 'notSent'; failure: Failure };

/** Exactly what will be stored and who will see it, before it is sent. */
export function ReviewStep(props: IReviewStepProps): React.ReactElement {
  const { draft, pictures, reading, records, reporter, services, onBack, onSent } = props;
  const [sending, setSending] = React.useState<Sending>({ kind: 'idle' });
  const showFault = useFault();
  const busy = React.useRef(false);

  async function send(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending({ kind: 'sending' });
    const post = reading.kind === 'post' ? reading.post : undefined;
    const { points, settings } = records;
    const content = await composeReport(
      { draft, post, reasons: settings.reasons, points, host: reporter.host, untitled: strings.systemNone },
      services.hashing
    );
    const submission = await submitReport(content, pictures, services);
    busy.current = false;
    if (submission.kind === 'sent') onSent(submission);
    else setSending(submission);
  }

  return (
    <StepFrame
      title={strings.reviewTitle}
      number={3}
      onBack={onBack}
      forward={
        <Button
          kind="primary"
          onClick={() => send().catch(showFault)}
          aria-disabled={sending.kind === 'sending'}
        >
          {sending.kind === 'sending' ? strings.sending : strings.send}
        </Button>
      }
    >
      <h4 className={styles.subtitle}>{strings.stored}</h4>
      <Stored {...props} />
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
      {sending.kind === 'notSent' && (
        <Message tone="error" icon="CloudNotSynced" title={strings.notSent}>
          <p>{reasonFor(sending.failure)}</p>
        </Message>
      )}
    </StepFrame>
  );
}

function Stored({ draft, pictures, reading, records, reporter }: IStepProps): React.ReactElement {
  const reasons = records.settings.reasons
    .filter(({ code }) => draft.reasonCodes.includes(code))
    .map((reason) => cite(reason, records.points));
  const post = reading.kind === 'post' ? reading.post : undefined;
  const author = { unknown: '', staff: strings.authorStaff, public: strings.authorPublic }[draft.authorKind];
  const rows: [string, string][] = [
    [strings.storedWho, `${reporter.displayName}. ${strings.storedWhoText}`],
    [strings.link, post ? `${systemNames[post.system]}: ${post.link}` : strings.systemNone],
    [strings.text, [draft.text.trim(), draft.author].filter(Boolean).join(' – ')],
    [strings.authorKind, author],
    [strings.storedReasons, reasons.map(({ label, pointTitle }) => `${label} (${pointTitle})`).join('\n')],
    [strings.storedDetails, draft.details.trim()],
    [strings.storedHost, reporter.host]
  ];
  return (
    <>
      <dl className={styles.stored}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ul className={styles.pictures}>
        {pictures.map((picture, index) => (
          <li key={picture.name}>
            <Thumbnail picture={picture} number={index + 1} />
          </li>
        ))}
      </ul>
    </>
  );
}
