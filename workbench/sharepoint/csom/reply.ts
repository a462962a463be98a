import { randomUUID } from 'node:crypto';
import type { SharePointError } from '../http/errors';
import type { Rendered } from '../http/render';

/** What `client.svc` answers when all was done. */
export function queryReply(results: unknown[]): Rendered {
  return rendered(200, null, results);
}

/** What it answers to a refusal. Those of an action come with a 200, as the request itself was understood. */
export function queryRefusal(error: SharePointError, status = error.status): Rendered {
  const [code, type] = error.code.split(', ');
  return rendered(status, {
    ErrorMessage: error.message,
    ErrorValue: null,
    TraceCorrelationId: randomUUID(),
    ErrorCode: Number(code),
    ErrorTypeName: type
  });
}

function rendered(status: number, ErrorInfo: object | null, results: unknown[] = []): Rendered {
  const header = {
    SchemaVersion: '15.0.0.0',
    LibraryVersion: '16.0.0.0',
    ErrorInfo,
    TraceCorrelationId: randomUUID()
  };
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify([header, ...results])
  };
}
