import { readPolicyPage } from '../../../../src/application/acknowledgement/readPolicyPage';
import { failure, hashing, ListsInMemory } from '../fakes';

const readPage = (lists: ListsInMemory) => readPolicyPage({ lists, hashing });

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
