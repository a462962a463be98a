import { createHash } from 'node:crypto';
import { connectSite } from '../../../src/adapters/sharepoint/connection/connectSite';
import type { Digest } from '../../../src/adapters/sharepoint/connection/sending';
import { SharePointPublishingLists } from '../../../src/adapters/sharepoint/publishingLists';
import { ServiceError } from '../../../src/application/failure';
import type { Failure } from '../../../src/application/failure';
import { publishVersion } from '../../../src/application/publishVersion';
import { readPolicyPage } from '../../../src/application/acknowledgement/readPolicyPage';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import type { Intention } from '../../../src/domain/policy/intention';
import { provisionByCopy } from '../startProvisioned';
import { AMIRA, BEN, INTRANET, OUTSIDER, OWNER, startService } from '../startService';
import type { Started } from '../startService';

const clock = { now: () => new Date() };

const hashing = { sha256: async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex') };

let service: Started;

beforeEach(async () => {
  service = await startService();
});

afterEach(() => service.close());

const listsAs = (login: string, pageDigest?: () => Digest | undefined): SharePointPublishingLists =>
  new SharePointPublishingLists(
    connectSite(service.url + INTRANET, { headers: { 'X-Workbench-User': login }, pageDigest })
  );

async function intentionAs(login: string, id = `intention of ${login}`): Promise<Intention> {
  const { versions } = await listsAs(login).read(new Date());
  const { policyKey, number, contentHash } = versions[versions.length - 1];
  return {
    id,
    policyKey,
    versionNumber: number,
    contentHash,
    pressedAt: new Date().toISOString(),
    host: 'SharePoint',
    locale: 'en-AU'
  };
}

async function failureOfCall(call: Promise<unknown>): Promise<Failure> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason
  );
  if (!(error instanceof ServiceError)) throw new Error(`Expected a ServiceError, got ${String(error)}`);
  return error.failure;
}

describe('the policy lists', () => {
  beforeEach(() => provisionByCopy(service));

  it('bring version 1 as it was published, intact', async () => {
    const page = await readPolicyPage({ lists: listsAs(AMIRA), hashing, clock });
    expect(page).toMatchObject({
      kind: 'ready',
      content: { points: defaultPolicy.points, statement: defaultPolicy.statement },
      standing: { kind: 'toAcknowledge', current: { number: 1 } },
      settings: { contactEmail: 'digital.media@humanservices.example' }
    });
  });

  it('stamp who and when themselves, and show a person only their own record', async () => {
    const before = Date.now();
    const record = await listsAs(AMIRA).addAcknowledgement(await intentionAs(AMIRA));
    expect(Date.parse(record.acknowledgedAt)).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000);
    expect((await listsAs(AMIRA).read(new Date())).acknowledgements).toEqual([record]);
    expect((await listsAs(BEN).read(new Date())).acknowledgements).toEqual([]);

    const { web } = await service.as(OWNER);
    const rows = await web
      .getList(`${INTRANET}/Lists/PolicyAcknowledgements`)
      .items.select('Id', 'Author/EMail', 'HostName', 'UiLocale')
      .expand('Author')();
    expect(rows).toMatchObject([
      { Id: record.id, Author: { EMail: AMIRA }, HostName: 'SharePoint', UiLocale: 'en-AU' }
    ]);
  });

  it('let nobody among staff edit or delete a record, or name another as its author', async () => {
    const { id } = await listsAs(AMIRA).addAcknowledgement(await intentionAs(AMIRA));
    const { web } = await service.as(AMIRA);
    const list = web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    await expect(list.items.getById(id).update({ VersionNumber: 9 })).rejects.toMatchObject({ status: 403 });
    await expect(list.items.getById(id).delete()).rejects.toMatchObject({ status: 403 });
    await expect(list.items.getById(id).recycle()).rejects.toMatchObject({ status: 403 });
    const asBen = (await service.as(BEN)).web.getList(`${INTRANET}/Lists/PolicyAcknowledgements`);
    expect(await asBen.items()).toEqual([]);
    expect((await listsAs(AMIRA).read(new Date())).acknowledgements).toMatchObject([
      { id, versionNumber: 1 }
    ]);
  });

  it('take an old digest for what it is: renew it once and save', async () => {
    const expired = { value: '0xOLD,22 Nov 2020 15:00:00 -0000', expiresAt: Date.now() + 60_000 };
    const lists = listsAs(AMIRA, () => expired);
    const record = await lists.addAcknowledgement(await intentionAs(AMIRA));
    expect((await lists.read(new Date())).acknowledgements).toEqual([record]);
  });

  it('refuse a second version of the same number', async () => {
    const call = publishVersion(defaultPolicy, { lists: listsAs(OWNER), hashing });
    expect(await failureOfCall(call)).toMatchObject({ kind: 'rejected' });
    expect((await listsAs(OWNER).read(new Date())).versions).toHaveLength(1);
  });

  it('refuse staff who publish or change settings', async () => {
    const call = publishVersion({ ...defaultPolicy, number: 2 }, { lists: listsAs(AMIRA), hashing });
    expect(await failureOfCall(call)).toMatchObject({ kind: 'denied' });
  });

  it('ask once more by id when the newest version belongs to another policy or is not the current one', async () => {
    await publishVersion(
      { ...defaultPolicy, policyKey: 'travel', number: 7 },
      { lists: listsAs(OWNER), hashing }
    );
    expect((await listsAs(AMIRA).read(new Date())).content).toMatchObject({
      policyKey: 'social-media',
      number: 1
    });
  });

  it('pass over a withdrawn version', async () => {
    await publishVersion({ ...defaultPolicy, number: 2 }, { lists: listsAs(OWNER), hashing });
    const { web } = await service.as(OWNER);
    const versions = web.getList(`${INTRANET}/Lists/PolicyVersions`).items;
    await versions.getById(2).update({ Withdrawn: true, WithdrawnReason: 'Published by mistake.' });
    const records = await listsAs(AMIRA).read(new Date());
    expect(records.content).toMatchObject({ number: 1 });
    expect(records.versions).toMatchObject([{ withdrawn: false }, { withdrawn: true }]);
  });

  it('show by the hash that a published version was edited', async () => {
    const { web } = await service.as(OWNER);
    await web
      .getList(`${INTRANET}/Lists/PolicyVersions`)
      .items.getById(1)
      .update({ Statement: 'Something else.' });
    expect(await readPolicyPage({ lists: listsAs(AMIRA), hashing, clock })).toEqual({
      kind: 'altered',
      versionNumber: 1
    });
  });

  it.each([
    ['the points are not JSON', { PolicyPoints: '[{' }],
    [
      'a part is not known',
      { PolicyPoints: '[{"key":"a","part":"elsewhere","icon":"","title":"","text":""}]' }
    ],
    ['the points are no list', { PolicyPoints: '{}' }]
  ])('call the answer unreadable when %s', async (_, change) => {
    const { web } = await service.as(OWNER);
    await web.getList(`${INTRANET}/Lists/PolicyVersions`).items.getById(1).update(change);
    expect(await failureOfCall(listsAs(AMIRA).read(new Date()))).toMatchObject({ kind: 'unreadable' });
  });

  it('deny an outsider', async () => {
    expect(await failureOfCall(listsAs(OUTSIDER).read(new Date()))).toMatchObject({ kind: 'denied' });
  });

  it('say who may manage them', async () => {
    expect(await listsAs(OWNER).mayManage()).toBe(true);
    expect(await listsAs(AMIRA).mayManage()).toBe(false);
  });

  it('name the server and its wait when it is busy, and write nothing', async () => {
    const intention = await intentionAs(AMIRA);
    service.faults.arm([{ method: 'POST', path: '/items$', status: 429, retryAfter: 7, times: 1 }]);
    expect(await failureOfCall(listsAs(AMIRA).addAcknowledgement(intention))).toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 7
    });
    expect((await listsAs(AMIRA).read(new Date())).acknowledgements).toEqual([]);
  });

  it('never send a record twice by themselves when its answer is lost', async () => {
    const intention = await intentionAs(AMIRA);
    service.faults.arm([{ method: 'POST', path: '/items$', drop: 'after', times: 1 }]);
    expect(await failureOfCall(listsAs(AMIRA).addAcknowledgement(intention))).toMatchObject({
      kind: 'noAnswer'
    });
    expect((await listsAs(AMIRA).read(new Date())).acknowledgements).toMatchObject([
      { intentionId: intention.id }
    ]);
  });
});

describe('a site without lists', () => {
  it('is not set up, and its owner may set it up', async () => {
    expect(await readPolicyPage({ lists: listsAs(AMIRA), hashing, clock })).toEqual({
      kind: 'notSetUp',
      mayManage: false
    });
    expect(await readPolicyPage({ lists: listsAs(OWNER), hashing, clock })).toEqual({
      kind: 'notSetUp',
      mayManage: true
    });
  });
});
