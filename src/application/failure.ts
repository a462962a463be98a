/** Why something outside could not be done, in the terms a person can act on. */
export type FailureKind =
  /** No answer came: the network, or a request that took too long. A write may have landed all the same. */
  | 'noAnswer'
  /** The server is busy and did nothing. */
  | 'throttled'
  /** The server failed. A write may have landed all the same. */
  | 'serverError'
  /** The answer made no sense: cut off, a sign-in page, or not what was asked for. */
  | 'unreadable'
  /** The person's sign-in has ended; nothing was done. */
  | 'signedOut'
  /** The person may not do this. */
  | 'denied'
  /** The list, item or site is not there. */
  | 'missing'
  /** The server understood and refused: a duplicate, a stale copy, a bad value. */
  | 'rejected';

export type Failure = {
  kind: FailureKind;
  /** What the server said, for support; never shown as the only message. */
  detail: string;
  /** The server's `Retry-After`, in seconds. */
  retryAfterSeconds?: number;
};

/** Thrown by every adapter when the outside cannot be reached or refuses. */
export class ServiceError extends Error {
  public constructor(public readonly failure: Failure) {
    super(failure.detail);
    this.name = 'ServiceError';
  }
}

/** The failure behind anything that was thrown. What no adapter foresaw is rethrown: it is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ServiceError) return error.failure;
  throw error;
}

const passingKinds: readonly FailureKind[] = [
  'noAnswer',
  'throttled',
  'serverError',
  'unreadable',
  'signedOut'
];

/** Whether a write that failed so is known not to have landed. */
export function hasDoneNothing({ kind }: Failure): boolean {
  return kind === 'throttled' || kind === 'signedOut';
}

/** Whether trying the same again later may succeed. */
export function isPassing({ kind }: Failure): boolean {
  return passingKinds.includes(kind);
}
