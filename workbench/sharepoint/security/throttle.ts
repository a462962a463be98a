import { tooManyRequests } from '../http/errors';

/** How many requests each person may send in a window of time. */
export type ThrottleOptions = { requests: number; windowSeconds: number };

type Window = { started: number; used: number };

/** SharePoint allows a person 3,000 requests in five minutes; past that it answers 429 until the window has passed. */
export class Throttle {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly options: ThrottleOptions,
    private readonly clock: () => Date
  ) {}

  /** Counts a request. Throws a 429 with Retry-After when the person has none left. */
  count(login: string): void {
    const { requests, windowSeconds } = this.options;
    const now = this.clock().getTime() / 1000;
    const known = this.windows.get(login);
    const window = known && now - known.started < windowSeconds ? known : { started: now, used: 0 };
    this.windows.set(login, window);
    if (window.used >= requests)
      throw tooManyRequests(Math.max(1, Math.ceil(window.started + windowSeconds - now)));
    window.used += 1;
  }
}
