import * as React from 'react';
import { Icon } from '../icon/Icon';
import { policyParts } from '../../domain/policy/policy';
import type { PolicyPoint } from '../../domain/policy/policy';
import { partTitles } from './partTitles';
import styles from './PolicyView.module.scss';

export interface IPolicyViewProps {
  points: readonly PolicyPoint[];
}

/**
 * The policy's highlights as staff see them, grouped by part. Also the preview of a version before it is published. It is
 * the largest part of the page and is drawn again only when its words have changed.
 */
export const PolicyView = React.memo(function PolicyView({ points }: IPolicyViewProps): React.ReactElement {
  const parts = policyParts.filter((part) => points.some((point) => point.part === part));
  return (
    <div className={styles.policyView}>
      {parts.map((part) => (
        <section key={part} className={styles.part} data-part={part}>
          <h3 className={styles.partTitle}>{partTitles[part]}</h3>
          <ul className={styles.points}>
            {points
              .filter((point) => point.part === part)
              .map((point) => (
                <Point key={point.key} point={point} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}, haveSameWords);

function haveSameWords(before: IPolicyViewProps, after: IPolicyViewProps): boolean {
  return before.points === after.points || JSON.stringify(before.points) === JSON.stringify(after.points);
}

function Point({ point }: { point: PolicyPoint }): React.ReactElement {
  return (
    <li className={styles.point}>
      <Icon name={point.icon} className={styles.icon} />
      <div>
        <strong className={styles.pointTitle}>{point.title}</strong>
        {point.text && <p className={styles.pointText}>{point.text}</p>}
      </div>
    </li>
  );
}
