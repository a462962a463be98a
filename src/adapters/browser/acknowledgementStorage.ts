import type { IIntentionStore, IPageCache } from '../../application/ports';
import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import { isMoment } from '../../domain/moment';
import type { Intention } from '../../domain/policy/intention';
import { PersonStorage } from './personStorage';
import type { StorageOwner } from './personStorage';

const dayMs = 24 * 60 * 60 * 1000;

/** Presses of Acknowledge that SharePoint is not yet known to have. Kept a little past their own week. */
export function intentionStorage(owner: StorageOwner): IIntentionStore {
  return new PersonStorage<Intention>('intention', owner, isIntention, 8 * dayMs);
}

/** The last page shown, so that the policy and a receipt show at once on return. */
export function pageStorage(owner: StorageOwner): IPageCache {
  return new PersonStorage<ReadyPage>('page/3', owner, isReadyPage, 30 * dayMs);
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

function isReadyPage(value: unknown): value is ReadyPage {
  const page = value as Partial<ReadyPage> | null;
  return (
    page?.kind === 'ready' &&
    isStanding(page.standing) &&
    Array.isArray(page.content?.points) &&
    Array.isArray(page.settingsProblems) &&
    typeof page.settings?.policyKey === 'string'
  );
}

function isStanding(value: unknown): value is ReadyPage['standing'] {
  const standing = value as Partial<ReadyPage['standing']> | null;
  switch (standing?.kind) {
    case 'acknowledged':
      return isMoment(standing.acknowledgement?.acknowledgedAt ?? '');
    case 'toAcknowledge':
      return typeof standing.current?.due?.kind === 'string' && Array.isArray(standing.changes);
    default:
      return false;
  }
}
