import * as React from 'react';
import { isClaimOf } from '../../domain/policy/claim';
import type { VersionSummary } from '../../domain/policy/policy';
import { AcknowledgeForm } from './AcknowledgeForm';
import { DeliveryNotice } from './DeliveryNotice';
import type { IAcknowledgementServices, Viewer } from './services';
import { useDelivery } from './useDelivery';
import type { DeliveryOutcome, IDelivery } from './useDelivery';

export interface IAcknowledgingProps extends DeliveryOutcome {
  /** The version that waits for the person. */
  version: VersionSummary;
  statement: string;
  services: IAcknowledgementServices;
  viewer: Viewer;
}

/**
 * The form, and how its press stands until SharePoint is known to have the record. It is shown when the server has said
 * what it knows of the person.
 */
export default function Acknowledging(props: IAcknowledgingProps): React.ReactElement {
  const { version, statement, services, viewer } = props;
  const delivery = useDelivery(services, viewer, props);
  useEarlierPress(props, delivery);
  return (
    <>
      <DeliveryNotice delivery={delivery} />
      <AcknowledgeForm
        key={version.contentHash}
        statement={statement}
        state={delivery.state}
        onAcknowledge={() => delivery.press(version)}
      />
    </>
  );
}

/** Takes up a press from an earlier visit, once. */
function useEarlierPress({ version, services }: IAcknowledgingProps, delivery: IDelivery): void {
  const done = React.useRef(false);
  React.useEffect(() => {
    if (done.current) return;
    done.current = true;
    const intention = services.intentions.load();
    if (!intention) return;
    if (isClaimOf(intention, version)) {
      delivery.resume(intention);
    } else {
      delivery.giveUp();
    }
  });
}
