import { sha256 } from './crypto';

/**
 * What a person's own records are found by past SharePoint's list view threshold: a hash of their Entra id, which stays
 * when a name or a login changes. Empty without an Entra id.
 */
export async function personKeyOf(entraId: string | undefined): Promise<string> {
  return entraId ? sha256(new TextEncoder().encode(entraId.toLowerCase())) : '';
}
