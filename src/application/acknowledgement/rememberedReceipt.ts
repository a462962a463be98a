import { isClaimOf } from '../../domain/policy/claim';
import { hasBegun } from '../../domain/policy/schedule';
import type { PolicyPage } from './policyPage';

/**
 * Where SharePoint refused to look up the person's records, the receipt that this device remembers still holds for the
 * same version, until it has to be renewed. Anything else is shown as it was read.
 *
 * @param now - milliseconds since 1970
 */
export function withRememberedReceipt(
  read: PolicyPage,
  remembered: PolicyPage | undefined,
  now: number
): PolicyPage {
  if (read.kind !== 'ready' || !read.recordsRefused || remembered?.kind !== 'ready') return read;
  const { standing } = remembered;
  const holds =
    standing.kind === 'acknowledged' &&
    isClaimOf(standing.acknowledgement, read.standing.current) &&
    !hasBegun(standing.renewal, now);
  return holds ? { ...read, standing: { ...standing, current: read.standing.current } } : read;
}
