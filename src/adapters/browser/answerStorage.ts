import type { IAnswerStore } from '../../application/ports';
import type { Answers } from '../../domain/policy/questions';
import { PersonStorage } from './personStorage';
import type { StorageOwner } from './personStorage';

const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** What a person has answered so far, so that a reload loses nothing. */
export function answerStorage(owner: StorageOwner): IAnswerStore {
  return new PersonStorage<Answers>('answers', owner, isAnswers, lifetimeMs);
}

function isAnswers(value: unknown): value is Answers {
  const answers = value as Partial<Answers> | null;
  return Object.values(answers?.tries ?? [0]).every(Array.isArray);
}
