import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { PageComment } from '../../application/reporting/ports';
import type { Format } from '../../components/format';
import styles from './Comments.module.scss';

interface ICommentListProps {
  comments: readonly PageComment[];
  format: Format;
  onChoose(comment: PageComment): void;
  /** The last one is nearly in sight. */
  onEnd?(): void;
}

const nearlyPx = 200;

/** Comments to choose from, in a box that scrolls by itself; replies are indented below theirs. */
export function CommentList({ comments, format, onChoose, onEnd }: ICommentListProps): React.ReactElement {
  return (
    <ul
      className={styles.comments}
      aria-label={strings.comments}
      onScroll={({ currentTarget: box }) => {
        if (box.scrollHeight - box.scrollTop - box.clientHeight < nearlyPx) onEnd?.();
      }}
    >
      {comments.map((comment) => (
        <Thread key={comment.id} comment={comment} format={format} onChoose={onChoose} />
      ))}
    </ul>
  );
}

type ThreadProps = Pick<ICommentListProps, 'format' | 'onChoose'> & { comment: PageComment };

/** Thousands may be shown: only what has changed is drawn. */
const Thread = React.memo(function Thread({ comment, format, onChoose }: ThreadProps): React.ReactElement {
  return (
    <li className={styles.thread}>
      <button type="button" className={styles.comment} onClick={() => onChoose(comment)}>
        <strong>{comment.author}</strong>
        <span className={styles.when}>{comment.postedAt && format.moment(comment.postedAt)}</span>
        <span className={styles.words}>{comment.text}</span>
      </button>
      {comment.replies.length > 0 && (
        <ul className={styles.replies} aria-label={strings.replies}>
          {comment.replies.map((reply) => (
            <Thread key={reply.id} comment={reply} format={format} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
});
