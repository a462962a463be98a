import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { PageComment } from '../../application/reporting/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { noWords } from '../../domain/reporting/draft';
import type { ReportDraft } from '../../domain/reporting/draft';
import { withoutComment } from '../../domain/reporting/pageComment';
import type { LinkedPost } from '../../domain/reporting/post';
import { ChooseComment } from './ChooseComment';
import type { IStepProps } from './steps';
import { PostPreviewCard } from './PostPreviewCard';
import styles from './ReportPanel.module.scss';
import { Status } from './Status';
import { useComments } from './useComments';
import { fieldIds } from './words';

interface IPagePostProps extends IStepProps {
  page: LinkedPost;
  /** Nothing of the post could be fetched. */
  unseen: boolean;
}

/** A page, and its comments to choose from: the report is about the page itself until one is chosen. */
export function PagePost(props: IPagePostProps): React.ReactElement {
  const { page, unseen, draft, change, commentId, services, reporter } = props;
  const fetched = draft.source === 'fetched';
  const isChosen = commentId !== '' && fetched;
  const now = (): string => services.clock.now().toISOString();
  const choosing = useComments(services.comments, page, !isChosen, now);
  const gone = useGone(props);
  const [pressed, setPressed] = React.useState<'comment' | 'another' | 'paste' | 'article'>();
  const [article, setArticle] = React.useState<Partial<ReportDraft>>();
  React.useEffect(() => {
    if (pressed === 'paste') document.getElementById(fieldIds.words)?.focus();
  }, [pressed]);

  function choose({ id, text, author, postedAt }: PageComment, obtainedAt: string): void {
    setPressed('comment');
    const link = withoutComment(page.link) === page.link ? draft.link : withoutComment(page.link);
    change({ link, commentId: id, text, author, postedAt, source: 'fetched', obtainedAt });
    gone.look(id);
  }

  function chooseAnother(): void {
    setPressed('another');
    change({ link: withoutComment(page.link), commentId: '', ...noWords });
  }

  function paste(): void {
    const { text, author, postedAt, source, obtainedAt } = draft;
    setArticle({ text, author, postedAt, source, obtainedAt });
    setPressed('paste');
    change(noWords);
  }

  function chooseArticle(words: Partial<ReportDraft>): void {
    setArticle(undefined);
    setPressed('article');
    change(words);
  }

  return (
    <>
      {fetched && (
        <Chosen
          {...props}
          title={isChosen ? strings.commentChosen : strings.articleItself}
          focused={pressed === 'comment' || pressed === 'article'}
        />
      )}
      <Status>
        {isChosen && gone.id === commentId && strings.commentGone}
        {!isChosen && commentId !== '' && unseen && strings.commentNotThere}
      </Status>
      {article && !fetched && (
        <p>
          <Button onClick={() => chooseArticle(article)}>{strings.articleItself}</Button>
        </p>
      )}
      {isChosen ? (
        <p>
          <Button onClick={chooseAnother}>{strings.chooseAnother}</Button>
        </p>
      ) : (
        <ChooseComment
          state={choosing.state}
          format={reporter.format}
          focused={pressed === 'another'}
          onChoose={choose}
          onTryAgain={choosing.tryAgain}
          onPaste={fetched ? paste : undefined}
        />
      )}
    </>
  );
}

interface IChosenProps extends Pick<IStepProps, 'draft' | 'reporter'> {
  title: string;
  focused: boolean;
}

function Chosen({ draft, reporter, title, focused }: IChosenProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused, title]);
  return (
    <>
      <h4 className={styles.subtitle} ref={heading} tabIndex={-1}>
        {title}
      </h4>
      <PostPreviewCard preview={draft} format={reporter.format} />
    </>
  );
}

/**
 * Whether the comment that was chosen has been deleted since it was listed. The report keeps its words either way, so a
 * question that is not answered changes nothing.
 */
function useGone({ page, services }: IPagePostProps): { id: string; look(id: string): void } {
  const showFault = useFault();
  const [id, setId] = React.useState('');
  const look = (chosen: string): void => {
    setId('');
    services.comments
      .find(page, chosen)
      .then((found) => setId(found ? '' : chosen))
      .catch((error: unknown) => void failureOf(error))
      .catch(showFault);
  };
  return { id, look };
}
