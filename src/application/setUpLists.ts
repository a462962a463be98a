import { failureOf, isPassing } from './failure';
import type { Failure } from './failure';
import type { ISetUpStep } from './ports';

/** What one step of set-up has come to. */
export type StepState =
  | { kind: 'waiting' }
  | { kind: 'working' }
  | { kind: 'right' }
  | { kind: 'needed'; findings: string[] }
  | { kind: 'mended' }
  | { kind: 'failed'; failure: Failure };

export type StepReport = (index: number, state: StepState) => void;

/**
 * Looks at every step without changing anything, reporting each as it is known. Returns whether all is right.
 * Stops when SharePoint is busy or gives no sound answer: asking on would only add to its trouble.
 */
export async function inspectSetUp(steps: readonly ISetUpStep[], report: StepReport): Promise<boolean> {
  let allRight = true;
  for (const [index, step] of steps.entries()) {
    const state = await inspectStep(step);
    report(index, state);
    if (state.kind === 'failed' && isPassing(state.failure)) return false;
    allRight = allRight && state.kind === 'right';
  }
  return allRight;
}

/**
 * Brings every step to what it should be, in order, and leaves alone what is right.
 * Stops at the first step that fails: later ones build on it. Returns whether all is right.
 */
export async function runSetUp(steps: readonly ISetUpStep[], report: StepReport): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    report(index, { kind: 'working' });
    const state = await mendStep(step);
    report(index, state);
    if (state.kind === 'failed') return false;
  }
  return true;
}

async function inspectStep(step: ISetUpStep): Promise<StepState> {
  try {
    const findings = await step.check();
    return findings.length === 0 ? { kind: 'right' } : { kind: 'needed', findings };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

async function mendStep(step: ISetUpStep): Promise<StepState> {
  try {
    if ((await step.check()).length === 0) return { kind: 'right' };
    await step.apply();
    return { kind: 'mended' };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
