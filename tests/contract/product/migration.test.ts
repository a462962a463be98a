import { randomUUID } from 'node:crypto';
import { browserHashing } from '../../../src/adapters/browser/crypto';
import { personKeyOf } from '../../../src/adapters/browser/personKey';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { schemaVersion } from '../../../src/adapters/sharepoint/schema/schema';
import { setUpSteps } from '../../../src/adapters/sharepoint/setUp/setUpSteps';
import { deliver, intendToAcknowledge } from '../../../src/application/acknowledgement/acknowledgePolicy';
import { readPolicyPage } from '../../../src/application/acknowledgement/readPolicyPage';
import { SharePointListCounts } from '../../../src/adapters/sharepoint/support/listCounts';
import { inspectSetUp, runSetUp } from '../../../src/application/setUpLists';
import type { StepState } from '../../../src/application/setUpLists';
import { readHealth } from '../../../src/application/support/readHealth';
import { standingOf } from '../../../src/domain/policy/standing';
import { currentVersion } from '../../../src/domain/policy/versions';
import { IntentionInMemory } from '../../unit/application/fakes';
import { startEarlierRelease } from '../startEarlierRelease';
import { INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

const acknowledged = 'staff00001@humanservices.example';
const outstanding = 'staff00040@humanservices.example';

let service: Started;

beforeEach(async () => {
  service = await startEarlierRelease('release-1');
});

afterEach(() => service.close());

const siteAs = (login: string, personKey = '') =>
  connectSite(service.url + INTRANET, {
    headers: { 'X-Workbench-User': login },
    personKey: Promise.resolve(personKey)
  });
/** Any key: on these lists there is no column for it. */
const keyOf = (login: string): Promise<string> => personKeyOf(login);
const clock = { now: () => new Date(), today: () => new Date().toISOString().slice(0, 10) };
const ids = { guid: () => randomUUID() };
const read = (login: string) => new SharePointPolicyLists(siteAs(login)).read(new Date());

describe('lists that the first release set up', () => {
  it('are brought forward by set-up, with nothing lost', async () => {
    const before = await read(OWNER);
    expect(before.settings.schemaVersion).toBe(1);

    const failed: string[] = [];
    await runSetUp(setUpSteps(siteAs(OWNER)), (index, state) => {
      if (state.kind === 'failed') failed.push(`${index}: ${state.failure.detail}`);
    });
    expect(failed).toEqual([]);
    expect(await inspectSetUp(setUpSteps(siteAs(OWNER)), () => undefined)).toBe(true);

    const after = await read(OWNER);
    expect(after.settings).toEqual({ ...before.settings, schemaVersion });
    expect(after.versions).toEqual(before.versions);
    expect(after.content).toEqual(before.content);
    const { web } = await service.as(OWNER);
    const { ItemCount } = await web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`).select('ItemCount')();
    expect(ItemCount).toBe(65);
  });

  it('keep every person where they stood', async () => {
    await runSetUp(setUpSteps(siteAs(OWNER)), () => undefined);
    for (const [login, kind] of [
      [acknowledged, 'acknowledged'],
      [outstanding, 'toAcknowledge']
    ]) {
      const { settings, versions, acknowledgements } = await read(login);
      expect(standingOf(settings.policyKey, versions, acknowledgements ?? [], Date.now())).toMatchObject({
        kind,
        current: { number: 2 }
      });
    }
  });

  it('take the new columns without an index where they are too long, which set-up says and then leaves', async () => {
    service.service.assume({ listsIndexAtAnySize: false });
    const row = { author: acknowledged, created: '2026-11-20T01:02:03Z', fields: {} };
    const list = `${INTRANET}/Lists/PolicyAcknowledgements`;
    service.service.bulkAdd(
      INTRANET,
      list,
      Array.from({ length: 20000 }, () => row)
    );
    const steps = setUpSteps(siteAs(OWNER));
    const index = steps.findIndex(
      ({ subject }) => subject.aspect === 'indexes' && subject.name === 'Policy acknowledgements'
    );
    const columns = ['PersonKey', 'SpareText1', 'SpareText2', 'SpareNumber1'];
    const limited = { kind: 'limited', limits: [{ kind: 'noIndex', columns }] };

    for (const action of [inspectSetUp, runSetUp, runSetUp, inspectSetUp]) {
      const states: StepState[] = [];
      const allRight = await action(steps, (at, state) => (states[at] = state));
      expect(states[index]).toEqual(limited);
      expect(states.filter(({ kind }) => kind === 'failed')).toEqual([]);
      if (action === runSetUp) expect(allRight).toBe(true);
    }

    const { web } = await service.as(OWNER);
    const fields = await web.getList(list).fields.select('InternalName', 'Indexed')();
    expect(columns.map((name) => fields.find(({ InternalName }) => InternalName === name)?.Indexed)).toEqual([
      false,
      false,
      false,
      false
    ]);
    const settings = await web.getList(`${INTRANET}/Lists/PolicySettings`).items();
    expect(settings).toMatchObject([{ SchemaVersion: schemaVersion }]);
    const health = await readHealth(steps, new SharePointListCounts(siteAs(OWNER)));
    expect(health.find(({ name }) => name === 'Policy acknowledgements')).toMatchObject({
      findings: [],
      limits: limited.limits
    });
  });
});

/** A new package reaches every site at once; set-up comes when an owner runs it. */
describe('between the new package and set-up, on the lists of an earlier release', () => {
  it('everybody can acknowledge, and is shown what they have', async () => {
    const lists = new SharePointPolicyLists(siteAs(outstanding, await keyOf(outstanding)));
    const intentions = new IntentionInMemory();
    const { versions } = await lists.read(new Date());
    const current = currentVersion('social-media', versions, Date.now());
    if (!current) throw new Error('No version is published.');
    const where = { host: 'SharePoint', locale: 'en-AU' };
    const intention = intendToAcknowledge(current, where, { intentions, clock, ids });
    expect(await deliver(intention, false, { lists, intentions, clock })).toMatchObject({ kind: 'saved' });

    for (const login of [acknowledged, outstanding]) {
      const own = new SharePointPolicyLists(siteAs(login, await keyOf(login)));
      expect(await readPolicyPage({ lists: own, hashing: browserHashing, clock })).toMatchObject({
        kind: 'ready',
        standing: { kind: 'acknowledged', current: { number: 2 } }
      });
    }
  });
});
