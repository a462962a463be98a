import type { IClock } from '../../application/ports';
import type { ICaseLists } from '../../application/reporting/casePorts';
import type { IPictureUpkeep, PictureReader } from '../../application/reporting/picturePorts';
import type { SignedIn } from '../../domain/reporting/case';
import type { Format } from '../../components/format';

/** What the cases need from the outside; the web part composes it. */
export interface ICasesServices {
  cases: ICaseLists;
  readPictures: PictureReader;
  /** For owners. */
  pictureUpkeep: IPictureUpkeep;
  clock: IClock;
}

/** The reviewer or owner who looks. */
export type CaseViewer = SignedIn & {
  format: Format;
  /** Owners delete what is past its retention. */
  mayDelete: boolean;
};
