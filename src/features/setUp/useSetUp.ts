import * as React from 'react';
import type { ISetUpStep } from '../../application/ports';
import { inspectSetUp, runSetUp } from '../../application/setUpLists';
import { useFault } from '../../components/useFault';
import type { StepReport, StepState } from '../../application/setUpLists';

export type SetUpPhase = 'inspecting' | 'ready' | 'running' | 'failed' | 'done';

/** Looks at every step when it is first shown, and mends them all when told to. */
export function useSetUp(steps: readonly ISetUpStep[]): {
  states: readonly StepState[];
  phase: SetUpPhase;
  run(): void;
} {
  const showFault = useFault();
  const [states, setStates] = React.useState<readonly StepState[]>(() =>
    steps.map(() => ({ kind: 'waiting' }))
  );
  const [phase, setPhase] = React.useState<SetUpPhase>('inspecting');
  const mounted = React.useRef(true);

  const report = React.useCallback<StepReport>((index, state) => {
    if (mounted.current) setStates((previous) => previous.map((old, i) => (i === index ? state : old)));
  }, []);

  const perform = React.useCallback(
    (action: typeof inspectSetUp, during: SetUpPhase, otherwise: SetUpPhase): void => {
      const settle = (next: SetUpPhase): void => {
        if (mounted.current) setPhase(next);
      };
      setPhase(during);
      action(steps, report)
        .then((allRight) => settle(allRight ? 'done' : otherwise))
        .catch(showFault);
    },
    [steps, report, showFault]
  );

  React.useEffect(() => {
    mounted.current = true;
    perform(inspectSetUp, 'inspecting', 'ready');
    return () => {
      mounted.current = false;
    };
  }, [perform]);

  return { states, phase, run: () => perform(runSetUp, 'running', 'failed') };
}
