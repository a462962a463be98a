import type { RecordPage } from '../../application/review/ports';
import type { Author } from '../../domain/coverage/records';
import type { Claim } from '../../domain/policy/claim';

/**
 * A page of records as columns of numbers: the browser stores and brings back these many times faster than as many
 * objects, and in a fraction of the room.
 */
export type RecordColumns = {
  ids: Int32Array;
  authorIds: Int32Array;
  /** Milliseconds since 1970. */
  times: Float64Array;
  /** For each record, which of the claims it makes. */
  claimNumbers: Int32Array;
  claims: Claim[];
  authors: Author[];
};

export function toColumns({ records, authors }: RecordPage): RecordColumns {
  const numbers = new Map<Claim, number>();
  const claimNumbers = records.map(({ claim }) => {
    const number = numbers.get(claim) ?? numbers.size;
    numbers.set(claim, number);
    return number;
  });
  return {
    ids: Int32Array.from(records, ({ id }) => id),
    authorIds: Int32Array.from(records, ({ authorId }) => authorId),
    times: Float64Array.from(records, ({ at }) => at),
    claimNumbers: Int32Array.from(claimNumbers),
    claims: [...numbers.keys()],
    authors
  };
}

export function fromColumns(columns: RecordColumns): RecordPage {
  const { ids, authorIds, times, claimNumbers, claims, authors } = columns;
  const records = Array.from(ids, (id, index) => ({
    id,
    authorId: authorIds[index],
    claim: claims[claimNumbers[index]],
    at: times[index]
  }));
  return { records, authors };
}
