import { isEmailAddress, isWebLink } from '../addresses';
import type { PolicySettings } from './policy';

export type SettingsProblem = 'policyKey' | 'fullPolicyLink' | 'contactEmail';

/** Which settings hold a value that cannot be used. An empty link or address is allowed: it is simply not shown. */
export function settingsProblems(settings: PolicySettings): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (!isPolicyKey(settings.policyKey)) problems.push('policyKey');
  if (settings.fullPolicyLink !== '' && !isWebLink(settings.fullPolicyLink)) problems.push('fullPolicyLink');
  if (settings.contactEmail !== '' && !isEmailAddress(settings.contactEmail)) problems.push('contactEmail');
  return problems;
}

/** Whether a text can name a policy: small letters, digits and single hyphens. */
export function isPolicyKey(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
