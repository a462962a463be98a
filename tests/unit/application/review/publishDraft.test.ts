import { publishDraft } from '../../../../src/application/review/publishDraft';
import type { IVersionRegister } from '../../../../src/application/review/ports';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { draftFrom } from '../../../../src/domain/policy/versionDraft';
import { ListsInMemory, failure, hashing } from '../fakes';

const draft = draftFrom(defaultPolicy, 1);

function registerOf(lists: ListsInMemory): IVersionRegister {
  return {
    read: async () => ({
      policyKey: defaultPolicy.policyKey,
      versions: (await lists.read()).versions.map((version) => ({
        ...version,
        title: '',
        withdrawnReason: ''
      }))
    }),
    readContent: () => Promise.reject(new Error('Not asked for.')),
    withdraw: () => Promise.reject(new Error('Not asked for.'))
  };
}

const publish = (lists: ListsInMemory): Promise<void> =>
  publishDraft(draft, { lists, register: registerOf(lists), hashing });

describe('publishing a draft', () => {
  it('takes a version for published whose answer was lost', async () => {
    const lists = new ListsInMemory();
    const add = lists.addVersion.bind(lists);
    lists.addVersion = async (content, hash) => {
      await add(content, hash);
      throw failure('noAnswer');
    };
    await publish(lists);
    expect(lists.published).toHaveLength(1);
  });

  it('fails when nothing has landed', async () => {
    const lists = new ListsInMemory();
    lists.addVersion = () => Promise.reject(failure('serverError'));
    await expect(publish(lists)).rejects.toMatchObject({ failure: { kind: 'serverError' } });
  });

  it('fails when the number is another version’s', async () => {
    const lists = await new ListsInMemory().publish({ statement: 'Other words.' });
    lists.addVersion = () => Promise.reject(failure('rejected'));
    await expect(publish(lists)).rejects.toMatchObject({ failure: { kind: 'rejected' } });
  });
});
