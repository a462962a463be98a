/** A short situation that staff answer before they acknowledge. It helps people understand; it proves little. */
export type ScenarioQuestion = {
  /** Stable within its version: a record names questions by it. */
  key: string;
  situation: string;
  /** Two to five. */
  answers: string[];
  /** The place of the right one, from 0. */
  right: number;
  /** What a person reads after their answer. */
  why: string;
  /** The policy point that the answer rests on. */
  pointKey: string;
};

export const mostQuestions = 10;
export const fewestAnswers = 2;
export const mostAnswers = 5;

/** Of the questions of a version, those that a person answered right at the first try, and those that they did not. */
export type FirstTries = { right: string[]; wrong: string[] };

/** The answers a person has given so far: by question, their places in the order in which they were chosen. */
export type Tries = Readonly<Record<string, readonly number[]>>;

/** Answers as a device keeps them: those to another version's questions are none to this one's. */
export type Answers = { contentHash: string; tries: Tries };

/** The answers after one more. A question that was answered right takes no further one. */
export function tryAnswer(tries: Tries, question: ScenarioQuestion, answer: number): Tries {
  if (isAnswered(tries, question)) return tries;
  return { ...tries, [question.key]: [...(tries[question.key] ?? []), answer] };
}

/** Whether a question has been answered right, at whichever try. */
export function isAnswered(tries: Tries, { key, right }: ScenarioQuestion): boolean {
  return (tries[key] ?? []).includes(right);
}

/** The first question that has yet to be answered right; undefined when all have been. */
export function nextQuestion(
  questions: readonly ScenarioQuestion[],
  tries: Tries
): ScenarioQuestion | undefined {
  return questions.find((question) => !isAnswered(tries, question));
}

/** What the acknowledgement keeps. Questions that nobody has answered are in neither list. */
export function firstTriesOf(questions: readonly ScenarioQuestion[], tries: Tries): FirstTries {
  const tried = questions.filter(({ key }) => (tries[key] ?? []).length > 0);
  const wasRight = ({ key, right }: ScenarioQuestion): boolean => tries[key][0] === right;
  const keysOf = (some: readonly ScenarioQuestion[]): string[] => some.map(({ key }) => key);
  return { right: keysOf(tried.filter(wasRight)), wrong: keysOf(tried.filter((one) => !wasRight(one))) };
}

/** What is wrong with a question, by its place from 1. */
export type QuestionProblem =
  | { kind: 'noSituation'; position: number }
  | { kind: 'answers'; position: number }
  | { kind: 'sameAnswers'; position: number }
  | { kind: 'noRight'; position: number }
  | { kind: 'noWhy'; position: number }
  | { kind: 'noPoint'; position: number };

/**
 * What keeps questions from being published.
 *
 * @param pointKeys - the keys of the points of the same version
 */
export function questionProblems(
  questions: readonly ScenarioQuestion[],
  pointKeys: readonly string[]
): QuestionProblem[] {
  return questions.flatMap((question, index) =>
    kindsOfProblems(question, pointKeys).map((kind) => ({ kind, position: index + 1 }))
  );
}

function kindsOfProblems(
  { situation, answers, right, why, pointKey }: ScenarioQuestion,
  pointKeys: readonly string[]
): QuestionProblem['kind'][] {
  const words = answers.map((answer) => answer.trim());
  const checks: [boolean, QuestionProblem['kind']][] = [
    [situation.trim() === '', 'noSituation'],
    [words.length < fewestAnswers || words.length > mostAnswers || words.includes(''), 'answers'],
    [new Set(words).size < words.length && !words.includes(''), 'sameAnswers'],
    [!(right in answers), 'noRight'],
    [why.trim() === '', 'noWhy'],
    [!pointKeys.includes(pointKey), 'noPoint']
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, kind]) => kind);
}
