import type { IClock } from '../../application/ports';
import type { ICaseLists } from '../../application/reporting/casePorts';
import type { SignedIn } from '../../domain/reporting/case';

/** What the cases need from the outside; the web part composes it. */
export interface ICasesServices {
  cases: ICaseLists;
  clock: IClock;
}

/** The reviewer or owner who looks. */
export type CaseViewer = SignedIn & {
  /** Language and region for dates and numbers, such as `en-AU`. */
  locale: string;
  /** Owners delete what is past its retention. */
  mayDelete: boolean;
};
