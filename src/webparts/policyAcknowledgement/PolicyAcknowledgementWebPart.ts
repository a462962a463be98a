import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { applyThemeVariables } from '../../components/theme/themeVariables';
import { AcknowledgementRoot } from './AcknowledgementRoot';
import { compose } from './compose';
import type { Composition } from './compose';
import { resolveListsSite } from '../listsSite';

export interface IPolicyAcknowledgementProperties {
  /** What the web part is called; empty for the policy's title. */
  title: string;
  /** The site that holds the lists; empty for this one, or in Teams for the tenant's. */
  site: string;
}

type PropertyPane = typeof import('./propertyPane');

/** The SPFx entry: finds the lists' site, puts adapters and features together, and follows the theme. */
export default class PolicyAcknowledgementWebPart extends BaseClientSideWebPart<IPolicyAcknowledgementProperties> {
  private composition: Composition | undefined;
  private theme: IReadonlyTheme | undefined;
  private propertyPane: PropertyPane | undefined;

  public render(): void {
    if (!this.composition) return;
    const { composition, properties, theme } = this;
    ReactDom.render(
      React.createElement(AcknowledgementRoot, { composition, theme, title: properties.title }),
      this.domElement
    );
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

  /** The pane's code is needed by editors only, so it is not part of what staff download. */
  protected async loadPropertyPaneResources(): Promise<void> {
    this.propertyPane = await import(/* webpackChunkName: 'property-pane' */ './propertyPane');
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
