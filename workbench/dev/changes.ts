import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BundleChange } from '../host/types';

export interface IChanges {
  tell(change: BundleChange): void;
  /** Keeps a page's request open and tells it of every change from now on. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** Tells open pages of changes, as server-sent events. */
export function createChanges(): IChanges {
  const listeners = new Set<ServerResponse>();
  return {
    tell(change) {
      for (const response of listeners) response.write(`data: ${JSON.stringify(change)}\n\n`);
    },
    handle(request, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': listening\n\n');
      listeners.add(response);
      request.once('close', () => listeners.delete(response));
    }
  };
}
