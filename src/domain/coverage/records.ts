import type { Claim } from '../policy/claim';

/** An acknowledgement of anyone's, as the review reads it. Kept small: a department has a quarter of a million. */
export type AcknowledgementRecord = {
  id: number;
  authorId: number;
  /** Records of one page that say the same share one claim. */
  claim: Claim;
  /** SharePoint's own creation time, in milliseconds since 1970. */
  at: number;
};

/** Who made records. SharePoint stamps the author; the roster is matched by either address. */
export type Author = {
  id: number;
  /** User principal name, lower case. */
  login: string;
  /** Email address, lower case; may be empty. */
  email: string;
  name: string;
};

/** Everything the list of acknowledgements holds, in order of id. */
export type RecordSet = { records: readonly AcknowledgementRecord[]; authors: ReadonlyMap<number, Author> };
