import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import control from '../../components/field/Control.module.scss';
import { Problem } from '../../components/message/Problem';
import { caseOutcomes } from '../../domain/reporting/case';
import type { CaseOutcome } from '../../domain/reporting/case';
import type { ICaseActionsProps } from './CaseActions';
import styles from './Cases.module.scss';
import { outcomeNames } from './words';

type Outcome = Exclude<CaseOutcome, 'none'>;

const outcomes = caseOutcomes.filter((outcome): outcome is Outcome => outcome !== 'none');

/** Closing with an outcome. A duplicate and a referral say of what, or to whom. */
export function CloseCase({ change, busy }: Pick<ICaseActionsProps, 'change' | 'busy'>): React.ReactElement {
  const [outcome, setOutcome] = React.useState<Outcome>('actionTaken');
  const [text, setText] = React.useState('');
  const [reminded, setReminded] = React.useState(false);
  const isIncomplete = (outcome === 'duplicate' || outcome === 'referred') && text.trim() === '';

  async function close(): Promise<void> {
    setReminded(isIncomplete);
    if (isIncomplete) return;
    const words = [outcomeNames[outcome], text.trim()].filter(Boolean).join(': ');
    await change({ kind: 'close', outcome, text: words });
  }

  return (
    <div>
      <label className={`${control.control} ${styles.field}`}>
        {strings.outcome}
        <select
          value={outcome}
          onChange={({ target }) => setOutcome(outcomes.find((one) => one === target.value) ?? outcome)}
        >
          {outcomes.map((one) => (
            <option key={one} value={one}>
              {outcomeNames[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={`${control.control} ${styles.field}`}>
        {strings.outcomeText}
        <input type="text" value={text} maxLength={500} onChange={({ target }) => setText(target.value)} />
      </label>
      <Problem>{reminded && isIncomplete ? strings.outcomeTextNeeded : ''}</Problem>
      <Button kind="primary" onClick={close} busy={busy}>
        {strings.close}
      </Button>
    </div>
  );
}
