import type { ReviewComposition } from './compose';

/** What the shell gives to every tab. */
export type ReviewTabProps = {
  composition: ReviewComposition;
  /** Set-up is done: the shell looks again what there is. */
  onSetUp(): void;
};
