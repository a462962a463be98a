import { failureOf, isPassing } from './failure';
import type { Failure } from './failure';
import type { ISetUpStep } from './ports';
import { stopsSetUp } from './setUpLimit';
import type { SetUpLimit } from './setUpLimit';

/** What one step of set-up has come to. */
export type StepState =
  | { kind: 'waiting' }
  | { kind: 'working' }
  | { kind: 'right' }
  | { kind: 'needed'; findings: string[] }
  | { kind: 'mended' }
  /** As right as this site lets it be. */
  | { kind: 'limited'; limits: SetUpLimit[] }
  /** Set-up must not begin. */
  | { kind: 'stopped'; limits: SetUpLimit[] }
  | { kind: 'failed'; failure: Failure };

export type StepReport = (index: number, state: StepState) => void;

/**
 * Looks at every step without changing anything, reporting each as it is known. Returns whether all is as right as the
 * site lets it be. Stops when SharePoint is busy or gives no sound answer: asking on would only add to its trouble.
 */
export async function inspectSetUp(steps: readonly ISetUpStep[], report: StepReport): Promise<boolean> {
  let allRight = true;
  for (const [index, step] of steps.entries()) {
    const state = await settle(() => lookAt(step));
    report(index, state);
    if (state.kind === 'failed' && isPassing(state.failure)) return false;
    allRight = allRight && (state.kind === 'right' || state.kind === 'limited');
  }
  return allRight;
}

/**
 * Brings every step to what it should be, in order, and leaves alone what is right. Stops at the first step that fails
 * or must not begin: later ones build on it. Returns whether all is as right as the site lets it be.
 */
export async function runSetUp(steps: readonly ISetUpStep[], report: StepReport): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    report(index, { kind: 'working' });
    const state = await settle(() => mend(step));
    report(index, state);
    if (state.kind === 'failed' || state.kind === 'stopped') return false;
  }
  return true;
}

async function settle(work: () => Promise<StepState>): Promise<StepState> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

async function lookAt(step: ISetUpStep): Promise<StepState> {
  const findings = await step.check();
  return findings.length > 0 ? { kind: 'needed', findings } : stateWithin(await limitsOf(step), 'right');
}

async function mend(step: ISetUpStep): Promise<StepState> {
  const state = await lookAt(step);
  if (state.kind !== 'needed') return state;
  await step.apply();
  return stateWithin(await limitsOf(step), 'mended');
}

function stateWithin(limits: SetUpLimit[], otherwise: 'right' | 'mended'): StepState {
  if (limits.some(stopsSetUp)) return { kind: 'stopped', limits };
  return limits.length > 0 ? { kind: 'limited', limits } : { kind: otherwise };
}

async function limitsOf({ limits }: ISetUpStep): Promise<SetUpLimit[]> {
  return limits ? limits() : [];
}
