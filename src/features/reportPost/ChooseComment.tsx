import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { PageComment } from '../../application/reporting/ports';
import { Button } from '../../components/button/Button';
import control from '../../components/field/Control.module.scss';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import { CommentList } from './CommentList';
import styles from './Comments.module.scss';
import type { CommentsState } from './useComments';
import { reasonFor } from './words';

interface IChooseCommentProps {
  state: CommentsState;
  format: Format;
  /** Whether the list takes the focus: the person has asked for it. */
  focused: boolean;
  onChoose(comment: PageComment, readAt: string): void;
  onTryAgain(): void;
  /** Undefined where the words can be pasted already. */
  onPaste: (() => void) | undefined;
}

/** The comments under a page, one press from being the post that is reported. */
export function ChooseComment(props: IChooseCommentProps): React.ReactElement {
  const { state, format, focused, onTryAgain, onPaste } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <section className={`${control.control} ${styles.choosing}`} aria-label={strings.chooseComment}>
      <h4 className={styles.title} ref={heading} tabIndex={-1}>
        {strings.chooseComment}
      </h4>
      {state.kind === 'shown' && state.comments.length > 0 && <Comments {...props} state={state} />}
      <p role="status" className={styles.status}>
        {statusOf(state, format)}
      </p>
      <div className={styles.ways}>
        {state.kind === 'failed' && <Button onClick={onTryAgain}>{strings.tryAgain}</Button>}
        {state.kind === 'shown' && state.more && (
          <Button onClick={state.more} busy={state.coming}>
            {strings.moreComments}
          </Button>
        )}
        {onPaste && <Button onClick={onPaste}>{strings.pasteInstead}</Button>}
      </div>
    </section>
  );
}

type Shown = Extract<CommentsState, { kind: 'shown' }>;

function Comments({ state, format, onChoose }: IChooseCommentProps & { state: Shown }): React.ReactElement {
  const [sought, setSought] = React.useState('');
  const { comments, more, readAt } = state;
  const found = React.useMemo(() => comments.filter((comment) => holds(comment, sought)), [comments, sought]);
  const latest = React.useRef({ onChoose, readAt });
  latest.current = { onChoose, readAt };
  const choose = React.useCallback((comment: PageComment): void => {
    latest.current.onChoose(comment, latest.current.readAt(comment));
  }, []);
  return (
    <>
      <label className={styles.search}>
        {strings.searchComments}
        <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
      </label>
      {sought.trim() !== '' && (
        <p role="status" className={styles.status}>
          {fill(strings.commentsFound, {
            found: format.count(found.length),
            number: format.count(comments.length)
          })}
        </p>
      )}
      {found.length > 0 && <CommentList comments={found} format={format} onChoose={choose} onEnd={more} />}
    </>
  );
}

/** Whether a comment, or a reply to it, has the words that are sought, or is by whom they name. */
function holds(comment: PageComment, sought: string): boolean {
  const words = sought.trim().toLowerCase();
  return (
    `${comment.author}\n${comment.text}`.toLowerCase().includes(words) ||
    comment.replies.some((reply) => holds(reply, sought))
  );
}

function statusOf(state: CommentsState, format: Format): string {
  switch (state.kind) {
    case 'looking':
      return strings.lookingForComments;
    case 'off':
      return strings.commentsOff;
    case 'failed':
      return state.failure.kind === 'denied'
        ? strings.commentsDenied
        : `${strings.commentsFailed} ${reasonFor(state.failure)}`;
    case 'shown':
      if (state.failure) return `${strings.commentsFailed} ${reasonFor(state.failure)}`;
      if (state.coming) return strings.lookingForComments;
      if (state.comments.length === 0) return strings.commentsNone;
      return format.plural(strings.commentsShown, state.comments.length);
  }
}
