import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Icon } from '../../components/icon/Icon';
import { Message } from '../../components/message/Message';
import styles from './StepFrame.module.scss';

interface IStepFrameProps {
  title: string;
  /** 1 to 3, for the steps that are counted. */
  number?: number;
  /** Name of a Fluent icon beside the title. */
  icon?: string;
  /** Id of the field that a person came back to; without it, and where it is not there, the heading takes the focus. */
  field?: string;
  /** Why the step could not be done. */
  trouble?: { title: string; reason: string };
  onBack?(): void;
  /** The step's own ways forward. */
  forward?: React.ReactNode;
  /** What the step listens with wherever a person is in it. */
  handlers?: React.HTMLAttributes<HTMLElement>;
}

/** A step's heading, its content, and the ways back and forward, which stay in sight. */
export function StepFrame(props: React.PropsWithChildren<IStepFrameProps>): React.ReactElement {
  const { title, number, icon, field, trouble, onBack, forward, handlers, children } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    const wanted = field === undefined ? null : document.getElementById(field);
    (wanted ?? heading.current)?.focus();
  }, [field]);
  return (
    <section className={styles.step} tabIndex={-1} {...handlers}>
      {number !== undefined && <p className={styles.count}>{fill(strings.step, { number })}</p>}
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        {icon && <Icon name={icon} className={styles.icon} />}
        {title}
      </h3>
      {children}
      <footer className={styles.footer}>
        {trouble && <Trouble {...trouble} />}
        <div className={styles.ways}>
          {forward}
          {onBack && <Button onClick={onBack}>{strings.back}</Button>}
        </div>
      </footer>
    </section>
  );
}

function Trouble({ title, reason }: { title: string; reason: string }): React.ReactElement {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className={styles.trouble}>
      <Message tone="error" icon="PlugDisconnected" title={title}>
        <p>{reason}</p>
      </Message>
    </div>
  );
}
