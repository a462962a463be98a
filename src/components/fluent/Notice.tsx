import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import * as React from 'react';
import styles from './Notice.module.scss';

export interface INoticeProps {
  tone: 'information' | 'warning';
  title: string;
  /** The way forward: what the person can do now. */
  actions?: JSX.Element;
}

/** Stands where there is nothing else to see, or says what to know about it: what is so, why, and the way forward. */
export function Notice(props: React.PropsWithChildren<INoticeProps>): React.ReactElement {
  const { tone, title, actions, children } = props;
  const type = tone === 'warning' ? MessageBarType.warning : MessageBarType.info;
  return (
    <MessageBar messageBarType={type} isMultiline actions={actions} delayedRender={false}>
      <strong className={styles.title}>{title}</strong>
      {children}
    </MessageBar>
  );
}
