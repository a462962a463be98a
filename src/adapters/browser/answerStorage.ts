import type { IAnswerStore } from '../../application/ports';
import type { Answers } from '../../domain/policy/questions';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** What a person has answered so far, so that a reload loses nothing. */
export function answerStorage(person: PersonOnSite): IAnswerStore {
  return new PersonStorage<Answers>('answers', person, isAnswers, lifetimeMs);
}

function isAnswers(value: unknown): value is Answers {
  const answers = value as Partial<Answers> | null;
  return Object.values(answers?.tries ?? [0]).every(Array.isArray);
}
