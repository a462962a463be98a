import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { readHealth } from '../../application/support/readHealth';
import type { SubjectHealth } from '../../application/support/readHealth';
import { useFault } from '../../components/errorBoundary/useFault';
import type { ISupportServices } from './services';

export type HealthState =
  | { kind: 'looking' }
  | { kind: 'looked'; health: SubjectHealth[]; lookedAt: string }
  | { kind: 'failed'; failure: Failure };

/** Looks at the lists when first shown, and again when asked. */
export function useHealth({ steps, counts, clock }: ISupportServices): {
  state: HealthState;
  refresh(): void;
} {
  const showFault = useFault();
  const [state, setState] = React.useState<HealthState>({ kind: 'looking' });
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    let current = true;
    const show = (next: HealthState): void => {
      if (current) setState(next);
    };
    show({ kind: 'looking' });
    readHealth(steps, counts)
      .then((health) => show({ kind: 'looked', health, lookedAt: clock.now().toISOString() }))
      .catch((error: unknown) => show({ kind: 'failed', failure: failureOf(error) }))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [steps, counts, clock, asked, showFault]);

  return { state, refresh: () => setAsked((count) => count + 1) };
}
