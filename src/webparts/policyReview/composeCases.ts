import { browserHashing, sha256 } from '../../adapters/browser/crypto';
import { textOfHtml } from '../../adapters/browser/htmlText';
import { findPrincipals } from '../../adapters/sharepoint/people/peopleSearch';
import { photosOf } from '../../adapters/sharepoint/people/photos';
import { SharePointCaseLists } from '../../adapters/sharepoint/reporting/caseLists';
import { SharePointCaseVersions } from '../../adapters/sharepoint/reporting/caseVersions';
import { SharePointPageComments } from '../../adapters/sharepoint/reporting/pageComments';
import { SharePointPageReader } from '../../adapters/sharepoint/reporting/pageReader';
import { SharePointPictureUpkeep } from '../../adapters/sharepoint/reporting/pictureUpkeep';
import { SharePointReviewedPictures } from '../../adapters/sharepoint/reporting/reviewedPictures';
import { readPolicyPoints } from '../../adapters/sharepoint/review/policyPoints';
import { YammerPosts, yammerApi } from '../../adapters/vivaEngage/yammerPosts';
import { picturesInTurn } from '../../application/reporting/readPictures';
import { recyclePicture, recyclePicturesOf } from '../../application/reporting/recyclePicture';
import { pause } from '../../components/pause';
import type { ICasesServices } from '../../features/cases/services';
import type { ReviewComposition } from './compose';

/** Puts the adapters of the cases together. */
export function composeCases({ site, clock, askFor }: ReviewComposition): ICasesServices {
  const rows = new SharePointReviewedPictures(site);
  const pictureUpkeep = new SharePointPictureUpkeep(site);
  return {
    readPictures: picturesInTurn({ rows, hash: sha256 }),
    pictureUpkeep,
    cases: new SharePointCaseLists(site),
    clock,
    hashing: browserHashing,
    sharePoint: site.url,
    pause,
    recyclePictures: async (report) => {
      await recyclePicturesOf(report, { rows, upkeep: pictureUpkeep });
    },
    recyclePicture: async (report, number) => {
      await recyclePicture(report, number, { rows, upkeep: pictureUpkeep });
    },
    readPoints: () => readPolicyPoints(site),
    findPeople: (text) => findPrincipals(site, text, 'people'),
    findPhoto: photosOf(site.url),
    caseVersions: new SharePointCaseVersions(site),
    pages: new SharePointPageReader(site, new SharePointPageComments(site, textOfHtml), textOfHtml),
    yammer: new YammerPosts(yammerApi, askFor(yammerApi))
  };
}
