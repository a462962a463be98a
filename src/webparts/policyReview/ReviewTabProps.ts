import type { ReviewComposition } from './compose';

export type ReviewTabKey = 'coverage' | 'people' | 'versions' | 'setUp';

/** What the shell gives to every tab. */
export type ReviewTabProps = {
  composition: ReviewComposition;
  tab: ReviewTabKey;
  /** The lists are there. */
  setUp: boolean;
  /** Set-up is done: the shell looks again what there is. */
  onSetUp(): void;
};
