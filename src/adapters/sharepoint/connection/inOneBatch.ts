import '@pnp/sp/batching.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { failureOf } from '../../../application/failure';
import { asService } from './toServiceError';

/** Gives the answer to one of the questions, or throws the `ServiceError` that it was refused with. */
export type Given<T> = () => T;

/**
 * Sends questions that belong together as one `$batch`, which is one request. SharePoint answers each by itself: one
 * may be refused while the others are given. Throws `ServiceError` when the batch as a whole is not answered.
 *
 * @param ask - puts its questions to the batched web that it is given, and does not wait for them
 */
export async function inOneBatch<T extends readonly unknown[]>(
  web: IWeb,
  ask: (batched: IWeb) => { [K in keyof T]: Promise<T[K]> }
): Promise<{ [K in keyof T]: Given<T[K]> }> {
  const [batched, execute] = web.batched();
  const settling = Promise.all(
    ask(batched).map((answer) =>
      asService(() => answer).then(
        (value) => () => value,
        (error: unknown) => () => {
          throw error;
        }
      )
    )
  );
  await asService(execute);
  return settling as Promise<{ [K in keyof T]: Given<T[K]> }>;
}

/** The answer about one item; nothing when it is not there. Throws the `ServiceError` of any other refusal. */
export function unlessGone(given: Given<unknown>): unknown[] {
  try {
    return [given()];
  } catch (error) {
    if (failureOf(error).kind === 'missing') return [];
    throw error;
  }
}
