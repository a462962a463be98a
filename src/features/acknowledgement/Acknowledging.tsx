import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { Message } from '../../components/message/Message';
import { isClaimOf } from '../../domain/policy/claim';
import type { PolicyContent, VersionSummary } from '../../domain/policy/policy';
import type { FirstTries } from '../../domain/policy/questions';
import { AcknowledgeForm } from './AcknowledgeForm';
import { DeliveryNotice } from './DeliveryNotice';
import type { IAcknowledgementServices, Viewer } from './services';
import { useDelivery } from './useDelivery';
import type { DeliveryOutcome, IDelivery } from './useDelivery';

/** Few versions have questions: nothing of them is downloaded for the others. */
const Questioned = React.lazy(() => import(/* webpackChunkName: 'questions' */ './Questioned'));

export interface IAcknowledgingProps extends DeliveryOutcome {
  /** The version that waits for the person. */
  version: VersionSummary;
  content: PolicyContent;
  /** SharePoint refused to look up whether there is a record already. */
  recordsRefused: boolean | undefined;
  services: IAcknowledgementServices;
  viewer: Viewer;
}

/**
 * The form, and how its press stands until SharePoint is known to have the record. It is shown when the server has said
 * what it knows of the person.
 */
export default function Acknowledging(props: IAcknowledgingProps): React.ReactElement {
  const { version, content, recordsRefused, services, viewer } = props;
  const delivery = useDelivery(services, viewer, props);
  const notice = React.useRef<HTMLDivElement>(null);
  /** Here, and not on an earlier visit. */
  const pressed = React.useRef(false);
  const { kind } = delivery.state;
  const isWaiting = kind === 'waiting';
  useEarlierPress(props, delivery);
  useFocusOnward(isWaiting, pressed, notice);

  function press(firstTries?: FirstTries): void {
    pressed.current = true;
    delivery.press(version, firstTries);
  }

  const form = (firstTries?: FirstTries): React.ReactElement => (
    <AcknowledgeForm
      key={version.contentHash}
      statement={content.statement}
      sending={kind === 'sending'}
      onAcknowledge={() => press(firstTries)}
    />
  );

  return (
    <>
      <DeliveryNotice ref={notice} delivery={delivery} />
      {recordsRefused && (
        <Message tone="information" icon="Info" title={strings.recordsRefusedTitle}>
          <p>{strings.recordsRefusedBody}</p>
        </Message>
      )}
      {!isWaiting &&
        (content.questions ? (
          <React.Suspense fallback={null}>
            <Questioned
              key={version.contentHash}
              content={content}
              questions={content.questions}
              contentHash={version.contentHash}
              store={services.answers}
              renderForm={form}
            />
          </React.Suspense>
        ) : (
          form()
        ))}
    </>
  );
}

/** A press that has to wait takes the form from the page, and with it the focus: the way on has it next. */
function useFocusOnward(
  isWaiting: boolean,
  pressed: React.MutableRefObject<boolean>,
  notice: React.RefObject<HTMLElement>
): void {
  React.useLayoutEffect(() => {
    if (!isWaiting || !pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) notice.current?.querySelector('button')?.focus();
  }, [isWaiting, pressed, notice]);
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
