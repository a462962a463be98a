import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import * as React from 'react';
import { PolicyWebPart } from '../PolicyWebPart';
import type { IPolicyWebPartProperties, IPropertyPaneModule } from '../PolicyWebPart';
import { compose } from './compose';
import type { ReviewComposition } from './compose';
import { ReviewRoot } from './ReviewRoot';

/** The SPFx entry of the owners' and reviewers' web part. */
export default class PolicyReviewWebPart extends PolicyWebPart<IPolicyWebPartProperties, ReviewComposition> {
  protected compose(siteUrl: string): ReviewComposition {
    return compose(this.context, siteUrl);
  }

  protected renderScreens(
    composition: ReviewComposition,
    theme: IReadonlyTheme | undefined
  ): React.ReactElement {
    return React.createElement(ReviewRoot, { composition, theme });
  }

  protected importPropertyPane(): Promise<IPropertyPaneModule> {
    return import(/* webpackChunkName: 'review-property-pane' */ './propertyPane');
  }
}
