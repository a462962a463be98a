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
import type { IStepProps } from './steps';
import styles from './ReportPanel.module.scss';
import { StepFrame } from './StepFrame';
import { fieldIds } from './words';

interface IReasonsStepProps extends IStepProps {
  /** Id of the field that a person came back to. */
  field: string | undefined;
  onBack(): void;
  onNext(): void;
  onDisagree(): void;
}

/** What is wrong with the post: reasons with the policy point each rests on, and details. */
export function ReasonsStep(props: IReasonsStepProps): React.ReactElement {
  const { draft, change, records, onBack, onNext, onDisagree } = props;
  const [reminded, setReminded] = React.useState<object>();
  const { reasons } = records.settings;
  const chosen = reasons.some(({ code }) => draft.reasonCodes.includes(code));

  const isMissing = reminded !== undefined && !chosen;
  React.useEffect(() => {
    if (reminded) document.getElementById(fieldIds.reasons)?.focus();
  }, [reminded]);

  function toggle(code: string, on: boolean): void {
    const others = draft.reasonCodes.filter((other) => other !== code);
    change({ reasonCodes: on ? [...others, code] : others });
  }

  return (
    <StepFrame
      title={strings.reasonsTitle}
      number={2}
      field={props.field}
      onBack={onBack}
      forward={
        <Button kind="primary" onClick={() => (chosen ? onNext() : setReminded({}))}>
          {strings.next}
        </Button>
      }
    >
      <fieldset
        className={`${control.control} ${styles.group}`}
        aria-describedby={isMissing ? 'report-reasons-problem' : undefined}
      >
        <legend>{strings.reasonsHint}</legend>
        {isMissing && (
          <span id="report-reasons-problem" className={styles.problem}>
            {strings.needReason}
          </span>
        )}
        {reasons.map((reason, index) => (
          <Reason
            key={reason.code}
            id={index === 0 ? fieldIds.reasons : undefined}
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
        id={fieldIds.details}
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
  id: string | undefined;
  reason: ReportReason;
  points: readonly PolicyPoint[];
  checked: boolean;
  onChange(on: boolean): void;
}

function Reason({ id, reason, points, checked, onChange }: IReasonProps): React.ReactElement {
  const { pointTitle, pointText } = cite(reason, points);
  const point = [pointTitle, pointText].filter(Boolean).join('. ');
  return (
    <label className={styles.option}>
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>
        {reason.label}
        {point && <span className={styles.hint}>{fill(strings.policySays, { point })}</span>}
      </span>
    </label>
  );
}
