import type { IClock, IHashing, IIds } from '../../application/ports';
import type {
  IReportDraftStore,
  IPageComments,
  IPicturePreparer,
  IPictureStore,
  IPostReader,
  IRecentPosts,
  IReportLists,
  IShownPages
} from '../../application/reporting/ports';
import type { IClipboard } from '../../application/support/ports';
import type { Format } from '../../components/format';

/** What the report panel needs from the outside; the web part composes it. */
export interface IReportServices {
  lists: IReportLists;
  /** Those that read posts without any grant, such as from SharePoint. */
  readers: readonly IPostReader[];
  /** Under pages of SharePoint. */
  comments: IPageComments;
  shownPages: IShownPages;
  /** Used when the owner has switched it on. */
  yammer: IPostReader & IRecentPosts;
  drafts: IReportDraftStore;
  pictures: IPictureStore;
  preparer: IPicturePreparer;
  clipboard: IClipboard;
  clock: IClock;
  hashing: IHashing;
  ids: IIds;
}

/** Who reports, and where. */
export type Reporter = {
  displayName: string;
  format: Format;
  /** SharePoint, Teams, Outlook or Office. */
  host: string;
  /** Absolute address of a page of this tenant's SharePoint, by which its links are recognised. */
  sharePoint: string;
};
