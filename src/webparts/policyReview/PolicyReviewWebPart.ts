import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { applyThemeVariables } from '../../components/theme/themeVariables';
import { resolveListsSite } from '../listsSite';
import { compose } from './compose';
import type { ReviewComposition } from './compose';
import { ReviewRoot } from './ReviewRoot';

export interface IPolicyReviewProperties {
  /** The site that holds the lists; empty for this one, or in Teams for the tenant's. */
  site: string;
}

type PropertyPane = typeof import('./propertyPane');

/** The SPFx entry of the owners' and reviewers' web part. */
export default class PolicyReviewWebPart extends BaseClientSideWebPart<IPolicyReviewProperties> {
  private composition: ReviewComposition | undefined;
  private theme: IReadonlyTheme | undefined;
  private propertyPane: PropertyPane | undefined;

  public render(): void {
    if (!this.composition) return;
    const { composition, theme } = this;
    ReactDom.render(React.createElement(ReviewRoot, { composition, theme }), this.domElement);
  }

  protected async onInit(): Promise<void> {
    await super.onInit();
    await this.composeForSite();
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    applyThemeVariables(this.domElement, theme);
    if (this.renderedOnce) this.render();
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected async onPropertyPaneFieldChanged(path: string): Promise<void> {
    if (path !== 'site') return;
    await this.composeForSite();
    this.render();
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    this.propertyPane = await import(/* webpackChunkName: 'review-property-pane' */ './propertyPane');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.propertyPane?.propertyPaneConfiguration(this.context) ?? { pages: [] };
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  private async composeForSite(): Promise<void> {
    const site = await resolveListsSite(this.context, this.properties.site);
    this.composition = compose(this.context, site);
  }
}
