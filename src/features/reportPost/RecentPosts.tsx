import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { IRecentPosts, RecentPost } from '../../application/reporting/ports';
import { failureOf } from '../../application/failure';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import styles from './ReportPanel.module.scss';
import { Status } from './Status';

interface IRecentPostsProps {
  source: IRecentPosts;
  onChoose(link: string): void;
}

/** Recent posts on Yammer to choose from. Where they cannot be had, the link and the words do as well. */
export function RecentPosts({ source, onChoose }: IRecentPostsProps): React.ReactElement {
  const showFault = useFault();
  const [posts, setPosts] = React.useState<RecentPost[]>();
  const [status, setStatus] = React.useState('');

  async function look(): Promise<void> {
    setStatus(strings.looking);
    try {
      setPosts(await source.recent());
      setStatus('');
    } catch (error) {
      failureOf(error);
      setStatus(strings.previewNone);
    }
  }

  return (
    <div className={`${control.control} ${styles.field}`}>
      <div>
        <Button onClick={() => look().catch(showFault)}>{strings.recent}</Button>
      </div>
      <Status>{status}</Status>
      {posts && (
        <ul className={styles.plainList}>
          {posts.map((post) => (
            <li key={post.link}>
              <button type="button" className={styles.choice} onClick={() => onChoose(post.link)}>
                <span className={styles.excerpt}>{post.text}</span>
                <span className={styles.hint}>{fill(strings.previewBy, { author: post.author })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
