import type { IClock, IHashing } from '../../application/ports';
import type { ICaseVersions } from '../../application/reporting/checkCaseHistory';
import type {
  ICaseLists,
  IPictureUpkeep,
  IPostReader,
  PictureReader,
  ReviewedReport
} from '../../application/reporting/ports';
import type { FindPhoto, FindPrincipals } from '../../domain/people/principal';
import type { PolicyPoint } from '../../domain/policy/policy';
import type { SignedIn } from '../../domain/reporting/case';
import type { Format } from '../../components/format';

/** What the cases need from the outside; the web part composes it. */
export interface ICasesServices {
  cases: ICaseLists;
  readPictures: PictureReader;
  /** For owners. */
  pictureUpkeep: IPictureUpkeep;
  clock: IClock;
  hashing: IHashing;
  /** Absolute address of a page of this tenant's SharePoint, by which its links are recognised. */
  sharePoint: string;
  /** Lets what waits go first, between two pieces of long work. */
  pause(): Promise<void>;
  /** Puts the pictures of a report into the recycle bin. Throws `ServiceError`. */
  recyclePictures(report: ReviewedReport): Promise<void>;
  /** Puts one of them, by its place, into the recycle bin. Throws `ServiceError`. */
  recyclePicture(report: ReviewedReport, number: number): Promise<void>;
  /** The points of the policy in force, which an answer may rest on. Throws `ServiceError`. */
  readPoints(): Promise<readonly PolicyPoint[]>;
  /** Anybody in the organisation, to whom a case is referred. */
  findPeople: FindPrincipals;
  findPhoto: FindPhoto;
  caseVersions: ICaseVersions;
  /** Reads pages of SharePoint and their comments. */
  pages: IPostReader;
  /** Reads Yammer, where the owner has switched it on. */
  yammer: IPostReader;
}

/** The reviewer or owner who looks. */
export type CaseViewer = SignedIn & {
  format: Format;
  /** Owners delete what is past its retention. */
  mayDelete: boolean;
};
