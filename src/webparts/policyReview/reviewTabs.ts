import * as React from 'react';
import * as strings from 'PolicyReviewWebPartStrings';
import type { ReviewRights } from '../../application/review/reviewRights';
import type { ReviewTabProps } from './ReviewTabProps';

export type ReviewTabKey = 'setUp';

/** The tabs that a person's rights open, in order. Empty for a person who is neither owner nor reviewer. */
export function tabsFor({ owner }: ReviewRights): ReviewTabKey[] {
  return owner ? ['setUp'] : [];
}

export const tabTitles: Record<ReviewTabKey, string> = { setUp: strings.tabSetUp };

/** Each tab's screen, loaded when it is first opened. */
export const tabScreens: Record<ReviewTabKey, React.ComponentType<ReviewTabProps>> = {
  setUp: React.lazy(() => import(/* webpackChunkName: 'review-set-up' */ './SetUpTab'))
};
