import * as React from 'react';
import { PolicyWebPart } from '../PolicyWebPart';
import type { IPolicyWebPartProperties, IPropertyPaneModule } from '../PolicyWebPart';
import { AcknowledgementRoot } from './AcknowledgementRoot';
import { compose } from './compose';
import type { Composition } from './compose';

export interface IPolicyAcknowledgementProperties extends IPolicyWebPartProperties {
  /** What the web part is called; empty for the policy's title. */
  title: string;
}

/** The SPFx entry of the staff web part. */
export default class PolicyAcknowledgementWebPart extends PolicyWebPart<
  IPolicyAcknowledgementProperties,
  Composition
> {
  protected compose(siteUrl: string): Promise<Composition> {
    return compose(this.context, siteUrl);
  }

  protected renderScreens(composition: Composition): React.ReactElement {
    return React.createElement(AcknowledgementRoot, { composition, title: this.properties.title });
  }

  protected importPropertyPane(): Promise<IPropertyPaneModule> {
    return import(/* webpackChunkName: 'property-pane' */ './propertyPane');
  }
}
