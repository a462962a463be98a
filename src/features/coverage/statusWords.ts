import { coverage as strings } from 'ReviewStrings';
import type { PersonStatus } from '../../domain/coverage/coverage';

export const statusWords: Record<PersonStatus, string> = {
  acknowledged: strings.acknowledged,
  dueForRenewal: strings.dueForRenewal,
  outstanding: strings.outstanding,
  overdue: strings.overdue,
  exempt: strings.exempt,
  notOnRoster: strings.notOnRoster
};

export const statuses = Object.keys(statusWords) as PersonStatus[];
