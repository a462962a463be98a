import * as React from 'react';
import { PolicyView } from '../../components/policyView/PolicyView';
import type { PolicyContent } from '../../domain/policy/policy';
import styles from './Versions.module.scss';

/** A version as staff see it. */
export function Words({ content }: { content: PolicyContent }): React.ReactElement {
  return (
    <div>
      <blockquote className={styles.statement}>{content.statement}</blockquote>
      <PolicyView points={content.points} />
    </div>
  );
}
