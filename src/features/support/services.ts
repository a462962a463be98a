import type { IClock, ISetUpStep } from '../../application/ports';
import type { IReviewCache } from '../../application/review/ports';
import type { IClipboard, IFaultLog, IListCounts } from '../../application/support/ports';
import type { Format } from '../../components/format';

/** What the support tab needs from the outside; the web part composes it. */
export interface ISupportServices {
  /** Everything set-up looks after. */
  steps: readonly ISetUpStep[];
  counts: IListCounts;
  faults: IFaultLog;
  /** What coverage keeps on the device. */
  kept: Pick<IReviewCache, 'clear'>;
  clipboard: IClipboard;
  clock: IClock;
}

/** What runs here, for a report. */
export type Surroundings = {
  /** The solution's version. */
  version: string;
  /** SharePoint, Teams, Outlook or Office. */
  host: string;
  browser: string;
  format: Format;
};
