import type { IClock } from '../../application/ports';

/** The device's clock. */
export const browserClock: IClock = {
  now: () => new Date(),
  today: () => {
    const now = new Date();
    const pad = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  }
};
