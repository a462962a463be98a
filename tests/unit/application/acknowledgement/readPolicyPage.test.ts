import { readPolicyPage } from '../../../../src/application/acknowledgement/readPolicyPage';
import type { PolicyPage } from '../../../../src/application/acknowledgement/policyPage';
import { withRememberedReceipt } from '../../../../src/application/acknowledgement/rememberedReceipt';
import { claimOf } from '../../../../src/domain/policy/claim';
import { failure, hashing, ListsInMemory } from '../fakes';

const clock = { now: () => new Date() };

const readPage = (lists: ListsInMemory) => readPolicyPage({ lists, hashing, clock });

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
    const page = await readPage(lists);
    expect(page).toMatchObject({
      kind: 'ready',
      recordsRefused: true,
      standing: { kind: 'toAcknowledge' }
    });

    const acknowledgement = {
      ...claimOf({ ...lists.published[0].content, contentHash: lists.published[0].contentHash }),
      id: 7,
      intentionId: 'a',
      acknowledgedAt: '2026-11-22T05:00:00Z'
    };
    const remembered = { ...page, standing: { kind: 'acknowledged', acknowledgement } } as PolicyPage;
    expect(withRememberedReceipt(page, remembered, 0)).toMatchObject({
      standing: { acknowledgement: { id: 7 } }
    });
    const askedAt = Date.parse('2027-05-22T00:00:00Z');
    const renewal = { zone: 'UTC', askedOn: '2027-05-22', due: '2027-06-19' };
    const toRenew = {
      ...page,
      standing: { kind: 'acknowledged', acknowledgement, renewal }
    } as PolicyPage;
    expect(withRememberedReceipt(page, toRenew, askedAt - 1)).not.toBe(page);
    expect(withRememberedReceipt(page, toRenew, askedAt)).toBe(page);
    const other = { ...acknowledgement, contentHash: 'of other words' };
    const outdated = { ...page, standing: { kind: 'acknowledged', acknowledgement: other } } as PolicyPage;
    expect(withRememberedReceipt(page, outdated, 0)).toBe(page);
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
    expect(await readPage(lists)).toMatchObject({ kind: 'nothingPublished', nextNumber: 2 });
  });

  it.each(['denied', 'noAnswer', 'throttled', 'unreadable'] as const)(
    'passes on that it was %s',
    async (kind) => {
      const lists = new ListsInMemory();
      lists.failReads = () => {
        throw failure(kind);
      };
      expect(await readPage(lists)).toMatchObject({ kind: 'failed', failure: { kind } });
    }
  );

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
