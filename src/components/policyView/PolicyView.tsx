import * as React from 'react';
import { Heading } from '../heading/Heading';
import { Icon } from '../icon/Icon';
import { policyParts } from '../../domain/policy/policy';
import type { PolicyPoint } from '../../domain/policy/policy';
import { partTitles } from './partTitles';
import styles from './PolicyView.module.scss';

interface IPolicyViewProps {
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
          <Heading className={styles.partTitle}>{partTitles[part]}</Heading>
          <PointList points={points.filter((point) => point.part === part)} below={2} />
        </section>
      ))}
    </div>
  );
}, haveSameWords);

function haveSameWords(before: IPolicyViewProps, after: IPolicyViewProps): boolean {
  return before.points === after.points || JSON.stringify(before.points) === JSON.stringify(after.points);
}

interface IPointListProps extends IPolicyViewProps {
  /** How many levels under the heading above the points' own headings are. */
  below: number;
}

/** Points with their icons, each under a heading of its own. */
export function PointList({ points, below }: IPointListProps): React.ReactElement {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <Point key={point.key} point={point} below={below} />
      ))}
    </ul>
  );
}

function Point({ point, below }: { point: PolicyPoint; below: number }): React.ReactElement {
  return (
    <li className={styles.point}>
      <Icon name={point.icon} className={styles.icon} />
      <div>
        <Heading below={below} className={styles.pointTitle}>
          {point.title}
        </Heading>
        {point.text && <p className={styles.pointText}>{point.text}</p>}
      </div>
    </li>
  );
}
