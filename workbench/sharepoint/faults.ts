import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from './http/wire';

/** How the next matching requests fail. `path` is a regular expression over path and query. */
export type Fault = {
  method?: string;
  path?: string;
  status?: number;
  /** SharePoint's own code in the error of `status`, such as `-2130575252, System.UnauthorizedAccessException`. */
  code?: string;
  /** Seconds, sent as Retry-After. */
  retryAfter?: number;
  /** Breaks the connection before the request is done, or after it is done but before it is answered. */
  drop?: 'before' | 'after';
  delayMs?: number;
  /** `html` answers a sign-in page, with status 200 unless given, and does nothing; `truncated` does the request and sends half the answer. */
  body?: 'html' | 'truncated';
  /** How many requests fail; 1 unless given. */
  times?: number;
};

type Armed = Fault & { pattern: RegExp; left: number };

export interface IFaults {
  /** Takes the first fault that matches, counting it down. */
  take(method: string, url: string): Fault | undefined;
  /** Whether a connection may be broken by what is armed. */
  mayDrop(): boolean;
  /** Replaces what is armed. Throws an error naming what is wrong with a fault. */
  arm(faults: unknown): void;
  /** Serves `POST /_workbench/faults`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const KEYS = new Set(['method', 'path', 'status', 'code', 'retryAfter', 'drop', 'delayMs', 'body', 'times']);

function check(fault: unknown): Armed {
  if (fault === null || typeof fault !== 'object') throw new Error('A fault is an object.');
  const unknown = Object.keys(fault).find((key) => !KEYS.has(key));
  if (unknown) throw new Error(`A fault has no '${unknown}'. It may have: ${[...KEYS].join(', ')}.`);
  const given = fault as Fault;
  if (given.drop !== undefined && given.drop !== 'before' && given.drop !== 'after')
    throw new Error("drop is 'before' or 'after'.");
  if (given.body !== undefined && given.body !== 'html' && given.body !== 'truncated') {
    throw new Error("body is 'html' or 'truncated'.");
  }
  for (const key of ['status', 'retryAfter', 'delayMs', 'times'] as const) {
    if (given[key] !== undefined && typeof given[key] !== 'number') throw new Error(`${key} is a number.`);
  }
  if ([given.status, given.drop, given.delayMs, given.body].every((part) => part === undefined)) {
    throw new Error('A fault has at least one of status, drop, delayMs and body.');
  }
  return { ...given, pattern: new RegExp(given.path ?? '', 'im'), left: given.times ?? 1 };
}

/** Faults on command: each armed fault meets the next requests whose method and path match, then is spent. */
export function createFaults(): IFaults {
  let armed: Armed[] = [];
  const faults: IFaults = {
    take(method, url) {
      const decoded = `${url}\n${decodeLoosely(url)}`;
      const fault = armed.find(
        (one) =>
          one.left > 0 && (!one.method || one.method.toUpperCase() === method) && one.pattern.test(decoded)
      );
      if (fault) fault.left -= 1;
      return fault;
    },
    mayDrop: () => armed.some(({ drop, left }) => drop !== undefined && left > 0),
    arm(next) {
      if (!Array.isArray(next)) throw new Error('Faults are an array; an empty one clears.');
      armed = next.map(check);
    },
    async handle(request, response) {
      const text = (await readBody(request)).toString('utf8');
      try {
        faults.arm(JSON.parse(text));
        sendJson(response, 200, { armed: armed.length });
      } catch (error) {
        sendJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  return faults;
}

function decodeLoosely(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch {
    return url;
  }
}
