import * as React from 'react';
import { PolicyWebPart } from '../PolicyWebPart';
import type { IPolicyWebPartProperties, IPropertyPaneModule } from '../PolicyWebPart';
import { AcknowledgementRoot } from './AcknowledgementRoot';
import { compose } from './compose';
import type { AcknowledgementComposition } from './compose';

export interface IPolicyAcknowledgementProperties extends IPolicyWebPartProperties {
  /** What the web part is called; empty for the policy's title. */
  title: string;
  /** In short wherever it stands; without it only in a narrow column. A web part of an earlier release says nothing. */
  isShort?: boolean;
  /** The level of its own heading; 2 where a web part of an earlier release says nothing. */
  headingLevel?: number;
}

/** The SPFx entry of the staff web part. */
export default class PolicyAcknowledgementWebPart extends PolicyWebPart<
  IPolicyAcknowledgementProperties,
  AcknowledgementComposition
> {
  protected compose(siteUrl: string): Promise<AcknowledgementComposition> {
    return compose(this.context, siteUrl);
  }

  protected renderScreens(composition: AcknowledgementComposition): React.ReactElement {
    const { title, isShort = false, headingLevel = 2 } = this.properties;
    return React.createElement(AcknowledgementRoot, {
      composition,
      title,
      isShort,
      headingLevel,
      element: this.domElement
    });
  }

  protected importPropertyPane(): Promise<IPropertyPaneModule> {
    return import(/* webpackChunkName: 'property-pane' */ './propertyPane');
  }
}
