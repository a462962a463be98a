import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import { PolicyWebPart } from '../PolicyWebPart';
import type { IPolicyWebPartProperties, IPropertyPaneModule } from '../PolicyWebPart';
import { announceReview } from '../reviewOnPage';
import { compose } from './compose';
import type { ReviewComposition } from './compose';
import { ReviewRoot } from './ReviewRoot';

/** The SPFx entry of the owners' and reviewers' web part. */
export default class PolicyReviewWebPart extends PolicyWebPart<IPolicyWebPartProperties, ReviewComposition> {
  protected compose(siteUrl: string): Promise<ReviewComposition> {
    announceReview(this.domElement, siteUrl);
    return compose(this.context, siteUrl);
  }

  protected renderScreens(
    composition: ReviewComposition,
    theme: IReadonlyTheme | undefined
  ): React.ReactElement {
    const onChanged = (): void => announceReview(this.domElement, composition.site.url);
    return React.createElement(ReviewRoot, { composition, theme, onChanged });
  }

  protected importPropertyPane(): Promise<IPropertyPaneModule> {
    return import(/* webpackChunkName: 'review-property-pane' */ './propertyPane');
  }
}
