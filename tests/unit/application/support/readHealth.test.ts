import type { ISetUpStep } from '../../../../src/application/ports';
import { readHealth } from '../../../../src/application/support/readHealth';
import { failure } from '../fakes';

function step(name: string, check: ISetUpStep['check']): ISetUpStep {
  return { subject: { aspect: 'list', name }, check, apply: async () => undefined };
}

const counts = { read: async () => ({ First: 3, Last: 5 }) };

describe('the health of the lists', () => {
  it('is what set-up would mend, with how many items there are', async () => {
    const steps = [
      step('First', async () => []),
      step('First', async () => ['NoCrawl']),
      step('Level', async () => [])
    ];
    expect(await readHealth(steps, counts)).toEqual([
      { name: 'First', items: 3, findings: ['NoCrawl'], limits: [] },
      { name: 'Level', items: undefined, findings: [], limits: [] }
    ]);
  });

  it('is unknown from where a busy SharePoint has stopped the inspection', async () => {
    const steps = [
      step('First', async () => []),
      step('Level', () => Promise.reject(failure('throttled'))),
      step('Last', async () => [])
    ];
    const [first, level, last] = await readHealth(steps, counts);
    expect(first.failure).toBeUndefined();
    expect(level.failure?.kind).toBe('throttled');
    expect(last).toMatchObject({ items: 5, failure: { kind: 'throttled' } });
  });

  it('knows what set-up cannot make right, beside what it would mend', async () => {
    const limit = { kind: 'noIndex', columns: ['PersonKey'] } as const;
    const steps = [
      { ...step('First', async () => []), limits: async () => [{ ...limit, columns: [...limit.columns] }] },
      step('First', async () => ['NoCrawl'])
    ];
    expect(await readHealth(steps, counts)).toEqual([
      { name: 'First', items: 3, findings: ['NoCrawl'], limits: [limit] }
    ]);
  });

  it('knows what keeps set-up from beginning', async () => {
    const steps = [{ ...step('', async () => []), limits: async () => [{ kind: 'channelSite' } as const] }];
    expect(await readHealth(steps, counts)).toEqual([
      { name: '', items: undefined, findings: [], limits: [{ kind: 'channelSite' }] }
    ]);
  });
});
