import { defaultQuestions } from './defaultQuestions';
import type { PolicyPoint } from './policy';
import { fewestAnswers, mostQuestions } from './questions';
import type { ScenarioQuestion } from './questions';

type Questions = readonly ScenarioQuestion[];

/** A question to be written, at the end. */
export function addQuestion(questions: Questions, key: string): ScenarioQuestion[] {
  const answers = Array.from({ length: fewestAnswers }, () => '');
  return [...questions, { key, situation: '', answers, right: 0, why: '', pointKey: '' }];
}

export function changeQuestion(
  questions: Questions,
  key: string,
  change: Partial<Omit<ScenarioQuestion, 'key'>>
): ScenarioQuestion[] {
  return questions.map((question) => (question.key === key ? { ...question, ...change } : question));
}

export function removeQuestion(questions: Questions, key: string): ScenarioQuestion[] {
  return questions.filter((question) => question.key !== key);
}

/** One answer fewer; the right one stays the right one, or becomes the first where it is the one that goes. */
export function removeAnswer({ answers, right }: ScenarioQuestion, place: number): Partial<ScenarioQuestion> {
  const next = place < right ? right - 1 : place === right ? 0 : right;
  return { answers: answers.filter((_answer, index) => index !== place), right: next };
}

/** The standard questions that rest on points of the version and are not among its own, as many as there is room for. */
export function standardQuestionsFor(
  questions: Questions,
  points: readonly PolicyPoint[]
): ScenarioQuestion[] {
  return defaultQuestions
    .filter(({ key }) => questions.every((question) => question.key !== key))
    .filter(({ pointKey }) => points.some(({ key }) => key === pointKey))
    .slice(0, Math.max(0, mostQuestions - questions.length));
}
