import type { ScenarioQuestion } from '../../domain/policy/questions';
import { rowsIn } from './mapping';
import { numberIn, textIn, unreadable } from './rows';

/** The questions of a version, as its list has them. Throws `ServiceError` (`unreadable`). */
export function questionsFrom(json: string): ScenarioQuestion[] {
  return rowsIn(json, 'questions').map((row) => ({
    key: textIn(row, 'key'),
    situation: textIn(row, 'situation'),
    answers: answersFrom(row.answers),
    right: numberIn(row, 'right'),
    why: textIn(row, 'why'),
    pointKey: textIn(row, 'pointKey')
  }));
}

function answersFrom(answers: unknown): string[] {
  if (!Array.isArray(answers) || answers.some((answer) => typeof answer !== 'string')) {
    throw unreadable('The answers are not a list of texts.');
  }
  return answers;
}
