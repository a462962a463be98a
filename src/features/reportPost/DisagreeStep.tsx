import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import type { PolicyPoint } from '../../domain/policy/policy';
import { disagreementPointKey } from '../../domain/reporting/reasons';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';

export interface IDisagreeStepProps {
  points: readonly PolicyPoint[];
  onBack(): void;
}

/** "I just disagree with it" files nothing: it is answered with what the policy says of people's rights. */
export function DisagreeStep({ points, onBack }: IDisagreeStepProps): React.ReactElement {
  const point = points.find(({ key }) => key === disagreementPointKey);
  return (
    <StepFrame title={strings.disagreeTitle} onBack={onBack}>
      {point && (
        <blockquote className={styles.preview}>
          <strong>{point.title}</strong>
          <p>{point.text}</p>
        </blockquote>
      )}
      <p>{strings.disagreeText}</p>
    </StepFrame>
  );
}
