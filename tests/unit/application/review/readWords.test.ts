import { readWords } from '../../../../src/application/review/readWords';
import { contentHashOf } from '../../../../src/domain/policy/contentHash';
import { defaultQuestions } from '../../../../src/domain/policy/defaultQuestions';
import { hashing } from '../fakes';
import { RegisterInMemory, registered, wordsOf } from './evidenceInMemory';

describe('the words of a version', () => {
  it.each([
    ['of the first form', wordsOf(7)],
    ['with questions', { ...wordsOf(7), questions: [...defaultQuestions] }]
  ])(
    '%s are sound where they are those that were published, and not where one has changed',
    async (_, words) => {
      const register = new RegisterInMemory([registered(7)], () => words);
      const published = await contentHashOf(words, hashing.sha256);
      expect(await readWords(7, published, { register, hashing })).toEqual({ content: words, sound: true });
      const changed = { ...words, statement: `${words.statement} Or not.` };
      expect(
        await readWords(7, published, { register: new RegisterInMemory([], () => changed), hashing })
      ).toEqual({ content: changed, sound: false });
    }
  );

  it('are looked up by the item of the version', async () => {
    const register = new RegisterInMemory([registered(1), registered(2)]);
    expect(await readWords(2, '', { register, hashing })).toEqual({ content: wordsOf(2), sound: false });
  });
});
