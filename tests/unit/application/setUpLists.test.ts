import type { ISetUpStep } from '../../../src/application/ports';
import type { SetUpLimit } from '../../../src/application/setUpLimit';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import type { StepState } from '../../../src/application/setUpLists';
import { failure } from './fakes';

type Fake = ISetUpStep & { right: boolean; applied: number };

function step(right: boolean, apply?: () => void): Fake {
  const fake: Fake = {
    subject: { aspect: 'list', name: 'Any' },
    right,
    applied: 0,
    check: async () => (fake.right ? [] : ['Any']),
    apply: async () => {
      fake.applied += 1;
      apply?.();
      fake.right = true;
    }
  };
  return fake;
}

function collect(): { states: string[]; report(index: number, state: StepState): void } {
  const states: string[] = [];
  return { states, report: (index, state) => states.push(`${index} ${state.kind}`) };
}

describe('set-up', () => {
  it('looks without touching anything', async () => {
    const steps = [step(true), step(false)];
    const { states, report } = collect();
    expect(await inspectSetUp(steps, report)).toBe(false);
    expect(states).toEqual(['0 right', '1 needed']);
    expect(steps.map(({ applied }) => applied)).toEqual([0, 0]);
  });

  it('stops looking when SharePoint is busy, and goes on past what this person may not see', async () => {
    const failing = (kind: 'throttled' | 'denied'): Fake => ({
      ...step(true),
      check: async () => {
        throw failure(kind);
      }
    });
    const { states, report } = collect();
    expect(await inspectSetUp([failing('denied'), failing('throttled'), step(true)], report)).toBe(false);
    expect(states).toEqual(['0 failed', '1 failed']);
  });

  it('mends what is wrong, leaves alone what is right, and has nothing to do the second time', async () => {
    const steps = [step(true), step(false)];
    const { states, report } = collect();
    expect(await runSetUp(steps, report)).toBe(true);
    expect(await runSetUp(steps, report)).toBe(true);
    expect(steps.map(({ applied }) => applied)).toEqual([0, 1]);
    expect(states.slice(4)).toEqual(['0 working', '0 right', '1 working', '1 right']);
  });

  it('stops at the step that fails, and says which', async () => {
    const denied = step(false, () => {
      throw failure('denied');
    });
    const later = step(false);
    const { states, report } = collect();
    expect(await runSetUp([step(true), denied, later], report)).toBe(false);
    expect(states[states.length - 1]).toBe('1 failed');
    expect(later.applied).toBe(0);
  });

  it('finishes with what cannot be made right, and does not try it again', async () => {
    const limit: SetUpLimit = { kind: 'noIndex', columns: ['PersonKey'] };
    const steps = [Object.assign(step(false), { limits: async () => [limit] }), step(false)];
    const { states, report } = collect();
    expect(await runSetUp(steps, report)).toBe(true);
    expect(await inspectSetUp(steps, report)).toBe(true);
    expect(await runSetUp(steps, report)).toBe(true);
    expect(states).toEqual([
      ...['0 working', '0 limited', '1 working', '1 mended'],
      ...['0 limited', '1 right'],
      ...['0 working', '0 limited', '1 working', '1 right']
    ]);
    expect(steps.map(({ applied }) => applied)).toEqual([1, 1]);
  });

  it.each<SetUpLimit>([
    { kind: 'noOwnersGroup' },
    { kind: 'subsite', levels: ['Report a post'] },
    { kind: 'channelSite' }
  ])('does not begin where it would leave people out: $kind', async (limit) => {
    const site = { ...step(true), limits: async () => [{ kind: 'otherLanguage' } as const, limit] };
    const later = step(false);
    const { states, report } = collect();
    expect(await inspectSetUp([site, later], report)).toBe(false);
    expect(await runSetUp([site, later], report)).toBe(false);
    expect(states).toEqual(['0 stopped', '1 needed', '0 working', '0 stopped']);
    expect(later.applied).toBe(0);
  });
});
