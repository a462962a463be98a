import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './http/wire';

export type LoggedRequest = {
  method: string;
  url: string;
  status: number;
  bytes: number;
  ms: number;
  user: string;
};

export interface IRequestLog {
  /** Notes a request when its answer is finished or its connection is lost (status 0). */
  watch(request: IncomingMessage, response: ServerResponse, login: string): void;
  entries(): LoggedRequest[];
  /** Serves `GET` and `DELETE /_workbench/requests`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

const KEPT = 10_000;

/** The log of requests to the service, newest last. */
export function createRequestLog(): IRequestLog {
  let kept: LoggedRequest[] = [];
  return {
    watch(request, response, login) {
      const started = process.hrtime.bigint();
      const before = request.socket.bytesWritten;
      response.once('close', () => {
        kept.push({
          method: request.method ?? '',
          url: request.url ?? '',
          status: response.writableFinished ? response.statusCode : 0,
          bytes: request.socket.bytesWritten - before,
          ms: Number(process.hrtime.bigint() - started) / 1e6,
          user: login
        });
        if (kept.length > KEPT) kept = kept.slice(-KEPT);
      });
    },
    entries: () => [...kept],
    handle(request, response) {
      if (request.method === 'DELETE') kept = [];
      else if (request.method !== 'GET') return sendJson(response, 405, { error: 'Use GET or DELETE.' });
      return sendJson(response, 200, kept);
    }
  };
}
