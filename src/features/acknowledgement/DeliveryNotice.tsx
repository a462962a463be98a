import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import styles from './AcknowledgementPage.module.scss';
import { iconFor, reasonFor } from './Failed';
import type { IDelivery } from './useDelivery';

/** Says how the press of Acknowledge stands until the receipt can show, and never more than is known. */
export const DeliveryNotice = React.forwardRef<HTMLDivElement, { delivery: IDelivery }>(
  function DeliveryNotice({ delivery }, ref) {
    return (
      <div className={styles.notice} ref={ref}>
        <p className={styles.spoken} role="status">
          {delivery.state.kind === 'sending' ? strings.sending : ''}
        </p>
        <Notice delivery={delivery} />
      </div>
    );
  }
);

function Notice({ delivery: { state, tryNow } }: { delivery: IDelivery }): React.ReactElement | null {
  switch (state.kind) {
    case 'idle':
    case 'sending':
      return null;
    case 'waiting':
      return (
        <Message
          tone="error"
          icon={iconFor(state.failure)}
          title={strings.notSavedYet}
          actions={
            <Button onClick={tryNow} busy={state.trying}>
              {state.trying ? strings.trying : strings.tryNow}
            </Button>
          }
        >
          <p>{reasonFor(state.failure)}</p>
          <p>{state.automatic ? strings.keptAndRetried : strings.keptForNextVisit}</p>
        </Message>
      );
    case 'refused':
      return (
        <Message tone="error" icon="StatusErrorFull" title={strings.refusedTitle}>
          <p>{state.failure.kind === 'denied' ? strings.refusedDenied : reasonFor(state.failure)}</p>
          <p>{fill(strings.failedDetail, { detail: state.failure.detail })}</p>
        </Message>
      );
    case 'dropped':
      return (
        <Message tone="warning" icon="Info" title={strings.droppedTitle}>
          <p>{state.reason === 'expired' ? strings.droppedExpired : strings.droppedSuperseded}</p>
        </Message>
      );
  }
}
