import * as React from 'react';
import { isPassing } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { readPolicyPage } from '../../application/acknowledgement/readPolicyPage';
import type { PolicyPage } from '../../application/acknowledgement/policyPage';
import { withRememberedReceipt } from '../../application/acknowledgement/rememberedReceipt';
import { automaticRetries, retryDelay } from '../../domain/backOff';
import type { Acknowledgement } from '../../domain/policy/policy';
import type { IAcknowledgementServices } from './services';
import { useFault } from '../../components/useFault';
import { useRetry } from './useRetry';

export type PolicyPageState = {
  /** Undefined while the first answer is awaited and nothing is remembered. */
  page: PolicyPage | undefined;
  /** What is shown is remembered, and checking it against the server has failed. */
  checkFailure: Failure | undefined;
  reading: boolean;
  /** What is shown is what this device remembers: the server has not answered yet. */
  remembered: boolean;
  /** Reads the page again. */
  refresh(): void;
  /** Shows a record that has just been saved. */
  showSaved(acknowledgement: Acknowledgement): void;
};

/** What is shown, all of which changes at once: each change draws the whole page. */
type Shown = Pick<PolicyPageState, 'page' | 'remembered' | 'checkFailure' | 'reading'>;

/**
 * Where the person stands: at once from what this device remembers, then from the server. A read that fails in
 * passing is tried again with back-off, and as soon as the device is online again.
 */
export function usePolicyPage(services: IAcknowledgementServices): PolicyPageState {
  const { answers, cache, clock, intentions } = services;
  const [shown, setShown] = React.useState<Shown>(() => ({
    page: cache.load(),
    remembered: true,
    checkFailure: undefined,
    reading: true
  }));
  const opened = React.useRef<IAcknowledgementServices>();
  const fault = useFault();
  const retry = useRetry();

  const read = React.useCallback(
    async (attempt: number): Promise<void> => {
      const isFirst = opened.current !== services;
      opened.current = services;
      if (!isFirst) setShown((previous) => ({ ...previous, reading: true }));
      const next = await (isFirst ? services.page : readPolicyPage(services));
      if (!retry.isMounted()) return;
      if (next.kind !== 'failed' || !isPassing(next.failure)) {
        setShown(({ page }) => answered(withRememberedReceipt(next, page, clock.now().getTime())));
        return;
      }
      setShown(({ page, remembered }) => ({
        page: page?.kind === 'ready' ? page : next,
        remembered,
        checkFailure: next.failure,
        reading: false
      }));
      retry.schedule(
        () => read(attempt + 1).catch(fault),
        attempt <= automaticRetries
          ? retryDelay(attempt, Math.random(), next.failure.retryAfterSeconds)
          : undefined
      );
    },
    [services, clock, retry, fault]
  );

  const refresh = React.useCallback((): void => {
    retry.cancel();
    read(1).catch(fault);
  }, [retry, read, fault]);

  React.useEffect(refresh, [refresh]);

  const { page, remembered, checkFailure, reading } = shown;
  const answeredPage = remembered || reading || checkFailure ? undefined : page;
  /** After it is drawn: to remember it keeps nobody waiting. */
  React.useEffect(() => {
    if (!answeredPage) return;
    if (answeredPage.kind !== 'ready') {
      cache.clear();
      return;
    }
    cache.save(answeredPage);
    if (answeredPage.standing.kind !== 'acknowledged') return;
    intentions.clear();
    answers.clear();
  }, [answeredPage, answers, cache, intentions]);

  const showSaved = React.useCallback(
    (acknowledgement: Acknowledgement): void => {
      if (page?.kind !== 'ready') return;
      const { current } = page.standing;
      setShown(answered({ ...page, standing: { kind: 'acknowledged', current, acknowledgement } }));
    },
    [page]
  );

  return { ...shown, refresh, showSaved };
}

const answered = (page: PolicyPage): Shown => ({
  page,
  remembered: false,
  checkFailure: undefined,
  reading: false
});
