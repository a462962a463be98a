import type { IClock, IHashing } from '../../application/ports';
import type {
  IAcknowledgementRecords,
  ICalendar,
  IRecordCache,
  IRosterFile,
  IVersionRegister
} from '../../application/review/ports';

/** What coverage needs from the outside; the web part composes it. */
export interface ICoverageServices {
  register: IVersionRegister;
  records: IAcknowledgementRecords;
  cache: IRecordCache;
  roster: IRosterFile;
  clock: IClock;
  calendar: ICalendar;
  hashing: IHashing;
}
