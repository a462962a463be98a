import { ServiceError } from '../../../application/failure';

/**
 * A post's hash as it may stand in a query. It comes from a column that staff write, so nothing but a hash is let
 * through. Throws `ServiceError` (`unreadable`).
 */
export function hashForQuery(postKeyHash: string): string {
  if (/^[0-9a-f]{64}$/.test(postKeyHash)) return postKeyHash;
  throw new ServiceError({
    kind: 'unreadable',
    detail:
      'The column “Post key hash” of this report was changed by hand. Read the report in the list “Post reports”.'
  });
}
