import { deliver, intendToAcknowledge } from '../../../../src/application/acknowledgement/acknowledgePolicy';
import type { DeliveryPorts } from '../../../../src/application/acknowledgement/acknowledgePolicy';
import type { FailureKind } from '../../../../src/application/failure';
import type { Intention } from '../../../../src/domain/policy/intention';
import type { FirstTries } from '../../../../src/domain/policy/questions';
import { publishedVersions } from '../../../../src/domain/policy/versions';
import { failure, IntentionInMemory, ListsInMemory } from '../fakes';

const now = new Date('2026-11-22T05:00:00Z');
const clock = { now: () => now, today: () => '2026-11-22' };
const where = { host: 'Teams', locale: 'en-AU', displayName: 'Amira' };

async function pressed(firstTries?: FirstTries): Promise<{
  intention: Intention;
  lists: ListsInMemory;
  ports: DeliveryPorts & { intentions: IntentionInMemory };
}> {
  const lists = await new ListsInMemory().publish();
  const intentions = new IntentionInMemory();
  const [version] = publishedVersions('social-media', (await lists.read()).versions);
  const ids = { guid: () => 'guid-1' };
  const intention = intendToAcknowledge(version, { ...where, firstTries }, { intentions, clock, ids });
  lists.reads = 0;
  return { intention, lists, ports: { lists, intentions, clock } };
}

function lose(kind: FailureKind): () => void {
  return () => {
    throw failure(kind);
  };
}

describe('pressing Acknowledge', () => {
  it('keeps the press on the device before anything is sent, without the name of the person', async () => {
    const { ports } = await pressed();
    expect(ports.intentions.kept).toMatchObject({
      id: 'guid-1',
      versionNumber: 1,
      host: 'Teams',
      locale: 'en-AU'
    });
    expect(JSON.stringify(ports.intentions.kept)).not.toContain('Amira');
  });

  it('keeps how the questions of the version were answered, where it has some', async () => {
    const firstTries = { right: ['lunch'], wrong: ['leak'] };
    expect((await pressed(firstTries)).ports.intentions.kept).toMatchObject({ id: 'guid-1', firstTries });
    expect((await pressed()).ports.intentions.kept).not.toHaveProperty('firstTries');
  });
});

describe('delivering', () => {
  it('takes one write and no read when all goes well', async () => {
    const { intention, lists, ports } = await pressed();
    expect(await deliver(intention, false, ports)).toMatchObject({
      kind: 'saved',
      acknowledgement: { id: 1 }
    });
    expect(lists.reads).toBe(0);
    expect(ports.intentions.kept).toBeUndefined();
  });

  it('finds the record of a lost answer instead of writing a second', async () => {
    const { intention, lists, ports } = await pressed();
    lists.afterWrite = lose('noAnswer');
    expect(await deliver(intention, false, ports)).toMatchObject({ kind: 'waiting', mayHaveLanded: true });
    expect(ports.intentions.kept).toEqual(intention);
    expect(await deliver(intention, true, ports)).toMatchObject({ kind: 'saved' });
    expect(lists.acknowledgements).toHaveLength(1);
  });

  it('writes after looking when the request never arrived', async () => {
    const { intention, lists, ports } = await pressed();
    lists.beforeWrite = lose('noAnswer');
    await deliver(intention, false, ports);
    lists.beforeWrite = undefined;
    expect(await deliver(intention, true, ports)).toMatchObject({ kind: 'saved' });
    expect(lists.acknowledgements).toHaveLength(1);
  });

  it('does not write while it cannot look', async () => {
    const { intention, lists, ports } = await pressed();
    lists.failReads = lose('noAnswer');
    expect(await deliver(intention, true, ports)).toMatchObject({ kind: 'waiting', mayHaveLanded: true });
    expect(lists.acknowledgements).toHaveLength(0);
    expect(ports.intentions.kept).toEqual(intention);
  });

  it.each(['serverError', 'unreadable', 'noAnswer'] as const)(
    'waits after %s, and will look first',
    async (kind) => {
      const { intention, lists, ports } = await pressed();
      lists.beforeWrite = lose(kind);
      expect(await deliver(intention, false, ports)).toMatchObject({ kind: 'waiting', mayHaveLanded: true });
    }
  );

  it('need not look after being throttled: nothing was done', async () => {
    const { intention, lists, ports } = await pressed();
    lists.beforeWrite = () => {
      throw failure('throttled', 7);
    };
    expect(await deliver(intention, false, ports)).toMatchObject({
      kind: 'waiting',
      mayHaveLanded: false,
      failure: { retryAfterSeconds: 7 }
    });
  });

  it('is kept when the sign-in has ended, and need not be looked for', async () => {
    const { intention, lists, ports } = await pressed();
    lists.beforeWrite = lose('signedOut');
    expect(await deliver(intention, false, ports)).toMatchObject({ kind: 'waiting', mayHaveLanded: false });
    expect(ports.intentions.kept).toEqual(intention);
  });

  it('is looked for by itself when SharePoint will not say what else the person has', async () => {
    const { intention, lists, ports } = await pressed();
    lists.afterWrite = lose('noAnswer');
    await deliver(intention, false, ports);
    lists.refusesOwnRecords = true;
    expect(await deliver(intention, true, ports)).toMatchObject({ kind: 'saved' });
    expect(lists.acknowledgements).toHaveLength(1);
  });

  it.each(['denied', 'missing', 'rejected'] as const)('says no and stops after %s', async (kind) => {
    const { intention, lists, ports } = await pressed();
    lists.beforeWrite = lose(kind);
    expect(await deliver(intention, false, ports)).toMatchObject({ kind: 'refused', failure: { kind } });
    expect(ports.intentions.kept).toBeUndefined();
  });

  it('is never sent for a version that has been superseded', async () => {
    const { intention, lists, ports } = await pressed();
    await lists.publish({ number: 2 });
    expect(await deliver(intention, true, ports)).toEqual({ kind: 'dropped', reason: 'superseded' });
    expect(lists.acknowledgements).toHaveLength(0);
  });

  it('expires after a week, unless it has landed by then', async () => {
    const { intention, lists, ports } = await pressed();
    const old = { ...intention, pressedAt: '2026-11-15T04:59:59Z' };
    expect(await deliver(old, true, ports)).toEqual({ kind: 'dropped', reason: 'expired' });
    await lists.addAcknowledgement(old);
    expect(await deliver(old, true, ports)).toMatchObject({ kind: 'saved' });
  });

  it('lets a fault of ours out instead of calling it a bad connection', async () => {
    const { intention, lists, ports } = await pressed();
    lists.beforeWrite = () => {
      throw new RangeError('ours');
    };
    await expect(deliver(intention, false, ports)).rejects.toThrow(RangeError);
  });
});
