import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { isMoment } from '../../domain/moment';
import type { PostPreview } from '../../domain/reporting/draft';
import styles from './ReportPanel.module.scss';
import type { Format } from '../../components/format';

interface IPostPreviewCardProps {
  preview: PostPreview;
  format: Format;
}

/** The post as it was fetched. Its words are shown as text, whatever they hold. */
export function PostPreviewCard({ preview, format }: IPostPreviewCardProps): React.ReactElement {
  const { text, author, postedAt } = preview;
  return (
    <figure className={styles.preview} aria-label={strings.previewTitle}>
      <blockquote className={styles.words}>{text}</blockquote>
      <figcaption className={styles.hint}>
        {author && fill(strings.previewBy, { author })} {isMoment(postedAt) && format.moment(postedAt)}
      </figcaption>
    </figure>
  );
}
