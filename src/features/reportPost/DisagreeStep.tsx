import { components } from 'SharedStrings';
import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import type { PolicyPoint } from '../../domain/policy/policy';
import { disagreementPointKey } from '../../domain/reporting/reasons';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';

interface IDisagreeStepProps {
  points: readonly PolicyPoint[];
  /** Address of the whole policy; empty where the owner has given none. */
  fullPolicy: string;
  onBack(): void;
  onClose(): void;
}

/** "I just disagree with it" files nothing: it is answered with what the policy says of people's rights. */
export function DisagreeStep(props: IDisagreeStepProps): React.ReactElement {
  const { points, fullPolicy, onBack, onClose } = props;
  const point = points.find(({ key }) => key === disagreementPointKey);
  return (
    <StepFrame
      title={strings.disagreeTitle}
      onBack={onBack}
      forward={
        <Button kind="primary" onClick={onClose}>
          {components.close}
        </Button>
      }
    >
      {point && (
        <blockquote className={styles.preview}>
          <strong>{point.title}</strong>
          <p>{point.text}</p>
        </blockquote>
      )}
      <p>{strings.disagreeText}</p>
      <p>
        {fullPolicy ? (
          <a href={fullPolicy} target="_blank" rel="noopener noreferrer">
            {strings.wholePolicy}
          </a>
        ) : (
          strings.policyHere
        )}
      </p>
    </StepFrame>
  );
}
