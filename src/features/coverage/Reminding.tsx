import * as React from 'react';
import type { IReminderPaneProps } from './ReminderPane';

const ReminderPane = React.lazy(() => import(/* webpackChunkName: 'review-reminders' */ './ReminderPane'));

/** The reminder, which loads when it is asked for. */
export function Reminding(props: IReminderPaneProps): React.ReactElement {
  return (
    <React.Suspense fallback={null}>
      <ReminderPane {...props} />
    </React.Suspense>
  );
}
