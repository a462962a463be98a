import { browserHashing } from '../../adapters/browser/crypto';
import { SharePointCaseLists } from '../../adapters/sharepoint/reporting/caseLists';
import type { ICasesServices } from '../../features/cases/services';
import type { ReviewComposition } from './compose';

/** Puts the adapters of the cases together. */
export function composeCases({ site, clock }: ReviewComposition): ICasesServices {
  return {
    cases: new SharePointCaseLists(site),
    clock,
    hashing: browserHashing,
    sharePoint: site.url,
    recyclePictures: () => Promise.resolve()
  };
}
