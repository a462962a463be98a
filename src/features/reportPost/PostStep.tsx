import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Icon } from '../../components/icon/Icon';
import { linkChange, longestName, longestText, postProblem } from '../../domain/reporting/draft';
import type { PostProblem } from '../../domain/reporting/draft';
import { isPage, withoutComment } from '../../domain/reporting/pageComment';
import { isPublicNetwork, mayBePublicAuthor } from '../../domain/reporting/post';
import { referenceOfReport } from '../../domain/reporting/report';
import { AuthorQuestion } from './AuthorQuestion';
import { LinkField } from './LinkField';
import { LongText } from './LongText';
import type { INewReportProps, IStepProps } from './NewReport';
import { PagePost, wordsId } from './PagePost';
import { PictureField } from './PictureField';
import { PostPreviewCard } from './PostPreviewCard';
import { RecentPosts } from './RecentPosts';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';
import type { PreviewStatus } from './usePreview';
import { useTaking } from './useTaking';
import { postProblems, statusNames } from './words';

interface IPostStepProps extends IStepProps, Pick<INewReportProps, 'rest' | 'onNeed'> {
  preview: PreviewStatus;
  /** Which page the link shows is not known yet. */
  isAsking: boolean;
  onNext(): void;
}

/** Which post it is: by its link, its words or a picture. Says first what to do if someone is in danger. */
export function PostStep(props: IPostStepProps): React.ReactElement {
  const { draft, change, pictures, reading, records, services, preview, isAsking, rest, onNeed, onNext } =
    props;
  const [problem, setProblem] = React.useState<PostProblem>();
  const taking = useTaking(props);
  const post = reading.kind === 'post' ? reading.post : undefined;

  const [pressed, setPressed] = React.useState(false);
  const isWaiting = rest !== 'there' || taking.preparing;

  function setLink(link: string): void {
    change(linkChange(draft, link));
  }

  function goOn(): void {
    setPressed(isWaiting);
    if (rest !== 'there') onNeed();
    if (isWaiting) return;
    const found = postProblem(draft, reading, pictures.length);
    setProblem(found);
    if (!found) onNext();
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
      problem={problem && postProblems[problem]}
      forward={
        <Button kind="primary" onClick={goOn}>
          {strings.next}
        </Button>
      }
    >
      {pressed && rest === 'missing' && <p role="status">{strings.loading}</p>}
      <Danger text={records.settings.urgentText || strings.dangerText} />
      <LinkField link={draft.link} reading={reading} clipboard={services.clipboard} onChange={setLink} />
      <ReportedBefore {...props} />
      {records.settings.yammerPreview && <RecentPosts source={services.yammer} onChoose={setLink} />}
      {post && isPublicNetwork(post.system) && <p className={styles.advice}>{strings.doNotReply}</p>}
      {post && isPage(post) && !isAsking ? (
        <PagePost {...props} key={withoutComment(post.link)} page={post} unseen={preview === 'none'} />
      ) : (
        draft.source === 'fetched' && <PostPreviewCard preview={draft} format={props.reporter.format} />
      )}
      {draft.source !== 'fetched' && <PastedText {...props} status={preview} />}
      <PictureField {...props} taking={taking} />
      {post && mayBePublicAuthor(post.system) && (
        <AuthorQuestion value={draft.authorKind} onChange={(authorKind) => change({ authorKind })} />
      )}
    </StepFrame>
  );
}

/** Whoever has reported a post before sees how far that is, before anything is written. */
function ReportedBefore({ earlier, reporter }: IStepProps): React.ReactElement {
  return (
    <p role="status" className={styles.hint}>
      {earlier &&
        fill(strings.reportedBefore, {
          when: reporter.format.moment(earlier.reportedAt),
          reference: referenceOfReport(earlier),
          status: statusNames[earlier.status]
        })}
    </p>
  );
}

/** What a person may know of a post that they paste. */
const known = [
  ['author', strings.author],
  ['postedAt', strings.postedAt]
] as const;

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
  status
}: IStepProps & { status: PreviewStatus }): React.ReactElement {
  return (
    <>
      <p role="status" className={styles.hint}>
        {status === 'looking' && strings.looking}
        {status === 'none' && draft.text === '' && strings.previewNone}
      </p>
      <LongText
        id={wordsId}
        label={strings.text}
        hint={strings.textHint}
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
      {draft.text !== '' &&
        known.map(([name, label]) => (
          <LongText
            key={name}
            label={label}
            longest={longestName}
            value={draft[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
    </>
  );
}
