import type { ReviewComposition } from './compose';

export type ReviewTabKey = 'coverage' | 'people' | 'versions' | 'cases' | 'setUp' | 'support';

/** What the shell gives to every tab. */
export type ReviewTabProps = {
  composition: ReviewComposition;
  tab: ReviewTabKey;
  /** The person is an owner, not only a reviewer. */
  isOwner: boolean;
  /** The lists are there. */
  setUp: boolean;
  /** Set-up is done: the shell looks again what there is. */
  onSetUp(): void;
};
