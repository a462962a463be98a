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

/** Whether a text is an absolute http(s) address without a user name or password in it. */
export function isWebLink(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether a text has the shape of one mail address. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()",;:?&%]+@[^\s@<>()",;:?&%]+\.[^\s@<>()",;:?&%]+$/.test(text);
}
