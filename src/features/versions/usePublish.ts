import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { publishDraft } from '../../application/publishDraft';
import { useFault } from '../../components/useFault';
import type { PolicyContent } from '../../domain/policy/policy';
import type { IVersionsServices } from './services';

type PublishState = {
  busy: boolean;
  failure: Failure | undefined;
  publish(draft: PolicyContent): void;
};

/** Publishes a version once, however often it is pressed, and tells when it is published. */
export function usePublish(
  services: IVersionsServices,
  onPublished: (content: PolicyContent) => void
): PublishState {
  const showFault = useFault();
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();

  async function publish(draft: PolicyContent): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await publishDraft(draft, services);
      onPublished(draft);
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  }

  return {
    busy,
    failure,
    publish: (draft) => {
      if (!busy) publish(draft).catch(showFault);
    }
  };
}
