import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Icon } from '../../components/icon/Icon';
import { useFileDrop } from '../../components/useFileDrop';
import { isAskedWho, linkChange, longestName, longestText, postProblem } from '../../domain/reporting/draft';
import type { PostProblem } from '../../domain/reporting/draft';
import { isPagePost, withoutComment } from '../../domain/reporting/pageComment';
import { isPublicNetwork, mayBePublicAuthor } from '../../domain/reporting/post';
import { referenceOfReport } from '../../domain/reporting/report';
import { AuthorQuestion } from './AuthorQuestion';
import { LinkField } from './LinkField';
import { LongText } from './LongText';
import type { INeedsRecords, IStepProps } from './steps';
import { PagePost } from './PagePost';
import { PictureField } from './PictureField';
import { PostPreviewCard } from './PostPreviewCard';
import { RecentPosts } from './RecentPosts';
import styles from './ReportPanel.module.scss';
import { Status } from './Status';
import { StepFrame } from './StepFrame';
import type { PreviewStatus } from './usePreview';
import { useTaking } from './useTaking';
import { fieldIds, postProblems, problemFields, statusNames } from './words';

interface IPostStepProps extends IStepProps, INeedsRecords {
  preview: PreviewStatus;
  /** Which page the link shows is not known yet. */
  isAsking: boolean;
  /** Id of the field that a person came back to. */
  field: string | undefined;
  onNext(): void;
}

/** Which post it is: by its link, its words or a picture. Says first what to do if someone is in danger. */
export function PostStep(props: IPostStepProps): React.ReactElement {
  const { draft, change, pictures, reading, records, services, preview, isAsking, rest, onNeed, onNext } =
    props;
  const taking = useTaking(props);
  const drop = useFileDrop(taking.take);
  const post = reading.kind === 'post' ? reading.post : undefined;
  const missing = postProblem(draft, reading, pictures.length);
  const { problemAt, show } = useProblem(missing);
  const [pressed, setPressed] = React.useState(false);
  const isWaiting = rest !== 'there' || taking.preparing;

  function setLink(link: string): void {
    change(linkChange(draft, link));
  }

  function goOn(): void {
    setPressed(isWaiting);
    if (rest !== 'there') onNeed();
    if (isWaiting) return;
    show(missing);
    if (!missing) onNext();
  }

  // A picture that could not be taken is to be seen before the person goes on.
  React.useEffect(() => {
    if (taking.problem) setPressed(false);
  }, [taking.problem]);

  // A press before everything is there is taken up when it is.
  React.useEffect(() => {
    if (!isWaiting && pressed) goOn();
  });

  return (
    <StepFrame
      title={strings.postTitle}
      number={1}
      field={props.field}
      handlers={drop.handlers}
      forward={
        <Button kind="primary" onClick={goOn}>
          {strings.next}
        </Button>
      }
    >
      <Status>{pressed && rest === 'missing' && strings.loading}</Status>
      <Danger text={records.settings.urgentText || strings.dangerText} />
      <LinkField
        link={draft.link}
        reading={reading}
        clipboard={services.clipboard}
        problem={problemAt(fieldIds.link)}
        onChange={setLink}
      />
      <ReportedBefore {...props} />
      {records.settings.yammerPreview && <RecentPosts source={services.yammer} onChoose={setLink} />}
      {post && isPublicNetwork(post.system) && <p className={styles.advice}>{strings.doNotReply}</p>}
      {post && isPagePost(post) && !isAsking ? (
        <PagePost {...props} key={withoutComment(post.link)} page={post} unseen={preview === 'none'} />
      ) : (
        draft.source === 'fetched' && <PostPreviewCard preview={draft} format={props.reporter.format} />
      )}
      {draft.source !== 'fetched' && (
        <PastedText {...props} status={preview} problem={problemAt(fieldIds.words)} />
      )}
      <PictureField {...props} taking={taking} isOver={drop.isOver} format={props.reporter.format} />
      <WhoAndWhen {...props} problem={problemAt(fieldIds.author)} />
    </StepFrame>
  );
}

/** Whoever has reported a post before sees how far that is, before anything is written. */
function ReportedBefore({ earlier, reporter }: IStepProps): React.ReactElement {
  return (
    <Status>
      {earlier &&
        fill(strings.reportedBefore, {
          when: reporter.format.moment(earlier.reportedAt),
          reference: referenceOfReport(earlier),
          status: statusNames[earlier.status]
        })}
    </Status>
  );
}

/** What is missing, at its question, from the press of Next until it is there. The question takes the focus. */
function useProblem(missing: PostProblem | undefined): {
  problemAt(field: string): string;
  show(problem: PostProblem | undefined): void;
} {
  const [shown, setShown] = React.useState<{ problem: PostProblem }>();
  React.useEffect(() => {
    if (shown) document.getElementById(problemFields[shown.problem])?.focus();
  }, [shown]);
  const standing = shown?.problem === missing ? missing : undefined;
  return {
    problemAt: (field) => (standing && problemFields[standing] === field ? postProblems[standing] : ''),
    show: (problem) => setShown(problem && { problem })
  };
}

function Danger({ text }: { text: string }): React.ReactElement {
  return (
    <div className={styles.danger} role="note">
      <Icon name="Warning" className={styles.dangerIcon} />
      <div>
        <strong>{strings.dangerTitle}</strong>
        <p>{text}</p>
      </div>
    </div>
  );
}

function PastedText({
  draft,
  change,
  services,
  status,
  problem
}: IStepProps & { status: PreviewStatus; problem: string }): React.ReactElement {
  return (
    <>
      <Status>
        {status === 'looking' && strings.looking}
        {status === 'none' && draft.text === '' && strings.previewNone}
      </Status>
      <LongText
        id={fieldIds.words}
        label={strings.text}
        hint={strings.textHint}
        problem={problem}
        rows={4}
        longest={longestText}
        value={draft.text}
        onChange={(text) =>
          change({
            text,
            source: text.trim() ? 'pasted' : 'none',
            obtainedAt: services.clock.now().toISOString()
          })
        }
      />
    </>
  );
}

/** Who wrote the post and when, asked once there is a post to tell it of. */
function WhoAndWhen(props: IStepProps & { problem: string }): React.ReactElement {
  const { draft, change, reading, pictures } = props;
  const post = reading.kind === 'post' ? reading.post : undefined;
  const isAsked = isAskedWho(draft, post, pictures.length);
  const mayBePublic = post !== undefined && mayBePublicAuthor(post.system);
  return (
    <>
      {mayBePublic && <AuthorQuestion {...props} />}
      {isAsked && !mayBePublic && (
        <LongText
          id={fieldIds.author}
          label={strings.author}
          longest={longestName}
          value={draft.author}
          onChange={(author) => change({ author })}
        />
      )}
      {isAsked && (
        <LongText
          id={fieldIds.postedAt}
          label={strings.postedAt}
          longest={longestName}
          value={draft.postedAt}
          onChange={(postedAt) => change({ postedAt })}
        />
      )}
    </>
  );
}
