import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { webPart as strings } from 'ReviewStrings';
import * as React from 'react';
import type { Failure } from '../../application/failure';
import type { ReviewRights } from '../../application/review/reviewRights';
import type { AddressChange } from '../../application/ports';
import { placeParameters } from '../../components/address/placeParameters';
import { Address, useAddress, useParameter } from '../../components/address/useAddress';
import { FailureBar } from '../../components/fluent/FailureBar';
import { FluentTheme } from '../../components/fluent/FluentTheme';
import { HeadingLevel } from '../../components/heading/Heading';
import { isPageTitle } from '../../components/heading/isPageTitle';
import { SectionTheme } from '../../components/theme/sectionTheme';
import { readableTheme } from '../../components/theme/readableTheme';
import { useAnswer } from '../../components/useAnswer';
import type { ReviewComposition } from './compose';
import { FaultBoundary } from '../FaultBoundary';
import styles from './ReviewRoot.module.scss';
import { tabScreens, tabTitles, tabsFor } from './reviewTabs';
import type { ReviewTabKey, ReviewTabProps } from './ReviewTabProps';

interface IReviewRootProps {
  composition: ReviewComposition;
  theme: IReadonlyTheme | undefined;
  /** Something has changed that the policy shows on the same page. */
  onChanged(): void;
}

/** The review web part: its tabs open to those they are for, and the others see nothing of it where they did not ask. */
export function ReviewRoot({ theme, ...props }: IReviewRootProps): React.ReactElement {
  const { faults, site, address } = props.composition;
  const sectionTheme = React.useMemo(() => readableTheme(theme), [theme]);
  return (
    <FaultBoundary faults={faults}>
      <SectionTheme.Provider value={sectionTheme}>
        <FluentTheme>
          <Address.Provider value={address}>
            <Review key={site.url} {...props} />
          </Address.Provider>
        </FluentTheme>
      </SectionTheme.Provider>
    </FaultBoundary>
  );
}

function Review({ composition, onChanged }: Omit<IReviewRootProps, 'theme'>): React.ReactElement | null {
  const { access } = composition;
  const { refresh, ...answer } = useAnswer(React.useCallback(() => access.read(), [access]));
  const rights = answer.kind === 'failed' ? undefined : answer.last;
  // A link to a case or to a report led here: whoever followed it is told why there is nothing to see.
  const isLedHere = [useParameter('case'), useParameter('report')].some((value) => value !== undefined);
  const mayBeSilent = composition.host === 'SharePoint' && !isLedHere;
  const isTitled = !isPageTitle(strings.title);
  const isForNobody = rights !== undefined && tabsFor(rights).length === 0;
  if (mayBeSilent && (isForNobody ? rights.setUp : answer.kind === 'awaited' && !rights)) return null;
  return (
    <div className={styles.review}>
      {isForNobody ? (
        <p>{rights.setUp ? strings.nobody : strings.notSetUp}</p>
      ) : (
        <>
          {isTitled && <h2 className={styles.title}>{strings.title}</h2>}
          <HeadingLevel.Provider value={isTitled ? 2 : 1}>
            <ReviewContent
              composition={composition}
              rights={rights}
              failure={answer.kind === 'failed' ? answer.failure : undefined}
              onTryAgain={refresh}
              onSetUp={() => {
                refresh();
                onChanged();
              }}
            />
          </HeadingLevel.Provider>
        </>
      )}
    </div>
  );
}

interface IReviewContentProps {
  composition: ReviewComposition;
  /** Undefined until they are known, and where they could not be read. */
  rights: ReviewRights | undefined;
  failure: Failure | undefined;
  onTryAgain(): void;
  onSetUp(): void;
}

function ReviewContent(props: IReviewContentProps): React.ReactElement {
  const { composition, rights, failure, onTryAgain, onSetUp } = props;
  if (failure) return <FailureBar title={strings.failedTitle} failure={failure} onTryAgain={onTryAgain} />;
  if (!rights) return <p role="status">{strings.loading}</p>;
  return <ReviewTabs composition={composition} rights={rights} onSetUp={onSetUp} />;
}

/** The parameter of the address that names the tab. */
const tabParameter = 'tab';

const tabIdOf = (key: string): string => `policy-review-${key}`;

/** What a tab keeps in the address is its own: another tab begins without. */
const nowhere: AddressChange = Object.fromEntries(placeParameters.map((name) => [name, undefined]));

interface IReviewTabsProps {
  composition: ReviewComposition;
  rights: ReviewRights;
  onSetUp(): void;
}

function ReviewTabs({ composition, rights, onSetUp }: IReviewTabsProps): React.ReactElement | null {
  const keys = tabsFor(rights);
  const address = useAddress();
  const tab = useParameter(tabParameter);
  const asked = useParameter('case') === undefined ? tab : 'cases';
  const selected = keys.find((key) => key === asked) ?? keys[0];
  if (!selected) return null;
  const Screen = tabScreens[selected];
  return (
    <>
      <Pivot
        aria-label={strings.tabs}
        selectedKey={selected}
        headersOnly
        getTabId={tabIdOf}
        overflowBehavior="menu"
        overflowAriaLabel={strings.moreTabs}
        onLinkClick={(item) => address.change({ ...nowhere, [tabParameter]: item?.props.itemKey }, 'push')}
      >
        {keys.map((key) => (
          <PivotItem key={key} itemKey={key} headerText={tabTitles[key]} />
        ))}
      </Pivot>
      <div role="tabpanel" aria-labelledby={tabIdOf(selected)} className={styles.panel}>
        <FaultBoundary key={firstTabOf(Screen, keys)} faults={composition.faults}>
          <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
            <Screen
              composition={composition}
              tab={selected}
              isOwner={rights.owner}
              setUp={rights.setUp}
              onSetUp={onSetUp}
            />
          </React.Suspense>
        </FaultBoundary>
      </div>
    </>
  );
}

/** Tells screens apart: one that breaks leaves the others alone, and tabs with the same screen keep what it has read. */
function firstTabOf(
  screen: React.ComponentType<ReviewTabProps>,
  keys: readonly ReviewTabKey[]
): ReviewTabKey | undefined {
  return keys.find((key) => tabScreens[key] === screen);
}
