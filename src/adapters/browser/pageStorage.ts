import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import type { IPageCache } from '../../application/ports';
import { isMoment } from '../../domain/moment';
import type { Acknowledgement } from '../../domain/policy/policy';
import { PersonStorage } from './personStorage';
import type { PersonOnSite } from './personStorage';

const purpose = 'page/3';

const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** The last page shown, so that the policy and a receipt show at once on return. */
export function pageStorage(person: PersonOnSite): IPageCache {
  return new PersonStorage<ReadyPage>(purpose, person, isReadyPage, lifetimeMs);
}

/** What of that page tells whether the person has acknowledged. Whoever only asks that believes no more of it. */
type ShownStanding = { standing?: { kind?: string; acknowledgement?: Partial<Acknowledgement> } };

/** The same place, for whoever only asks that: no form of it is dropped. */
export function shownStanding(person: PersonOnSite): PersonStorage<ShownStanding> {
  return new PersonStorage(purpose, person, isAnything, lifetimeMs);
}

const isAnything = (_value: unknown): _value is ShownStanding => true;

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
