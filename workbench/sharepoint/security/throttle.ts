import { tooManyRequests } from '../http/errors';

/** How many requests each person may send in a window of time, and what all of them together may cost. */
export type ThrottleOptions = {
  requests: number;
  windowSeconds: number;
  tenant?: {
    units: number;
    /** What a request costs. SharePoint prices calls of Graph only, so that a price here is an assumption. */
    cost(method: string, url: string): number;
  };
};

type Window = { started: number; used: number };

/** Whose window it is that everyone shares. No login is empty. */
const everyone = '';

/** SharePoint allows a person 3,000 requests in five minutes; past that it answers 429 until the window has passed. */
export class Throttle {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly options: ThrottleOptions,
    private readonly clock: () => Date
  ) {}

  /** Counts a request. Throws a 429 with Retry-After when the person, or all together, have none left. */
  count(login: string, method: string, url: string): void {
    const { requests, tenant } = this.options;
    this.take(login, 1, requests);
    if (tenant) this.take(everyone, tenant.cost(method, url), tenant.units);
  }

  private take(whose: string, cost: number, most: number): void {
    const { windowSeconds } = this.options;
    const now = this.clock().getTime() / 1000;
    const known = this.windows.get(whose);
    const window = known && now - known.started < windowSeconds ? known : { started: now, used: 0 };
    this.windows.set(whose, window);
    if (window.used + cost > most)
      throw tooManyRequests(Math.max(1, Math.ceil(window.started + windowSeconds - now)));
    window.used += cost;
  }
}
