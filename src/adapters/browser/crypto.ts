import type { IHashing, IIds } from '../../application/ports';

/** SHA-256 by the browser, in lower-case hexadecimal digits. Needs a secure page (https, or a loopback address). */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const browserHashing: IHashing = { sha256: (text) => sha256(new TextEncoder().encode(text)) };

export const browserIds: IIds = { guid: () => crypto.randomUUID() };
