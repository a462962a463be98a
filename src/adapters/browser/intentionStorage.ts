import type { IIntentionStore } from '../../application/ports';
import type { Intention } from '../../domain/policy/intention';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

const dayMs = 24 * 60 * 60 * 1000;

/** Presses of Acknowledge that SharePoint is not yet known to have. Kept a little past their own week. */
export function intentionStorage(person: PersonOnSite): IIntentionStore {
  return new PersonStorage<Intention>('intention', person, isIntention, 8 * dayMs);
}

function isIntention(value: unknown): value is Intention {
  const intention = value as Partial<Intention> | null;
  return (
    typeof intention?.id === 'string' &&
    typeof intention.policyKey === 'string' &&
    typeof intention.versionNumber === 'number' &&
    typeof intention.contentHash === 'string' &&
    typeof intention.pressedAt === 'string' &&
    typeof intention.host === 'string' &&
    typeof intention.locale === 'string'
  );
}
