import { publishDraft } from '../../../src/application/publishDraft';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import { draftFrom } from '../../../src/domain/policy/versionDraft';
import { ListsInMemory, failure, hashing } from './fakes';

const clock = { now: () => new Date() };

const draft = draftFrom(defaultPolicy, 1);

const publish = (lists: ListsInMemory): Promise<void> => publishDraft(draft, { lists, hashing, clock });

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

  it('fails when the same words had that number and were withdrawn', async () => {
    const lists = await new ListsInMemory().publish(draft);
    lists.published[0].withdrawn = true;
    lists.addVersion = () => Promise.reject(failure('rejected'));
    await expect(publish(lists)).rejects.toMatchObject({ failure: { kind: 'rejected' } });
  });
});
