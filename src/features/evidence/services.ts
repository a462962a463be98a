import type { ListAddresses } from '../../application/review/verifyEvidence';
import type { IHashing } from '../../application/ports';

/** What a check of exports needs from the outside; the web part composes it. */
export interface IEvidenceServices {
  hashing: IHashing;
  lists: ListAddresses;
}
