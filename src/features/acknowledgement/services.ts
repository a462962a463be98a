import type {
  IAnswerStore,
  IClock,
  IHashing,
  IIds,
  IIntentionStore,
  IPageCache,
  IPolicyLists
} from '../../application/ports';
import type { PolicyPage } from '../../application/acknowledgement/policyPage';
import type { Format } from '../../components/format';

/** What the acknowledgement page needs from the outside; the web part composes it. */
export interface IAcknowledgementServices {
  lists: IPolicyLists;
  intentions: IIntentionStore;
  answers: IAnswerStore;
  cache: IPageCache;
  clock: IClock;
  hashing: IHashing;
  ids: IIds;
  /** Where the person stands, asked for before the page is drawn: the answer takes longer than the drawing. */
  page: Promise<PolicyPage>;
}

/** Who is looking, and where. */
export type Viewer = {
  displayName: string;
  /** Dates and numbers in SharePoint's language, region and time zone. */
  format: Format;
  /** SharePoint, Teams, Outlook or Office. */
  host: string;
  /** May correct the settings of the lists' site. */
  mayManage: boolean;
};
