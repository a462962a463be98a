import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { defaultQuestions } from '../../../../src/domain/policy/defaultQuestions';
import {
  addQuestion,
  changeQuestion,
  removeAnswer,
  removeQuestion,
  standardQuestionsFor
} from '../../../../src/domain/policy/questionDraft';
import { questionProblems } from '../../../../src/domain/policy/questions';

const { points } = defaultPolicy;

describe('the standard questions', () => {
  it('are eight, each sound and about a point of the standard policy', () => {
    expect(standardQuestionsFor([], points)).toHaveLength(8);
    expect(
      questionProblems(
        defaultQuestions,
        points.map(({ key }) => key)
      )
    ).toEqual([]);
  });

  it('come once, without those whose point is gone, and leave room for ten', () => {
    expect(standardQuestionsFor(defaultQuestions, points)).toEqual([]);
    const [{ pointKey }] = defaultQuestions;
    expect(
      standardQuestionsFor(
        [],
        points.filter(({ key }) => key !== pointKey)
      )
    ).toHaveLength(7);
    const own = Array.from({ length: 9 }, (_, index) => ({ ...defaultQuestions[0], key: `own-${index}` }));
    expect(standardQuestionsFor(own, points)).toHaveLength(1);
    expect(standardQuestionsFor([...own, ...own], points)).toEqual([]);
  });

  it('have keys that fit into one line of a list, also when there are ten', () => {
    const longest = Math.max(...defaultQuestions.map(({ key }) => key.length));
    expect((longest + 1) * 10).toBeLessThanOrEqual(255);
  });
});

describe('questions', () => {
  it('are added at the end, changed and removed by key', () => {
    const added = addQuestion(defaultQuestions, 'new');
    expect(added[8]).toEqual({
      key: 'new',
      situation: '',
      answers: ['', ''],
      right: 0,
      why: '',
      pointKey: ''
    });
    expect(added.slice(0, 8)).toEqual(defaultQuestions);
    expect(changeQuestion(added, 'new', { why: 'So.' }).slice(0, 8)).toEqual(defaultQuestions);
    expect(changeQuestion(added, 'new', { why: 'So.' })[8]).toMatchObject({ key: 'new', why: 'So.' });
    expect(removeQuestion(added, 'new')).toEqual(defaultQuestions);
  });

  it('keep the right answer, and the others in their order, when one after it goes', () => {
    const question = { ...defaultQuestions[0], answers: ['A', 'B', 'C'], right: 1 };
    expect(removeAnswer(question, 2)).toEqual({ answers: ['A', 'B'], right: 1 });
    expect(removeAnswer(question, 0)).toEqual({ answers: ['B', 'C'], right: 0 });
    expect(removeAnswer(question, 1)).toEqual({ answers: ['A', 'C'], right: 0 });
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 0]
  ])('keep the right answer when answer %d goes', (place, right) => {
    const question = { ...defaultQuestions[0], right: 2 };
    const { answers = [], right: now } = removeAnswer(question, place);
    expect(answers).toHaveLength(2);
    expect(now).toBe(right);
  });
});
