import { readPolicyPage } from '../../../../src/application/acknowledgement/readPolicyPage';
import { claimOf } from '../../../../src/domain/policy/claim';
import { failure, hashing, ListsInMemory } from '../fakes';

const readPage = (lists: ListsInMemory, now = '2026-11-29T00:00:00Z') =>
  readPolicyPage({ lists, hashing, clock: { now: () => new Date(now) } });

/** The record of a person who acknowledged the first version on 22 November 2026. */
const acknowledge = (lists: ListsInMemory) => {
  const [{ content, contentHash }] = lists.published;
  const press = { id: 'guid-1', pressedAt: '2026-11-22T05:00:00Z', host: 'Teams', locale: 'en-AU' };
  return lists.addAcknowledgement({ ...claimOf({ ...content, contentHash }), ...press });
};

describe('reading the policy page', () => {
  it('is ready with the words that the published version holds', async () => {
    const lists = await new ListsInMemory().publish({ statement: 'Ours.' });
    expect(await readPage(lists)).toMatchObject({
      kind: 'ready',
      content: { statement: 'Ours.' },
      standing: { kind: 'toAcknowledge' },
      settingsProblems: []
    });
  });

  it('shows the receipt of whoever has acknowledged', async () => {
    const lists = await new ListsInMemory().publish();
    const acknowledgement = await acknowledge(lists);
    expect(await readPage(lists)).toMatchObject({ standing: { kind: 'acknowledged', acknowledgement } });
  });

  it.each([
    ['2027-05-21T23:59:59Z', 'acknowledged'],
    ['2027-05-22T00:00:00Z', 'toAcknowledge']
  ])('says when the acknowledgement is to be renewed: at %s', async (now, kind) => {
    const lists = await new ListsInMemory().publish({ schedule: { zone: 'UTC', renewalMonths: 6 } });
    await acknowledge(lists);
    expect(await readPage(lists, now)).toMatchObject({
      standing: { kind, renewal: { askedOn: '2027-05-22', due: '2027-06-19' } }
    });
  });

  it('does not ask again where an acknowledgement holds for good', async () => {
    const lists = await new ListsInMemory().publish({ schedule: { zone: 'UTC', from: '2026-11-01' } });
    await acknowledge(lists);
    const page = await readPage(lists, '2036-11-22T00:00:00Z');
    expect(page).toMatchObject({ standing: { kind: 'acknowledged' } });
    expect(page).not.toHaveProperty('standing.renewal');
  });

  it('says when the words in the list are not those that were published', async () => {
    const lists = await new ListsInMemory().publish();
    lists.published[0].content = { ...lists.published[0].content, statement: 'Edited later.' };
    expect(await readPage(lists)).toEqual({ kind: 'altered', versionNumber: 1 });
  });

  it('asks to reload for a hash of a later form, and never calls the words altered', async () => {
    const lists = await new ListsInMemory().publish();
    lists.published[0].contentHash = `policy-content/9:${lists.published[0].contentHash}`;
    expect(await readPage(lists)).toEqual({ kind: 'newerRelease', versionNumber: 1 });
  });

  it('shows the policy and says so when SharePoint will not look up the person’s records', async () => {
    const lists = await new ListsInMemory().publish();
    lists.refusesOwnRecords = true;
    expect(await readPage(lists)).toMatchObject({
      kind: 'ready',
      recordsRefused: true,
      standing: { kind: 'toAcknowledge' }
    });
  });

  it('leads whoever may set up to set-up when the lists are not for them, and others to the owner', async () => {
    const lists = new ListsInMemory();
    lists.failReads = () => {
      throw failure('denied');
    };
    expect(await readPage(lists)).toMatchObject({ kind: 'failed', failure: { kind: 'denied' } });
    lists.manager = true;
    expect(await readPage(lists)).toEqual({ kind: 'notSetUp', mayManage: true });
  });

  it.each([true, false])('is not set up when the lists are missing; may manage: %s', async (manager) => {
    const lists = new ListsInMemory();
    lists.manager = manager;
    lists.failReads = () => {
      throw failure('missing');
    };
    expect(await readPage(lists)).toEqual({ kind: 'notSetUp', mayManage: manager });
  });

  it('names the policies that are published when the settings name an unknown one', async () => {
    const lists = await new ListsInMemory().publish();
    lists.policyKey = 'travel';
    expect(await readPage(lists)).toEqual({
      kind: 'nothingPublished',
      policyKey: 'travel',
      otherKeys: ['social-media'],
      nextNumber: 1,
      mayManage: false
    });
  });

  it('says which number is free when every version has been withdrawn', async () => {
    const lists = await new ListsInMemory().publish();
    lists.published[0].withdrawn = true;
    expect(await readPage(lists)).toMatchObject({ kind: 'nothingPublished', otherKeys: [], nextNumber: 2 });
  });

  it('says from which day on a version is to be acknowledged that has yet to take effect', async () => {
    const lists = await new ListsInMemory().publish({ schedule: { zone: 'UTC', from: '2026-11-30' } });
    expect(await readPage(lists)).toMatchObject({ kind: 'nothingPublished', scheduledFrom: '2026-11-30' });
    expect(await readPage(lists, '2026-11-30T00:00:00Z')).toMatchObject({ kind: 'ready' });
  });

  it('is the page of a person without rights for somebody whose rights cannot be read', async () => {
    const lists = new ListsInMemory();
    lists.mayManage = () => Promise.reject(failure('throttled'));
    expect(await readPage(lists)).toMatchObject({ kind: 'nothingPublished', mayManage: false });
    lists.mayManage = () => Promise.reject(new RangeError('ours'));
    await expect(readPage(lists)).rejects.toThrow(RangeError);
  });

  it.each([
    ['denied', false],
    ['noAnswer', false],
    ['throttled', true],
    ['unreadable', true]
  ] as const)('passes on that it was %s; may manage: %s', async (kind, manager) => {
    const lists = new ListsInMemory();
    lists.manager = manager;
    lists.failReads = () => {
      throw failure(kind);
    };
    expect(await readPage(lists)).toMatchObject({ kind: 'failed', failure: { kind } });
  });

  it('names settings that cannot be used', async () => {
    const lists = await new ListsInMemory().publish();
    const read = lists.read.bind(lists);
    lists.read = async () => {
      const records = await read();
      return { ...records, settings: { ...records.settings, fullPolicyLink: 'javascript:alert(1)' } };
    };
    expect(await readPage(lists)).toMatchObject({ settingsProblems: ['fullPolicyLink'] });
  });
});
