import * as React from 'react';
import { isFor } from '../../domain/policy/intention';
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
  /** The server has said what it knows of the person. */
  fresh: boolean;
}

/** The form, and how its press stands until SharePoint is known to have the record. */
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

/** Takes up a press from an earlier visit, once, when the server has said what it knows. */
function useEarlierPress({ version, services, fresh }: IAcknowledgingProps, delivery: IDelivery): void {
  const done = React.useRef(false);
  React.useEffect(() => {
    if (!fresh || done.current) return;
    done.current = true;
    const intention = services.intentions.load();
    if (!intention) return;
    if (isFor(intention, version)) {
      delivery.resume(intention);
    } else {
      delivery.giveUp();
    }
  });
}
