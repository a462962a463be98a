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
  }
};
