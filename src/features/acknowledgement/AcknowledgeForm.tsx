import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { getId } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import * as strings from 'AcknowledgementStrings';
import { Button } from '../../components/button/Button';
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
  const [reminderId] = React.useState(() => getId('reminder'));
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
      <Checkbox
        label={statement}
        checked={agreed || onTheWay}
        disabled={onTheWay}
        onChange={(_, checked) => setAgreed(checked === true)}
        ariaDescribedBy={reminded && !agreed ? reminderId : undefined}
      />
      <p id={reminderId} className={styles.reminder} role="alert">
        {reminded && !agreed ? strings.tickFirst : ''}
      </p>
      <Button kind="primary" type="submit" aria-disabled={onTheWay}>
        {state.kind === 'sending' ? strings.sending : strings.acknowledge}
      </Button>
      <p className={styles.note}>{strings.formNote}</p>
    </form>
  );
}
