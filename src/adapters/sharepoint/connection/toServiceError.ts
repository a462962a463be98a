import { HttpRequestError } from '@pnp/queryable';
import { ServiceError } from '../../../application/failure';
import type { Failure, FailureKind } from '../../../application/failure';

/** What SharePoint says in an error: its number, and a sentence for support. */
type SharePointRefusal = { code: number; message: string };

/**
 * Turns whatever a request threw into a `ServiceError` that says what a person can do about it.
 * An answer that is no JSON (a sign-in page, a cut-off body) surfaces as a parser's error and becomes `unreadable`.
 */
export async function toServiceError(error: unknown): Promise<ServiceError> {
  if (error instanceof ServiceError) return error;
  if (error instanceof HttpRequestError) return new ServiceError(await failureOfResponse(error.response));
  return new ServiceError({ kind: isNetworkError(error) ? 'noAnswer' : 'unreadable', detail: String(error) });
}

/** Runs a request and lets only `ServiceError`s out. */
export async function asService<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw await toServiceError(error);
  }
}

/** Reads SharePoint's error body, in either of its OData forms; undefined when it is something else. */
export function readRefusal(body: string): SharePointRefusal | undefined {
  try {
    const parsed = JSON.parse(body);
    const error = parsed['odata.error'] ?? parsed.error;
    return { code: parseInt(error.code, 10), message: String(error.message.value ?? error.message) };
  } catch {
    return undefined;
  }
}

async function failureOfResponse(response: Response): Promise<Failure> {
  const refusal = readRefusal(await response.clone().text());
  const retryAfterSeconds = Number(response.headers.get('Retry-After')) || undefined;
  const detail = refusal
    ? `${response.status} ${refusal.code}: ${refusal.message}`
    : `${response.status} ${response.statusText}`;
  return { kind: kindOf(response.status, refusal), detail, retryAfterSeconds };
}

/** SharePoint's number for a query past the list view threshold. */
export const thresholdExceeded = -2147024860;

/** What SharePoint answers 500 to although trying again cannot help, by its own number. */
const hopeless: readonly number[] = [
  thresholdExceeded,
  -2147024749, // too many lookups
  -2130575169, // duplicate value
  -2130575342, // title in use
  -2130575340, // a column that the list lacks
  -2146232832 // user not found, and other refusals without a number of their own
];

function kindOf(status: number, refusal: SharePointRefusal | undefined): FailureKind {
  if (refusal && hopeless.includes(refusal.code)) return 'rejected';
  if (status === 429 || status === 503) return 'throttled';
  if (status >= 500) return 'serverError';
  if (status === 401) return 'signedOut';
  if (status === 403) return 'denied';
  if (status === 404) return 'missing';
  return 'rejected';
}

/** `fetch` reports a lost connection as a TypeError; a TimeoutError is our time limit, an AbortError that nobody waits any more. */
function isNetworkError(error: unknown): boolean {
  const { name } = Object(error) as { name?: unknown };
  return name === 'TypeError' || name === 'TimeoutError' || name === 'AbortError';
}

/** Whether a request failed because what it asks about is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof HttpRequestError && error.status === 404;
}

/** Whether a write was refused because the item has changed since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof HttpRequestError && error.status === 412;
}
