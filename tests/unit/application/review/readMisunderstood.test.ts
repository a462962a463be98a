import type { AnsweredAcknowledgement } from '../../../../src/application/review/ports';
import { ReadingCancelled } from '../../../../src/application/review/readAhead';
import { readMisunderstood } from '../../../../src/application/review/readMisunderstood';
import { defaultQuestions } from '../../../../src/domain/policy/defaultQuestions';
import { acknowledgement, version } from '../../domain/policy/versionSamples';
import { failure } from '../fakes';
import { EvidenceInMemory, RegisterInMemory, wordsOf, watching } from './evidenceInMemory';

const [question, other] = defaultQuestions;

/** A person's answer to the first question. */
const answer = (id: number, isRight: boolean, ofVersion = 2): AnsweredAcknowledgement => ({
  id,
  authorId: id,
  claim: acknowledgement(ofVersion),
  firstTries: isRight ? { right: [question.key], wrong: [] } : { right: [], wrong: [question.key] }
});

function portsOf(answers: AnsweredAcknowledgement[], questions = [question, other]) {
  const source = new EvidenceInMemory();
  source.answers = answers;
  source.said = answers.length;
  return { source, register: new RegisterInMemory([], (id) => ({ ...wordsOf(id), questions })) };
}

describe('how the questions of a version were answered', () => {
  it('is counted over every page of its acknowledgements, and of no other version’s', async () => {
    const ports = portsOf([1, 2, 3, 4, 5, 6, 7].map((id) => answer(id, id !== 4, id === 1 ? 1 : 2)));
    const watch = watching();
    const divisionOf = (authorId: number) => (authorId === 7 ? undefined : 'Health');
    expect(await readMisunderstood(version(2), divisionOf, ports, watch)).toEqual([
      {
        question,
        all: { answered: 6, missed: 1 },
        divisions: [{ division: 'Health', answered: 5, missed: 1 }]
      },
      { question: other, all: { answered: 0, missed: 0 }, divisions: [] }
    ]);
    expect(ports.register.wordsRead).toEqual([2]);
    expect(watch.told.map(({ read }) => read)).toEqual([3, 6, 7]);
  });

  it.each([[[]], [undefined]])(
    'is nothing where there are none, and no record is read',
    async (questions) => {
      const ports = portsOf([answer(1, true)]);
      const register = new RegisterInMemory([], (id) => ({ ...wordsOf(id), questions }));
      const watch = watching();
      expect(await readMisunderstood(version(2), () => undefined, { ...ports, register }, watch)).toEqual([]);
      expect(watch.told).toEqual([]);
    }
  );

  it('is not told when a page cannot be read, nor once the person has cancelled', async () => {
    const ports = portsOf([answer(1, true)]);
    const cancelling = new AbortController();
    ports.source.beforePage = () => {
      throw failure('throttled');
    };
    const read = () => readMisunderstood(version(2), () => undefined, ports, watching(cancelling.signal));
    await expect(read()).rejects.toMatchObject({ failure: { kind: 'throttled' } });
    cancelling.abort();
    await expect(read()).rejects.toBeInstanceOf(ReadingCancelled);
  });
});
