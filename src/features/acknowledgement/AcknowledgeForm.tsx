import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { Heading } from '../../components/heading/Heading';
import { useElementId } from '../../components/useElementId';
import styles from './AcknowledgeForm.module.scss';

interface IAcknowledgeFormProps {
  /** The version's own words that the person agrees to. */
  statement: string;
  sending: boolean;
  onAcknowledge(): void;
}

/** The statement, a tick, and the one primary action of the page. */
export function AcknowledgeForm({
  statement,
  sending,
  onAcknowledge
}: IAcknowledgeFormProps): React.ReactElement {
  const reminderId = useElementId('reminder');
  const box = React.useRef<HTMLInputElement>(null);
  const [agreed, setAgreed] = React.useState(false);
  const [pressed, setPressed] = React.useState(false);
  const isMissed = pressed && !agreed;

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (sending) return;
    setPressed(true);
    if (agreed) onAcknowledge();
    else box.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Heading className={styles.title}>{strings.formTitle}</Heading>
      <label className={styles.statement}>
        <input
          ref={box}
          type="checkbox"
          checked={agreed}
          disabled={sending}
          onChange={({ target }) => setAgreed(target.checked)}
          aria-invalid={isMissed}
          aria-describedby={isMissed ? reminderId : undefined}
        />
        <span>{statement}</span>
      </label>
      {isMissed && (
        <p id={reminderId} className={styles.reminder}>
          {strings.tickFirst}
        </p>
      )}
      <Button kind="primary" type="submit" busy={sending}>
        {sending ? strings.sending : strings.acknowledge}
      </Button>
      <p className={styles.note}>{strings.formNote}</p>
    </form>
  );
}
