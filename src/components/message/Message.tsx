import * as React from 'react';
import { Heading } from '../heading/Heading';
import { Icon } from '../icon/Icon';
import styles from './Message.module.scss';

interface IMessageProps {
  tone: 'information' | 'success' | 'warning' | 'error';
  /** Name of a Fluent icon. */
  icon: string;
  title: string;
  /** The way forward: what the person can do now. */
  actions?: React.ReactNode;
}

/** A whole-page state or a notice, drawn: an icon, what is so, why, and the way forward. */
export function Message({
  tone,
  icon,
  title,
  actions,
  children
}: React.PropsWithChildren<IMessageProps>): React.ReactElement {
  return (
    <div className={`${styles.message} ${styles[tone]}`} role={tone === 'error' ? 'alert' : undefined}>
      <Icon name={icon} className={styles.icon} />
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        <div className={styles.body}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
