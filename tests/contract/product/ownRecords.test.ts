import { randomUUID } from 'node:crypto';
import { personKeyOf } from '../../../src/adapters/browser/personKey';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { intentionToRow } from '../../../src/adapters/sharepoint/mapping';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReportLists } from '../../../src/adapters/sharepoint/reporting/reportLists';
import { deliver, intendToAcknowledge } from '../../../src/application/acknowledgement/acknowledgePolicy';
import { readPolicyPage } from '../../../src/application/acknowledgement/readPolicyPage';
import { browserHashing } from '../../../src/adapters/browser/crypto';
import type { BulkRow } from '../../../workbench/sharepoint/service';
import { IntentionInMemory } from '../../unit/application/fakes';
import { startProvisioned } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';
import { tenant } from '../startTenant';

const clock = { now: () => new Date(), today: () => new Date().toISOString().slice(0, 10) };
const ids = { guid: () => randomUUID() };
const where = { host: 'SharePoint', locale: 'en-AU' };

const keyOf = (login: string): Promise<string> =>
  personKeyOf(tenant.people.find((person) => person.login === login)?.aadUserId);

let service: Started;

beforeEach(async () => {
  service = await startProvisioned();
});

afterEach(() => service.close());

const siteAs = (login: string) =>
  connectSite(service.url + INTRANET, {
    headers: { 'X-Workbench-User': login },
    personKey: keyOf(login)
  });
const listsAs = (login: string) => new SharePointPolicyLists(siteAs(login));

/** Rows that others have made: more than SharePoint's list view threshold. */
function addRowsOfOthers(list: string, fields: BulkRow['fields'] = {}): void {
  const rows = Array.from({ length: 5001 }, () => ({
    author: BEN,
    created: '2026-11-01T00:00:00Z',
    fields: { Title: 'x', ...fields }
  }));
  service.service.bulkAdd(INTRANET, `${INTRANET}/Lists/${list}`, rows);
}

async function pressFor(lists: SharePointPolicyLists) {
  const { versions } = await lists.read(new Date());
  const intentions = new IntentionInMemory();
  const intention = intendToAcknowledge(versions[0], where, { intentions, clock, ids });
  return { intention, delivering: { lists, intentions, clock } };
}

describe('a record of somebody else', () => {
  it('is never one’s own, whatever key or press it names: not even to an owner, who may read everybody’s', async () => {
    const lists = listsAs(OWNER);
    const { intention, delivering } = await pressFor(lists);
    const { items } = (await service.as(BEN)).web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    const { Id: bens } = await items.add(intentionToRow(intention, await keyOf(OWNER)));

    expect(await lists.findAcknowledgement(intention.id)).toBeUndefined();
    expect(await readPolicyPage({ lists, hashing: browserHashing, clock })).toMatchObject({
      kind: 'ready',
      standing: { kind: 'toAcknowledge' }
    });
    const delivery = await deliver(intention, true, delivering);
    expect(delivery).toMatchObject({ kind: 'saved', acknowledgement: { id: bens + 1 } });
    expect(await lists.findAcknowledgement(intention.id)).toMatchObject({ id: bens + 1 });
  });
});

/** Where neither an index on a person column nor read-own spares anyone the threshold. */
const nothingSpares = { personIndexLiftsThreshold: false, ownRowsEscapeThreshold: false };

describe('own records on a list past the list view threshold', () => {
  it('are found whether or not an index on a person column is enough', async () => {
    const lists = listsAs(AMIRA);
    const { intention, delivering } = await pressFor(lists);
    await deliver(intention, false, delivering);
    addRowsOfOthers('PolicyAcknowledgements');
    for (const personIndexLiftsThreshold of [false, true]) {
      service.service.assume({ personIndexLiftsThreshold });
      expect(await readPolicyPage({ lists: listsAs(AMIRA), hashing: browserHashing, clock })).toMatchObject({
        kind: 'ready',
        standing: { kind: 'acknowledged', acknowledgement: { intentionId: intention.id } }
      });
    }
  });

  it('come once, though both ways find them', async () => {
    const lists = listsAs(AMIRA);
    const { intention, delivering } = await pressFor(lists);
    await deliver(intention, false, delivering);
    expect((await lists.read(new Date())).acknowledgements).toHaveLength(1);
  });

  it('are not known when 5,000 rows of others carry the same key, and a press is stored and found all the same', async () => {
    service.service.assume(nothingSpares);
    addRowsOfOthers('PolicyAcknowledgements', { PersonKey: await keyOf(AMIRA) });
    const lists = listsAs(AMIRA);
    expect(await readPolicyPage({ lists, hashing: browserHashing, clock })).toMatchObject({
      kind: 'ready',
      recordsRefused: true,
      standing: { kind: 'toAcknowledge' }
    });

    const { intention, delivering } = await pressFor(lists);
    service.faults.arm([{ method: 'POST', path: 'PolicyAcknowledgements.*/items', drop: 'after', times: 1 }]);
    expect(await deliver(intention, false, delivering)).toMatchObject({
      kind: 'waiting',
      mayHaveLanded: true
    });
    expect(await deliver(intention, true, delivering)).toMatchObject({
      kind: 'saved',
      acknowledgement: { intentionId: intention.id }
    });
    const { ItemCount } = await (
      await service.as(AMIRA)
    ).web
      .getList(`${INTRANET}/Lists/PolicyAcknowledgements`)
      .select('ItemCount')();
    expect(ItemCount).toBe(5002);
  });
});

describe('own reports on a list past the list view threshold', () => {
  it('are not known when 5,000 rows of others carry the same key, and the panel opens all the same', async () => {
    service.service.assume(nothingSpares);
    addRowsOfOthers('PostReports', { PersonKey: await keyOf(AMIRA) });
    const { reports, points } = await new SharePointReportLists(siteAs(AMIRA)).read();
    expect(reports).toBeUndefined();
    expect(points.length).toBeGreaterThan(5);
  });
});
