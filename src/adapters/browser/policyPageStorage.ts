import { PersonStorage } from './personStorage';
import type { StorageOwner } from './personStorage';

/** From one renewal of the policy to the next, and some more. */
const lifetimeMs = 400 * 24 * 60 * 60 * 1000;

/** The address of the policy page that an owner writes into reminders. */
export function policyPageStorage(owner: StorageOwner): PersonStorage<string> {
  return new PersonStorage('policy-page', owner, isText, lifetimeMs);
}

const isText = (value: unknown): value is string => typeof value === 'string';
