import type { IHashing, IIds } from '../../application/ports';

/** SHA-256 by the browser. Needs a secure page (https, or a loopback address). */
export const browserHashing: IHashing = {
  sha256: async (text) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
};

export const browserIds: IIds = { guid: () => crypto.randomUUID() };
