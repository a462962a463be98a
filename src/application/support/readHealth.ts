import type { Failure } from '../failure';
import type { ISetUpStep } from '../ports';
import type { SetUpLimit } from '../setUpLimit';
import { inspectSetUp } from '../setUpLists';
import type { StepState } from '../setUpLists';
import type { IListCounts } from './ports';

/** What set-up says about one list, or about one permission level or group. */
export type SubjectHealth = {
  /** Empty for the site itself. */
  name: string;
  /** For a list that is there. */
  items?: number;
  /** What set-up would mend, in the list's own terms. */
  findings: string[];
  /** What set-up cannot make right here. */
  limits: SetUpLimit[];
  /** Why it could not be looked at. */
  failure?: Failure;
};

/**
 * Looks at everything set-up looks after, changing nothing, and counts the items of the lists.
 * Throws `ServiceError` when the counts cannot be read.
 */
export async function readHealth(
  steps: readonly ISetUpStep[],
  counts: IListCounts
): Promise<SubjectHealth[]> {
  const states = await inspect(steps);
  const items = await counts.read();
  const health = new Map<string, SubjectHealth>();
  steps.forEach(({ subject: { name } }, index) => {
    const known = health.get(name) ?? { name, items: items[name], findings: [], limits: [] };
    health.set(name, withState(known, states[index]));
  });
  return [...health.values()];
}

/** Every step's state. Those after the one that stopped the inspection could not be looked at for the same reason. */
async function inspect(steps: readonly ISetUpStep[]): Promise<StepState[]> {
  const states: StepState[] = [];
  await inspectSetUp(steps, (_, state) => {
    states.push(state);
  });
  return steps.map((_, index) => states[index] ?? states[states.length - 1]);
}

function withState(health: SubjectHealth, state: StepState): SubjectHealth {
  switch (state.kind) {
    case 'needed':
      return { ...health, findings: [...health.findings, ...state.findings] };
    case 'limited':
    case 'stopped':
      return { ...health, limits: [...health.limits, ...state.limits] };
    case 'failed':
      return { ...health, failure: state.failure };
    default:
      return health;
  }
}
