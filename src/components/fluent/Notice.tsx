import * as React from 'react';
import { Bar } from './Bar';
import type { IBarProps } from './Bar';

interface INoticeProps extends IBarProps {
  /** What is so; a full stop follows it where there is more. */
  title: string;
}

/** A notice as SharePoint has them: what is so, why, and the way forward. */
export function Notice({
  title,
  children,
  ...bar
}: React.PropsWithChildren<INoticeProps>): React.ReactElement {
  return (
    <div style={apart}>
      <Bar {...bar}>
        <strong>{children ? `${title}.` : title}</strong> {children}
      </Bar>
    </div>
  );
}

const apart = { marginBottom: 8 };
