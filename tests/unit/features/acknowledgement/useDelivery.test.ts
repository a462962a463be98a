import type { FailureKind } from '../../../../src/application/failure';
import type { VersionSummary } from '../../../../src/domain/policy/policy';
import type { Viewer } from '../../../../src/features/acknowledgement/services';
import { useDelivery } from '../../../../src/features/acknowledgement/useDelivery';
import type { IDelivery } from '../../../../src/features/acknowledgement/useDelivery';
import { failure } from '../../application/fakes';
import { goOnline, pass, withPage } from '../page';
import { renderHook } from '../renderHook';
import type { RenderedHook } from '../renderHook';
import { servicesInMemory } from './services';
import type { ServicesInMemory } from './services';

const viewer = { displayName: 'Amira', host: 'Teams', format: { locale: 'en-AU' } } as Viewer;

/** Longer than any pause between two tries. */
const aWhile = 2 * 60 * 1000;

type Form = {
  services: ServicesInMemory;
  version: VersionSummary;
  hook: RenderedHook<IDelivery>;
  /** Ids of the records that the page was told of. */
  saved: number[];
  /** How often the page was told that what it shows is out of date. */
  dropped: string[];
};

async function form(): Promise<Form> {
  const services = await servicesInMemory();
  const [version] = (await services.lists.read()).versions;
  const saved: number[] = [];
  const dropped: string[] = [];
  const outcome = {
    onSaved: ({ id }: { id: number }) => void saved.push(id),
    onDropped: () => void dropped.push('dropped')
  };
  return {
    services,
    version,
    saved,
    dropped,
    hook: await renderHook(() => useDelivery(services, viewer, outcome))
  };
}

const lose = (kind: FailureKind) => () => {
  throw failure(kind);
};

withPage();

describe('a press of Acknowledge', () => {
  it('is kept on the device before anything is sent, and forgotten once it is saved', async () => {
    const { services, version, hook, saved } = await form();
    services.lists.beforeWrite = () =>
      expect(services.intentions.kept).toMatchObject({ id: 'guid-1', host: 'Teams', locale: 'en-AU' });
    await hook.after(() => hook.now.press(version));
    await hook.after(pass(0));
    expect(saved).toEqual([1]);
    expect(services.intentions.kept).toBeUndefined();
  });

  it('is one record however often it is pressed', async () => {
    const { services, version, hook } = await form();
    await hook.after(() => {
      hook.now.press(version);
      hook.now.press(version);
    });
    await hook.after(pass(0));
    expect(services.lists.acknowledgements).toHaveLength(1);
  });

  it('is looked for before it is sent again, where its answer was lost', async () => {
    const { services, version, hook, saved } = await form();
    services.lists.afterWrite = lose('noAnswer');
    await hook.after(() => hook.now.press(version));
    await hook.after(pass(0));
    expect(hook.now.state).toMatchObject({ kind: 'waiting', automatic: true, trying: false });
    expect(saved).toEqual([]);
    expect(services.intentions.kept).toBeDefined();
    await hook.after(pass(aWhile));
    await hook.after(pass(0));
    expect(saved).toEqual([1]);
    expect(services.lists.acknowledgements).toHaveLength(1);
    expect(services.intentions.kept).toBeUndefined();
  });

  it.each([
    ['as soon as the device is online', goOnline],
    ['when the person asks for it', (hook: RenderedHook<IDelivery>) => hook.now.tryNow()]
  ])('is tried again %s', async (_, happen) => {
    const { services, version, hook, saved } = await form();
    services.lists.beforeWrite = lose('noAnswer');
    await hook.after(() => hook.now.press(version));
    await hook.after(pass(0));
    services.lists.beforeWrite = undefined;
    await hook.after(() => happen(hook));
    await hook.after(pass(0));
    expect(saved).toEqual([1]);
  });

  it('waits for the person once it has been tried eight times by itself', async () => {
    const { services, version, hook } = await form();
    services.lists.beforeWrite = lose('serverError');
    await hook.after(() => hook.now.press(version));
    for (let tries = 0; tries < 12; tries += 1) await hook.after(pass(aWhile));
    expect(hook.now.state).toMatchObject({ kind: 'waiting', automatic: false });
    expect(jest.getTimerCount()).toBe(0);
    expect(services.intentions.kept).toBeDefined();
  });

  it('is not tried again after the person has left, and waits on the device for the next visit', async () => {
    const { services, version, hook } = await form();
    services.lists.beforeWrite = lose('noAnswer');
    await hook.after(() => hook.now.press(version));
    await hook.after(pass(0));
    services.lists.beforeWrite = undefined;
    hook.leave();
    await hook.after(pass(0));
    expect(jest.getTimerCount()).toBe(0);
    await hook.after(pass(aWhile));
    await hook.after(goOnline);
    expect(services.lists.acknowledgements).toEqual([]);
    expect(services.intentions.kept).toBeDefined();
  });

  it('is said to be refused, and forgotten, where trying again would not help', async () => {
    const { services, version, hook, saved } = await form();
    services.lists.beforeWrite = lose('denied');
    await hook.after(() => hook.now.press(version));
    await hook.after(pass(0));
    expect(hook.now.state).toMatchObject({ kind: 'refused', failure: { kind: 'denied' } });
    expect(services.intentions.kept).toBeUndefined();
    expect(saved).toEqual([]);
  });

  it('is dropped, and the page told, when a newer version came while its answer was lost', async () => {
    const { services, version, hook, dropped } = await form();
    services.lists.beforeWrite = lose('noAnswer');
    await hook.after(() => hook.now.press(version));
    await hook.after(pass(0));
    services.lists.beforeWrite = undefined;
    await services.lists.publish({ number: 2, material: true });
    await hook.after(goOnline);
    await hook.after(pass(0));
    expect(hook.now.state).toEqual({ kind: 'dropped', reason: 'superseded' });
    expect(dropped).toEqual(['dropped']);
    expect(services.lists.acknowledgements).toEqual([]);
  });

  it('of an earlier visit is given up in words, and forgotten', async () => {
    const { services, version, hook } = await form();
    services.lists.beforeWrite = lose('noAnswer');
    await hook.after(() => hook.now.press(version));
    await hook.after(() => hook.now.giveUp());
    expect(services.intentions.kept).toBeUndefined();
    expect(hook.now.state).toMatchObject({ kind: 'dropped', reason: 'superseded' });
  });
});
