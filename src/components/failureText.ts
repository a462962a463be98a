import { components as strings } from 'SharedStrings';
import { fill } from './fill';

/**
 * Why something did not work, in the words of a screen. Where the sign-in has ended, what to do is the same everywhere.
 *
 * @param words - `otherwise` has a place for `{detail}`, which a person quotes when they ask for help
 */
export function failureText(
  { kind, detail }: { kind: string; detail: string },
  { denied, otherwise }: { denied?: string; otherwise: string }
): string {
  if (kind === 'signedOut') return strings.signedOut;
  return kind === 'denied' && denied ? denied : fill(otherwise, { detail });
}
