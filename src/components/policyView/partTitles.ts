import { components as strings } from 'SharedStrings';
import type { PolicyPart } from '../../domain/policy/policy';

export const partTitles: Record<PolicyPart, string> = {
  rights: strings.partRights,
  duties: strings.partDuties,
  commonSense: strings.partCommonSense,
  posting: strings.partPosting,
  inShort: strings.partInShort
};
