import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { useElementId } from '../../components/useElementId';
import styles from './AcknowledgeForm.module.scss';
import type { DeliveryState } from './useDelivery';

export interface IAcknowledgeFormProps {
  /** The version's own words that the person agrees to. */
  statement: string;
  state: DeliveryState;
  onAcknowledge(): void;
}

/** The statement, a tick, and the one primary action of the page. */
export function AcknowledgeForm({
  statement,
  state,
  onAcknowledge
}: IAcknowledgeFormProps): React.ReactElement {
  const reminderId = useElementId('reminder');
  const [agreed, setAgreed] = React.useState(false);
  const [reminded, setReminded] = React.useState(false);
  const onTheWay = state.kind === 'sending' || state.kind === 'waiting';

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (onTheWay) return;
    setReminded(!agreed);
    if (agreed) onAcknowledge();
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3 className={styles.title}>{strings.formTitle}</h3>
      <label className={styles.statement}>
        <input
          type="checkbox"
          checked={agreed || onTheWay}
          disabled={onTheWay}
          onChange={({ target }) => setAgreed(target.checked)}
          aria-describedby={reminded && !agreed ? reminderId : undefined}
        />
        <span>{statement}</span>
      </label>
      <p id={reminderId} className={styles.reminder} role="alert">
        {reminded && !agreed ? strings.tickFirst : ''}
      </p>
      <Button kind="primary" type="submit" busy={onTheWay}>
        {state.kind === 'sending' ? strings.sending : strings.acknowledge}
      </Button>
      <p className={styles.note}>{strings.formNote}</p>
    </form>
  );
}
