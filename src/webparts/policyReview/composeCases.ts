import { browserHashing } from '../../adapters/browser/crypto';
import { textOfHtml } from '../../adapters/browser/htmlText';
import { SharePointCaseLists } from '../../adapters/sharepoint/reporting/caseLists';
import { SharePointCaseVersions } from '../../adapters/sharepoint/reporting/caseVersions';
import { SharePointPageComments } from '../../adapters/sharepoint/reporting/pageComments';
import { SharePointPageReader } from '../../adapters/sharepoint/reporting/pageReader';
import { YammerPosts, yammerApi } from '../../adapters/vivaEngage/yammerPosts';
import type { ICasesServices } from '../../features/cases/services';
import type { ReviewComposition } from './compose';

/** Puts the adapters of the cases together. */
export function composeCases({ site, clock, askFor }: ReviewComposition): ICasesServices {
  return {
    cases: new SharePointCaseLists(site),
    clock,
    hashing: browserHashing,
    sharePoint: site.url,
    recyclePictures: () => Promise.resolve(),
    caseVersions: new SharePointCaseVersions(site),
    pages: new SharePointPageReader(site, new SharePointPageComments(site, textOfHtml), textOfHtml),
    yammer: new YammerPosts(yammerApi, askFor(yammerApi))
  };
}
