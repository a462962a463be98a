import type { FailureKind } from '../../../../src/application/failure';
import { readPolicyPage } from '../../../../src/application/acknowledgement/readPolicyPage';
import type { PolicyPage } from '../../../../src/application/acknowledgement/policyPage';
import type { Intention } from '../../../../src/domain/policy/intention';
import { usePolicyPage } from '../../../../src/features/acknowledgement/usePolicyPage';
import type { PolicyPageState } from '../../../../src/features/acknowledgement/usePolicyPage';
import { failure, ListsInMemory } from '../../application/fakes';
import { goOnline, pass, withPage } from '../page';
import { renderHook } from '../renderHook';
import type { RenderedHook } from '../renderHook';
import { PageInMemory, servicesInMemory } from './services';
import type { ServicesInMemory } from './services';

/** Longer than any pause between two tries. */
const aWhile = 2 * 60 * 1000;

const lose = (kind: FailureKind) => () => {
  throw failure(kind);
};

const shown = (services: ServicesInMemory): Promise<RenderedHook<PolicyPageState>> =>
  renderHook(() => usePolicyPage(services));

async function intentionFor(lists: ListsInMemory): Promise<Intention> {
  const [{ policyKey, number, contentHash }] = (await lists.read()).versions;
  const pressedAt = '2026-11-22T04:59:00Z';
  const where = { host: 'SharePoint', locale: 'en-AU' };
  return { id: 'guid-0', policyKey, versionNumber: number, contentHash, pressedAt, ...where };
}

/** The device of a person who has seen the policy before. */
async function seenBefore(lists: ListsInMemory): Promise<PageInMemory> {
  const cache = new PageInMemory();
  const { clock, hashing } = await servicesInMemory();
  const page: PolicyPage = await readPolicyPage({ lists, clock, hashing });
  if (page.kind === 'ready') cache.save(page);
  return cache;
}

withPage();

describe('the staff page', () => {
  it('uses the answer that was asked for before it was drawn, and asks nothing more', async () => {
    const services = await servicesInMemory();
    const hook = await shown(services);
    await hook.after(pass(0));
    expect(hook.now).toMatchObject({ page: { kind: 'ready' }, remembered: false, reading: false });
    expect(services.lists.reads).toBe(1);
    expect(services.cache.kept).toMatchObject({ kind: 'ready' });
  });

  it('shows what the device remembers until SharePoint has answered, and while it does not', async () => {
    const lists = await new ListsInMemory().publish();
    const cache = await seenBefore(lists);
    lists.failReads = lose('noAnswer');
    const services = await servicesInMemory({ lists, cache });
    const hook = await shown(services);
    await hook.after(pass(0));
    expect(hook.now).toMatchObject({
      page: { kind: 'ready', standing: { kind: 'toAcknowledge' } },
      remembered: true,
      checkFailure: { kind: 'noAnswer' }
    });
    lists.failReads = undefined;
    await hook.after(goOnline);
    await hook.after(pass(0));
    expect(hook.now).toMatchObject({ page: { kind: 'ready' }, remembered: false, checkFailure: undefined });
  });

  it('asks again by itself eight times, then for the person or the network alone', async () => {
    const lists = await new ListsInMemory().publish();
    lists.failReads = lose('throttled');
    const hook = await shown(await servicesInMemory({ lists }));
    for (let tries = 0; tries < 12; tries += 1) await hook.after(pass(aWhile));
    expect(lists.reads).toBe(9);
    expect(jest.getTimerCount()).toBe(0);
    lists.failReads = undefined;
    await hook.after(() => hook.now.refresh());
    await hook.after(pass(0));
    expect(hook.now.page).toMatchObject({ kind: 'ready' });
  });

  it('asks nothing after the person has left', async () => {
    const lists = await new ListsInMemory().publish();
    lists.failReads = lose('noAnswer');
    const hook = await shown(await servicesInMemory({ lists }));
    await hook.after(pass(0));
    hook.leave();
    await hook.after(pass(0));
    expect(jest.getTimerCount()).toBe(0);
    await hook.after(pass(aWhile));
    await hook.after(goOnline);
    expect(lists.reads).toBe(1);
  });

  it('forgets a press that waits on the device once its record is among the person’s own', async () => {
    const lists = await new ListsInMemory().publish();
    const intention = await intentionFor(lists);
    await lists.addAcknowledgement(intention);
    const services = await servicesInMemory({ lists });
    services.intentions.save(intention);
    services.answers.save({} as never);
    const hook = await shown(services);
    await hook.after(pass(0));
    expect(hook.now.page).toMatchObject({ standing: { kind: 'acknowledged' } });
    expect(services.intentions.kept).toBeUndefined();
    expect(services.answers.load()).toBeUndefined();
  });

  it('keeps a press that waits while nothing says that it counted', async () => {
    const services = await servicesInMemory();
    services.intentions.save(await intentionFor(services.lists));
    const hook = await shown(services);
    await hook.after(pass(0));
    expect(hook.now.page).toMatchObject({ standing: { kind: 'toAcknowledge' } });
    expect(services.intentions.kept).toBeDefined();
  });

  it('shows a record that has just been saved without asking again', async () => {
    const services = await servicesInMemory();
    const hook = await shown(services);
    await hook.after(pass(0));
    const record = await services.lists.addAcknowledgement(await intentionFor(services.lists));
    await hook.after(() => hook.now.showSaved(record));
    expect(hook.now.page).toMatchObject({ standing: { kind: 'acknowledged', acknowledgement: { id: 1 } } });
    expect(services.cache.kept).toMatchObject({ standing: { kind: 'acknowledged' } });
    expect(services.lists.reads).toBeLessThanOrEqual(2);
  });

  it('forgets what it remembers where there is no policy any more', async () => {
    const lists = await new ListsInMemory().publish();
    const cache = await seenBefore(lists);
    lists.published[0].withdrawn = true;
    const hook = await shown(await servicesInMemory({ lists, cache }));
    await hook.after(pass(0));
    expect(hook.now.page).toMatchObject({ kind: 'nothingPublished' });
    expect(cache.kept).toBeUndefined();
  });
});
