import * as React from 'react';
import { components } from 'SharedStrings';
import { acknowledgement as strings } from 'StaffStrings';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { isPassing } from '../../application/failure';
import type { Failure, FailureKind } from '../../application/failure';

const reasons: Record<FailureKind, string> = {
  noAnswer: strings.reasonNoAnswer,
  throttled: strings.reasonThrottled,
  serverError: strings.reasonServerError,
  unreadable: strings.reasonUnreadable,
  signedOut: components.signedOut,
  denied: strings.reasonDenied,
  missing: strings.reasonMissing,
  rejected: strings.reasonRejected
};

/** Why something did not work, in a sentence a person can act on. */
export function reasonFor(failure: Failure): string {
  return reasons[failure.kind];
}

/** The icon of why something did not work. */
export function iconFor({ kind }: Failure): string {
  return kind === 'noAnswer' ? 'PlugDisconnected' : 'Warning';
}

interface IFailedProps {
  failure: Failure;
  action: React.ReactNode;
}

/** The page could not be read. */
export function Failed({ failure, action }: IFailedProps): React.ReactElement {
  if (failure.kind === 'denied') {
    return (
      <Message tone="warning" icon="Lock" title={strings.deniedTitle} actions={action}>
        <p>{strings.deniedBody}</p>
      </Message>
    );
  }
  return (
    <Message tone="error" icon={iconFor(failure)} title={strings.failedTitle} actions={action}>
      <p>{reasonFor(failure)}</p>
      <p>
        {isPassing(failure) ? strings.failedPassing : fill(strings.failedDetail, { detail: failure.detail })}
      </p>
    </Message>
  );
}
