import { sha256 } from '../../adapters/browser/crypto';
import { SharePointCaseLists } from '../../adapters/sharepoint/reporting/caseLists';
import { SharePointPictureUpkeep } from '../../adapters/sharepoint/reporting/pictureUpkeep';
import { SharePointReviewedPictures } from '../../adapters/sharepoint/reporting/reviewedPictures';
import { picturesInTurn } from '../../application/reporting/readPictures';
import type { ICasesServices } from '../../features/cases/services';
import type { ReviewComposition } from './compose';

/** Puts the adapters of the cases together. */
export function composeCases({ site, clock }: ReviewComposition): ICasesServices {
  return {
    cases: new SharePointCaseLists(site),
    readPictures: picturesInTurn({ rows: new SharePointReviewedPictures(site), hash: sha256 }),
    pictureUpkeep: new SharePointPictureUpkeep(site),
    clock
  };
}
