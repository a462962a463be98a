import * as React from 'react';
import { webPart as strings } from 'ReviewStrings';
import type { ReviewRights } from '../../application/review/reviewRights';
import type { ReviewTabKey, ReviewTabProps } from './ReviewTabProps';

/** The tabs that a person's rights open, in order. Empty for a person who is neither owner nor reviewer. */
export function tabsFor({ owner, reviewer, setUp }: ReviewRights): ReviewTabKey[] {
  const cases: ReviewTabKey[] = reviewer ? ['cases'] : [];
  if (!owner) return cases;
  return [...(setUp ? (['coverage', 'people', 'versions', ...cases] as const) : []), 'setUp', 'support'];
}

export const tabTitles: Record<ReviewTabKey, string> = {
  coverage: strings.tabCoverage,
  people: strings.tabPeople,
  versions: strings.tabVersions,
  cases: strings.tabCases,
  setUp: strings.tabSetUp,
  support: strings.tabSupport
};

type TabScreen = React.ComponentType<ReviewTabProps>;

const coverageScreen: TabScreen = React.lazy(
  () => import(/* webpackChunkName: 'review-coverage' */ './CoverageTab')
);

/** Each tab's screen, loaded when it is first opened. Tabs with the same screen keep what it has read. */
export const tabScreens: Record<ReviewTabKey, TabScreen> = {
  coverage: coverageScreen,
  people: coverageScreen,
  versions: React.lazy(() => import(/* webpackChunkName: 'review-versions' */ './VersionsTab')),
  cases: React.lazy(() => import(/* webpackChunkName: 'review-cases' */ './CasesTabScreen')),
  setUp: React.lazy(() => import(/* webpackChunkName: 'review-set-up' */ './SetUpTab')),
  support: React.lazy(() => import(/* webpackChunkName: 'review-support' */ './SupportTab'))
};
