import type { IHashing, IIds } from '../../application/ports';

/** SHA-256 by the browser, in lower-case hexadecimal digits. Needs a secure page (https, or a loopback address). */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return hexOf(new Uint8Array(digest));
}

export const browserHashing: IHashing = { sha256: (text) => sha256(new TextEncoder().encode(text)) };

export const browserIds: IIds = { guid: () => guidOf(crypto.getRandomValues(new Uint8Array(16))) };

/** A GUID of version 4 (RFC 9562) out of 16 random bytes: browsers before 2022 make none themselves. */
export function guidOf(bytes: Uint8Array): string {
  const marked = bytes.slice();
  marked[6] = (marked[6] & 0x0f) | 0x40;
  marked[8] = (marked[8] & 0x3f) | 0x80;
  return hexOf(marked).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
