import { reportPost as strings } from 'StaffStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import control from '../../components/field/Control.module.scss';
import type { PolicyPoint } from '../../domain/policy/policy';
import { longestDetails } from '../../domain/reporting/draft';
import { cite } from '../../domain/reporting/reasons';
import type { ReportReason } from '../../domain/reporting/reasons';
import { LongText } from './LongText';
import type { IStepProps } from './NewReport';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';

export interface IReasonsStepProps extends IStepProps {
  onBack(): void;
  onNext(): void;
  onDisagree(): void;
}

/** What is wrong with the post: reasons with the policy point each rests on, and details. */
export function ReasonsStep(props: IReasonsStepProps): React.ReactElement {
  const { draft, change, records, onBack, onNext, onDisagree } = props;
  const [reminded, setReminded] = React.useState(false);
  const { reasons } = records.settings;
  const chosen = reasons.some(({ code }) => draft.reasonCodes.includes(code));

  function toggle(code: string, on: boolean): void {
    const others = draft.reasonCodes.filter((other) => other !== code);
    change({ reasonCodes: on ? [...others, code] : others });
  }

  return (
    <StepFrame
      title={strings.reasonsTitle}
      number={2}
      problem={reminded && !chosen ? strings.needReason : ''}
      onBack={onBack}
      forward={
        <Button kind="primary" onClick={() => (chosen ? onNext() : setReminded(true))}>
          {strings.next}
        </Button>
      }
    >
      <fieldset className={`${control.control} ${styles.group}`}>
        <legend>{strings.reasonsHint}</legend>
        {reasons.map((reason) => (
          <Reason
            key={reason.code}
            reason={reason}
            points={records.points}
            checked={draft.reasonCodes.includes(reason.code)}
            onChange={(on) => toggle(reason.code, on)}
          />
        ))}
      </fieldset>
      <p>
        <Button onClick={onDisagree}>{strings.disagree}</Button>
      </p>
      <LongText
        label={strings.details}
        rows={3}
        longest={longestDetails}
        value={draft.details}
        onChange={(details) => change({ details })}
      />
    </StepFrame>
  );
}

interface IReasonProps {
  reason: ReportReason;
  points: readonly PolicyPoint[];
  checked: boolean;
  onChange(on: boolean): void;
}

function Reason({ reason, points, checked, onChange }: IReasonProps): React.ReactElement {
  const { pointTitle, pointText } = cite(reason, points);
  const point = [pointTitle, pointText].filter(Boolean).join('. ');
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {reason.label}
        {point && <span className={styles.hint}>{fill(strings.policySays, { point })}</span>}
      </span>
    </label>
  );
}
