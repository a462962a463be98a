import { createHash } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import { SharePointPolicyLists } from '../../../src/adapters/sharepoint/policyLists';
import { SharePointReminderLists } from '../../../src/adapters/sharepoint/reminder/reminderLists';
import { listNames } from '../../../src/adapters/sharepoint/schema/names';
import { claimOf } from '../../../src/domain/policy/claim';
import { AMIRA, INTRANET, OUTSIDER, OWNER } from '../startService';
import type { Started } from '../startService';
import { provisionByCopy, startProvisioned } from '../startProvisioned';

const policyPage = 'https://tenant.example/sites/intranet/SitePages/Policy.aspx';
const keyOf = async (login: string): Promise<string> => createHash('sha256').update(login).digest('hex');

let started: Started;
let requests: string[];
beforeAll(async () => {
  started = await startProvisioned();
});
beforeEach(async () => {
  await provisionByCopy(started);
  const { web } = await started.as(OWNER);
  await web
    .getList(`${INTRANET}/Lists/${listNames.settings}`)
    .items.getById(1)
    .update({ PolicyPageAddress: policyPage });
  requests = [];
});
afterAll(() => started.close());

/** The reminder's lists as a person has them, posting as SPFx's client does. */
function remindersFor(login: string, personKey = keyOf(login)): SharePointReminderLists {
  const post = async (url: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
    requests.push(url);
    return fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        Accept: 'application/json',
        'OData-Version': '4.0',
        'X-Workbench-User': login,
        'X-RequestDigest': await started.digest(login)
      },
      body
    });
  };
  return new SharePointReminderLists(post, started.url + INTRANET, personKey);
}

async function acknowledge(login: string, personKey = keyOf(login)): Promise<void> {
  const headers = { 'X-Workbench-User': login };
  const lists = new SharePointPolicyLists(connectSite(started.url + INTRANET, { headers, personKey }));
  const [current] = (await lists.read(new Date())).versions;
  await lists.addAcknowledgement({
    id: '11111111-1111-4111-8111-111111111111',
    ...claimOf(current),
    pressedAt: '2026-11-22T00:00:00Z',
    host: 'SharePoint',
    locale: 'en-AU'
  });
}

describe('the reminder’s look at the lists', () => {
  it('is one request, and brings the version in force, the policy page and no record', async () => {
    const records = await remindersFor(AMIRA).read();
    expect(requests).toEqual([`${started.url}${INTRANET}/_api/$batch`]);
    expect(records).toMatchObject({
      policyKey: 'social-media',
      policyPage,
      versions: [{ number: 1, due: { kind: 'fixedDate' }, withdrawn: false }],
      acknowledgements: [],
      mayAcknowledge: true
    });
  });

  it('brings when a version takes effect and asks again', async () => {
    const { web } = await started.as(OWNER);
    const versions = web.getList(`${INTRANET}/Lists/${listNames.versions}`);
    const schedule = { TimeZone: 'Australia/Sydney', EffectiveFrom: '2026-07-01', RenewalMonths: 12 };
    await versions.items.getById(1).update(schedule);
    const records = await remindersFor(AMIRA).read();
    expect(records.versions[0].schedule).toEqual({
      zone: 'Australia/Sydney',
      from: '2026-07-01',
      renewalMonths: 12
    });
  });

  it.each([
    ['by their key', keyOf(AMIRA)],
    ['by their name, as SharePoint knows it, without a key', Promise.resolve('')]
  ])('finds a person’s own record %s, and nobody else’s', async (_, personKey) => {
    await acknowledge(AMIRA);
    const { acknowledgements, versions } = await remindersFor(AMIRA, personKey).read();
    expect(acknowledgements).toEqual([expect.objectContaining(claimOf(versions[0]))]);
    expect((await remindersFor(OWNER, keyOf(OWNER)).read()).acknowledgements).toEqual([]);
  });

  it('says of somebody who may not add a record that the lists do not ask them', async () => {
    const { web } = await started.as(OWNER);
    const list = web.getList(`${INTRANET}/Lists/${listNames.acknowledgements}`);
    const visitors = await web.associatedVisitorGroup();
    const read = await web.roleDefinitions.getByType(2)();
    await list.roleAssignments.getById(visitors.Id).delete();
    await list.roleAssignments.add(visitors.Id, read.Id);
    expect(await remindersFor(AMIRA).read()).toMatchObject({ mayAcknowledge: false });
  });

  it('fails for whoever may not open the site, without lists, and where an answer is no batch', async () => {
    await expect(remindersFor(OUTSIDER).read()).rejects.toThrow();
    started.faults.arm([{ path: 'batch', status: 503 }]);
    await expect(remindersFor(AMIRA).read()).rejects.toThrow('503');
    const lists = (await started.as(OWNER)).web.getList(`${INTRANET}/Lists/${listNames.settings}`);
    await lists.delete();
    await expect(remindersFor(AMIRA).read()).rejects.toThrow();
  });
});
