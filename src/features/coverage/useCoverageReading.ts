import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { ReadingCancelled } from '../../application/review/readAhead';
import { readReview } from '../../application/review/readReview';
import type { ReadingProgress, Review } from '../../application/review/readReview';
import { useFault } from '../../components/useFault';
import { pause } from '../../components/pause';
import type { ICoverageServices } from './services';

/** Everything coverage is worked out from, as it was at one time. */
export type ReviewData = Review & { readAt: Date };

type ReadingState =
  | { kind: 'reading'; progress?: ReadingProgress }
  | { kind: 'cancelled' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'ready'; data: ReviewData };

export type CoverageReading = {
  state: ReadingState;
  cancel(): void;
  readAgain(): void;
};

/** Reads the versions, the roster and everyone's records when first shown, and again when asked. */
export function useCoverageReading(services: ICoverageServices): CoverageReading {
  const [state, setState] = React.useState<ReadingState>({ kind: 'reading' });
  const showFault = useFault();
  const current = React.useRef<AbortController>();
  const before = React.useRef<Review>();

  const read = React.useCallback(
    (followRenamed: boolean): void => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const show = (next: ReadingState): void => {
        if (!controller.signal.aborted) setState(next);
      };
      setState({ kind: 'reading' });
      const watch = {
        followRenamed,
        pause,
        signal: controller.signal,
        onProgress: (progress: ReadingProgress) => show({ kind: 'reading', progress })
      };
      readReview(services, watch, before.current)
        .then((review) => {
          before.current = review;
          show({ kind: 'ready', data: { ...review, readAt: services.clock.now() } });
        })
        .catch((error: unknown) => {
          if (!(error instanceof ReadingCancelled)) show({ kind: 'failed', failure: failureOf(error) });
          // What still reads beside it would go on to show how far it is.
          controller.abort();
        })
        .catch(showFault);
    },
    [services, showFault]
  );

  React.useEffect(() => {
    read(false);
    return () => {
      current.current?.abort();
      before.current = undefined;
    };
  }, [read]);

  return {
    state,
    cancel: () => {
      current.current?.abort();
      setState({ kind: 'cancelled' });
    },
    readAgain: () => read(true)
  };
}
