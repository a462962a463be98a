import type { IClock, IHashing } from '../../application/ports';
import type {
  ICalendar,
  IEvidenceSource,
  IReviewCache,
  IReviewSource,
  IRosterFile,
  IVersionRegister
} from '../../application/review/ports';
import type { IClipboard } from '../../application/support/ports';
import type { FindPhoto, FindPrincipals } from '../../domain/people/principal';

/** What coverage needs from the outside; the web part composes it. */
export interface ICoverageServices {
  register: IVersionRegister;
  source: IReviewSource;
  /** What exports read that are evidence. */
  evidence: IEvidenceSource;
  cache: IReviewCache;
  roster: Pick<IRosterFile, 'read'>;
  clock: IClock;
  calendar: ICalendar;
  hashing: IHashing;
  clipboard: IClipboard;
  /** The address where staff acknowledge, as the settings have it; empty for none. */
  policyPage(): Promise<string>;
  /** SharePoint's directory. */
  findPeople: FindPrincipals;
  findPhoto: FindPhoto;
}
