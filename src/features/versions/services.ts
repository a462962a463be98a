import type { IClock, IHashing, IIds, IPublishingLists } from '../../application/ports';
import type { IVersionDraftStore, IVersionRegister } from '../../application/review/ports';

/** What the versions tab needs from the outside; the web part composes it. */
export interface IVersionsServices {
  register: IVersionRegister;
  lists: IPublishingLists;
  drafts: IVersionDraftStore;
  hashing: IHashing;
  clock: IClock;
  ids: IIds;
  /** SharePoint's time zone, as `Intl` calls it: a version takes effect when a day begins there. */
  zone: string;
}
