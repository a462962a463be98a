import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import styles from './ReportPanel.module.scss';

export interface IStepFrameProps {
  title: string;
  /** 1 to 3, for the steps that are counted. */
  number?: number;
  /** What stands in the way of going on; empty for nothing. */
  problem?: string;
  onBack?(): void;
  /** The step's own way forward. */
  forward?: React.ReactNode;
}

/** A step's heading, which takes the focus, its content, and the ways back and forward. */
export function StepFrame(props: React.PropsWithChildren<IStepFrameProps>): React.ReactElement {
  const { title, number, problem, onBack, forward, children } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      {number !== undefined && <p className={styles.count}>{fill(strings.step, { number })}</p>}
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <Problem>{problem}</Problem>
      <div className={styles.actions}>
        {forward}
        {onBack && <Button onClick={onBack}>{strings.back}</Button>}
      </div>
    </section>
  );
}
