import fc from 'fast-check';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import { defaultQuestions } from '../../../../src/domain/policy/defaultQuestions';
import {
  firstTriesOf,
  isAnswered,
  nextQuestion,
  questionProblems,
  tryAnswer
} from '../../../../src/domain/policy/questions';
import type { ScenarioQuestion, Tries } from '../../../../src/domain/policy/questions';

const question = (key: string, change: Partial<ScenarioQuestion> = {}): ScenarioQuestion => ({
  key,
  situation: 'A colleague sells a car on Yammer.',
  answers: ['That is fine.', 'That is not for Yammer.', 'Only with a photo.'],
  right: 1,
  why: 'Yammer is for work.',
  pointKey: 'no-selling',
  ...change
});

const questions = [question('a'), question('b', { right: 0 })];

describe('questions', () => {
  it('are asked one after the other, each until it is right', () => {
    const wrong = tryAnswer({}, questions[0], 0);
    expect(nextQuestion(questions, wrong)?.key).toBe('a');
    const right = tryAnswer(wrong, questions[0], 1);
    expect(nextQuestion(questions, right)?.key).toBe('b');
    expect(nextQuestion(questions, tryAnswer(right, questions[1], 0))).toBeUndefined();
  });

  it('take no further answer once they are right', () => {
    const right = tryAnswer(tryAnswer({}, questions[0], 2), questions[0], 1);
    expect(right).toEqual({ a: [2, 1] });
    expect(tryAnswer(right, questions[0], 0)).toEqual({ a: [2, 1] });
    expect(tryAnswer(right, questions[1], 2)).toEqual({ a: [2, 1], b: [2] });
  });

  it('are answered by the right answer alone', () => {
    expect(isAnswered({}, questions[0])).toBe(false);
    expect(isAnswered({ a: [0, 2] }, questions[0])).toBe(false);
    expect(isAnswered({ a: [0, 1] }, questions[0])).toBe(true);
    expect(isAnswered({ b: [1] }, questions[0])).toBe(false);
  });

  it('that were opened and not answered are kept in neither list', () => {
    expect(firstTriesOf(questions, { a: [], b: [0] })).toEqual({ right: ['b'], wrong: [] });
  });

  it('keep what was right at the first try, and nothing of questions without an answer', () => {
    const tries = tryAnswer(tryAnswer({}, questions[0], 2), questions[0], 1);
    expect(firstTriesOf(questions, tries)).toEqual({ right: [], wrong: ['a'] });
    expect(firstTriesOf(questions, tryAnswer(tries, questions[1], 0))).toEqual({
      right: ['b'],
      wrong: ['a']
    });
  });

  it('never become better by trying again', () => {
    const presses = fc.array(fc.tuple(fc.nat(1), fc.nat(2)));
    fc.assert(
      fc.property(presses, (made) => {
        let tries: Tries = {};
        const first: Record<string, boolean> = {};
        for (const [which, answer] of made) {
          const one = questions[which];
          first[one.key] ??= answer === one.right;
          tries = tryAnswer(tries, one, answer);
        }
        const kept = firstTriesOf(questions, tries);
        expect(kept.right.every((key) => first[key])).toBe(true);
        expect(kept.wrong.every((key) => first[key] === false)).toBe(true);
        expect(kept.right.length + kept.wrong.length).toBe(Object.keys(first).length);
        expect(nextQuestion(questions, tries) === undefined).toBe(
          questions.every((one) => isAnswered(tries, one))
        );
      })
    );
  });
});

describe('what is wrong with a question', () => {
  const kinds = (change: Partial<ScenarioQuestion>): string[] =>
    questionProblems([question('a', change)], ['no-selling']).map(({ kind }) => kind);

  it.each<[string, Partial<ScenarioQuestion>, string[]]>([
    ['nothing', {}, []],
    ['no situation', { situation: ' ' }, ['noSituation']],
    ['nothing with two answers', { answers: ['1', '2'] }, []],
    ['nothing with five answers', { answers: ['1', '2', '3', '4', '5'], right: 4 }, []],
    ['one answer', { answers: ['Yes'], right: 0 }, ['answers']],
    ['no answers', { answers: [], right: 0 }, ['answers', 'noRight']],
    ['two empty answers', { answers: ['', ' '], right: 0 }, ['answers']],
    ['six answers', { answers: ['1', '2', '3', '4', '5', '6'] }, ['answers']],
    ['an empty answer', { answers: ['Yes', ' '] }, ['answers']],
    ['one answer twice', { answers: ['Yes', 'Yes '] }, ['sameAnswers']],
    ['no right one', { right: 3 }, ['noRight']],
    ['a right one before the first', { right: -1 }, ['noRight']],
    ['no reason', { why: '' }, ['noWhy']],
    ['a blank reason', { why: ' ' }, ['noWhy']],
    ['a point that is gone', { pointKey: 'gone' }, ['noPoint']]
  ])('is %s', (_, change, expected) => {
    expect(kinds(change)).toEqual(expected);
  });

  it('is said of the question that has it', () => {
    expect(questionProblems([question('a'), question('b', { why: '' })], ['no-selling'])).toEqual([
      { kind: 'noWhy', position: 2 }
    ]);
  });
});

describe('the questions for the standard highlights', () => {
  it('can be published as they are, each with a key and a point of its own', () => {
    const points = defaultPolicy.points.map(({ key }) => key);
    expect(questionProblems(defaultQuestions, points)).toEqual([]);
    expect(new Set(defaultQuestions.map(({ key }) => key)).size).toBe(defaultQuestions.length);
    expect(new Set(defaultQuestions.map(({ pointKey }) => pointKey)).size).toBe(defaultQuestions.length);
  });

  it('do not give the right answer away by its place', () => {
    expect(new Set(defaultQuestions.map(({ right }) => right)).size).toBe(3);
  });
});
