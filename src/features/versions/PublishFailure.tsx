import { versions as strings } from 'ReviewStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import { FailureBar } from '../../components/fluent/FailureBar';

/** Why a version is not published; nothing when it has not failed. */
export function PublishFailure({ failure }: { failure: Failure | undefined }): React.ReactElement | null {
  if (!failure) return null;
  const advice = failure.kind === 'rejected' ? strings.numberTaken : undefined;
  return <FailureBar title={strings.publishFailed} failure={failure} advice={advice} />;
}
