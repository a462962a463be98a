import type { IClipboard } from '../../application/support/ports';

/** The device's clipboard. */
export const browserClipboard: IClipboard = {
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  ...(typeof navigator.clipboard?.readText === 'function' && { read })
};

/** Browsers ask the person first. */
async function read(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}
