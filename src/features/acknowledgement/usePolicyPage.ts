import * as React from 'react';
import { isPassing } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { readPolicyPage } from '../../application/acknowledgement/readPolicyPage';
import type { PolicyPage, ReadyPage } from '../../application/acknowledgement/policyPage';
import { automaticRetries, retryDelay } from '../../domain/backOff';
import type { Acknowledgement } from '../../domain/policy/policy';
import type { IAcknowledgementServices } from './services';
import { useFault } from '../../components/errorBoundary/useFault';
import { useRetry } from './useRetry';

export type PolicyPageState = {
  /** Undefined while the first answer is awaited and nothing is remembered. */
  page: PolicyPage | undefined;
  /** What is shown is remembered, and checking it against the server has failed. */
  checkFailure: Failure | undefined;
  reading: boolean;
  /** What is shown is the server's own answer, not what this device remembered. */
  fresh: boolean;
  /** Reads the page again. */
  refresh(): void;
  /** Shows a record that has just been saved. */
  showSaved(acknowledgement: Acknowledgement): void;
};

/**
 * Where the person stands: at once from what this device remembers, then from the server. A read that fails in
 * passing is tried again with back-off, and as soon as the device is online again.
 */
export function usePolicyPage(services: IAcknowledgementServices): PolicyPageState {
  const { cache, intentions } = services;
  const [page, setPage] = React.useState<PolicyPage | undefined>(() => cache.load());
  const [checkFailure, setCheckFailure] = React.useState<Failure>();
  const [reading, setReading] = React.useState(true);
  const fault = useFault();
  const retry = useRetry();

  const show = React.useCallback(
    (next: PolicyPage): void => {
      setPage(next);
      if (!isAcknowledged(next)) {
        cache.clear();
        return;
      }
      cache.save(next);
      intentions.clear();
    },
    [cache, intentions]
  );

  const read = React.useCallback(
    async (attempt: number): Promise<void> => {
      setReading(true);
      const next = await readPolicyPage(services);
      if (!retry.isMounted()) return;
      setReading(false);
      const failure = next.kind === 'failed' && isPassing(next.failure) ? next.failure : undefined;
      setCheckFailure(failure);
      if (!failure) {
        show(next);
        return;
      }
      setPage((shown) => (shown?.kind === 'ready' ? shown : next));
      retry.schedule(
        () => read(attempt + 1).catch(fault),
        attempt <= automaticRetries
          ? retryDelay(attempt, Math.random(), failure.retryAfterSeconds)
          : undefined
      );
    },
    [services, retry, show, fault]
  );

  const refresh = React.useCallback((): void => {
    retry.cancel();
    read(1).catch(fault);
  }, [retry, read, fault]);

  React.useEffect(refresh, [refresh]);

  const showSaved = React.useCallback(
    (acknowledgement: Acknowledgement): void => {
      if (page?.kind !== 'ready') return;
      const { current } = page.standing;
      show({ ...page, standing: { kind: 'acknowledged', current, acknowledgement } });
    },
    [page, show]
  );

  return { page, checkFailure, reading, fresh: !reading && !checkFailure, refresh, showSaved };
}

function isAcknowledged(page: PolicyPage): page is ReadyPage {
  return page.kind === 'ready' && page.standing.kind === 'acknowledged';
}
