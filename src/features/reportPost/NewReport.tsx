import * as React from 'react';
import type { ReportingRecords } from '../../application/reporting/ports';
import type { ReportStart } from '../../domain/reporting/draft';
import { postKeyOf, reportedComment } from '../../domain/reporting/pageComment';
import { placeKeyOf } from '../../domain/reporting/placedReport';
import type { Report } from '../../domain/reporting/report';
import { DisagreeStep } from './DisagreeStep';
import { PostStep } from './PostStep';
import { ReasonsStep } from './ReasonsStep';
import { ReviewStep } from './ReviewStep';
import { SentStep } from './SentStep';
import type { IReportServices, Reporter } from './services';
import type { INeedsRecords, IStepProps, Sent } from './steps';
import { Undecided } from './Undecided';
import { useDraft } from './useDraft';
import { usePreview } from './usePreview';
import { useLinkReading } from './useLinkReading';

interface INewReportProps extends INeedsRecords {
  services: IReportServices;
  reporter: Reporter;
  records: ReportingRecords;
  /** What the report is begun with; empty for nothing, and once it has been used. */
  start: ReportStart;
  onStartUsed(): void;
  onSent(report: Report): void;
  onAnother(): void;
  onClose(): void;
}

type Step =
  /** With the field that a person came back to from the last step, where they are taken next. */
  | { kind: 'post' | 'reasons'; field?: string }
  | { kind: 'disagree' | 'review' }
  | { kind: 'sent'; sent: Sent };

/** The way of a report: which post, what is wrong with it, what will be stored, sent. */
export function NewReport(props: INewReportProps): React.ReactElement {
  const { services, reporter, records, rest, onNeed, onSent, onClose } = props;
  const [step, setStep] = React.useState<Step>({ kind: 'post' });
  const writing = useDraft(services, props.start, props.onStartUsed);
  const { newsHub, speechbubble } = records.settings;
  // Without the owner's addresses a link could be taken for what it is not.
  const link = rest === 'there' ? writing.draft.link : '';
  const places = { sharePoint: reporter.sharePoint, newsHub, speechbubble };
  const { reading, isAsking } = useLinkReading(services, link, places);
  const post = reading.kind === 'post' ? reading.post : undefined;
  const commentId = reportedComment(writing.draft, post);
  const earlier = useEarlier(post && postKeyOf(post, commentId), records, reporter);
  const stepProps: IStepProps = { ...writing, services, reporter, records, reading, commentId, earlier };
  const isWriting = !writing.undecided && step.kind !== 'sent';
  const preview = usePreview(stepProps, rest === 'there' && isWriting && !isAsking);
  const hasLink = writing.draft.link.trim() !== '';
  React.useEffect(() => {
    if (hasLink) onNeed();
  }, [hasLink, onNeed]);
  const goTo = (kind: 'post' | 'reasons' | 'disagree' | 'review') => () => setStep({ kind });

  if (writing.undecided) return <Undecided choice={writing.undecided} decide={writing.decide} />;
  switch (step.kind) {
    case 'post':
      return (
        <PostStep
          {...stepProps}
          preview={isAsking ? 'looking' : preview}
          isAsking={isAsking}
          rest={rest}
          onNeed={onNeed}
          field={step.field}
          onNext={goTo(step.field === undefined ? 'reasons' : 'review')}
        />
      );
    case 'reasons':
      return (
        <ReasonsStep
          {...stepProps}
          field={step.field}
          onBack={goTo('post')}
          onNext={goTo('review')}
          onDisagree={goTo('disagree')}
        />
      );
    case 'disagree':
      return (
        <DisagreeStep
          points={records.points}
          fullPolicy={records.settings.fullPolicy}
          onBack={goTo('reasons')}
          onClose={onClose}
        />
      );
    case 'review':
      return (
        <ReviewStep
          {...stepProps}
          onBack={goTo('reasons')}
          onChange={({ step: kind, field }) => setStep({ kind, field })}
          onSent={(sent) => {
            // With pictures still to go the draft stays: sending it again finds the report and adds only those.
            if (!sent.unsent) writing.forget();
            onSent(sent.report);
            setStep({ kind: 'sent', sent: { ...sent, earlier } });
          }}
        />
      );
    case 'sent':
      return (
        <SentStep
          sent={step.sent}
          services={services}
          onClose={onClose}
          onAnother={props.onAnother}
          onPicturesSent={() => {
            writing.forget();
            setStep({ kind: 'sent', sent: { ...step.sent, unsent: undefined } });
          }}
        />
      );
  }
}

/** One's own first report of a post: it is known as soon as the link is recognised, before anything is written. */
function useEarlier(
  postKey: string | undefined,
  { reports, settings }: ReportingRecords,
  { sharePoint }: Reporter
): Report | undefined {
  const { newsHub, speechbubble } = settings;
  const byKey = React.useMemo(() => {
    // Of several of one post the oldest comes last, and stays.
    const newestFirst = [...(reports ?? [])].sort((a, b) => b.id - a.id);
    const places = { sharePoint, newsHub, speechbubble };
    return new Map(newestFirst.map((report) => [placeKeyOf(report, places), report]));
  }, [reports, sharePoint, newsHub, speechbubble]);
  return postKey === undefined ? undefined : byKey.get(postKey);
}
