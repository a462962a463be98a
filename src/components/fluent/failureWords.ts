import { fluent as strings } from 'ReviewStrings';
import { components as shared } from 'SharedStrings';
import type { FailureKind } from '../../application/failure';

/** What a failure means, and what a person can do about it. */
export const failureWords: Record<FailureKind, string> = {
  noAnswer: strings.noAnswer,
  throttled: strings.throttled,
  serverError: strings.serverError,
  unreadable: strings.unreadable,
  signedOut: shared.signedOut,
  denied: strings.denied,
  missing: strings.missing,
  rejected: strings.rejected
};
