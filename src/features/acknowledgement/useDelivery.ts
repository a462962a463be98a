import * as React from 'react';
import { deliver, intendToAcknowledge } from '../../application/acknowledgement/acknowledgePolicy';
import type { Failure } from '../../application/failure';
import { automaticRetries, retryDelay } from '../../domain/backOff';
import type { Intention } from '../../domain/policy/intention';
import type { Acknowledgement, VersionSummary } from '../../domain/policy/policy';
import type { FirstTries } from '../../domain/policy/questions';
import type { IAcknowledgementServices, Viewer } from './services';
import { useFault } from '../../components/useFault';
import { pause } from '../../components/pause';
import { useRetry } from './useRetry';

type DeliveryState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  /** Kept on the device; tried again by itself unless `automatic` is false. */
  | { kind: 'waiting'; failure: Failure; automatic: boolean; trying: boolean }
  | { kind: 'refused'; failure: Failure }
  | { kind: 'dropped'; reason: 'expired' | 'superseded' };

export type DeliveryOutcome = {
  onSaved(acknowledgement: Acknowledgement): void;
  /** The version has been superseded meanwhile: what is on the page is out of date. */
  onDropped(): void;
};

export interface IDelivery {
  state: DeliveryState;
  /** Presses Acknowledge for a version, with how its questions were answered where it has any. */
  press(version: VersionSummary, firstTries?: FirstTries): void;
  /** Takes up a press from an earlier visit, after the page has been read and its record was not among the person's own. */
  resume(intention: Intention): void;
  /** Says of an earlier press that its version is no longer the one to acknowledge, and forgets it. */
  giveUp(): void;
  tryNow(): void;
}

/** Brings a press of Acknowledge to the server, however often that takes, and never claims success before its answer. */
export function useDelivery(
  services: IAcknowledgementServices,
  viewer: Viewer,
  { onSaved, onDropped }: DeliveryOutcome
): IDelivery {
  const [state, setState] = React.useState<DeliveryState>({ kind: 'idle' });
  /** No state: a second press may come before the first is drawn. */
  const underWay = React.useRef(false);
  const fault = useFault();
  const retry = useRetry();

  function showTrying(): void {
    if (!retry.isMounted()) return;
    setState((previous) =>
      previous.kind === 'waiting' ? { ...previous, trying: true } : { kind: 'sending' }
    );
  }

  async function run(intention: Intention, lookFirst: boolean, attempt: number): Promise<void> {
    underWay.current = true;
    // PnPjs sends from a timer: what is drawn before that timer holds the request back.
    const [delivery] = await Promise.all([deliver(intention, lookFirst, services), pause().then(showTrying)]);
    underWay.current = false;
    if (!retry.isMounted()) return;
    switch (delivery.kind) {
      case 'saved':
        // The receipt takes the form's place: nothing of it is drawn again.
        onSaved(delivery.acknowledgement);
        return;
      case 'waiting': {
        const automatic = attempt <= automaticRetries;
        setState({ kind: 'waiting', failure: delivery.failure, automatic, trying: false });
        retry.schedule(
          () => start(intention, delivery.mayHaveLanded, automatic ? attempt + 1 : 1),
          automatic ? retryDelay(attempt, Math.random(), delivery.failure.retryAfterSeconds) : undefined
        );
        return;
      }
      case 'refused':
        setState(delivery);
        return;
      case 'dropped':
        setState(delivery);
        onDropped();
    }
  }

  const where = { host: viewer.host, locale: viewer.format.locale };
  function start(intention: Intention, lookFirst: boolean, attempt: number): void {
    run(intention, lookFirst, attempt).catch(fault);
  }

  return {
    state,
    press: (version, firstTries) => {
      if (underWay.current) return;
      start(intendToAcknowledge(version, { ...where, firstTries }, services), false, 1);
    },
    resume: (intention) => start(intention, false, 1),
    giveUp: () => {
      services.intentions.clear();
      setState({ kind: 'dropped', reason: 'superseded' });
    },
    tryNow: retry.now
  };
}
