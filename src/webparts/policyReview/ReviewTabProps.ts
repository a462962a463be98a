import type { ReviewComposition } from './compose';

export type ReviewTabKey = 'coverage' | 'people' | 'setUp';

/** What the shell gives to every tab. */
export type ReviewTabProps = {
  composition: ReviewComposition;
  tab: ReviewTabKey;
  /** Set-up is done: the shell looks again what there is. */
  onSetUp(): void;
};
