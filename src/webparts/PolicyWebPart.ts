import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { applyThemeVariables } from '../components/theme/themeVariables';
import { resolveListsSite } from './listsSite';
import { SiteUnknown } from './SiteUnknown';

export interface IPolicyWebPartProperties {
  /** The site that holds the lists; empty for this one, or in Teams for the tenant's. */
  site: string;
}

/** A web part's property pane, in a module of its own. */
export interface IPropertyPaneModule {
  propertyPaneConfiguration(context: WebPartContext): IPropertyPaneConfiguration;
}

/**
 * What our web parts have in common as SPFx entries: they find the lists' site, put adapters and features together
 * for it, follow the theme, and load the property pane only for editors, so that staff do not download it.
 */
export abstract class PolicyWebPart<
  P extends IPolicyWebPartProperties,
  Composition
> extends BaseClientSideWebPart<P> {
  private composition: Composition | undefined;
  private theme: IReadonlyTheme | undefined;
  private propertyPane: IPropertyPaneModule | undefined;

  /** Puts everything the screens need together for the site that holds the lists. */
  protected abstract compose(siteUrl: string): Composition | Promise<Composition>;

  protected abstract renderScreens(
    composition: Composition,
    theme: IReadonlyTheme | undefined
  ): React.ReactElement;

  protected abstract importPropertyPane(): Promise<IPropertyPaneModule>;

  public render(): void {
    const screens = this.composition
      ? this.renderScreens(this.composition, this.theme)
      : React.createElement(SiteUnknown, {
          onTryAgain: () => this.composeForSite().then(() => this.render())
        });
    ReactDom.render(screens, this.domElement);
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
    this.propertyPane = await this.importPropertyPane();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.propertyPane?.propertyPaneConfiguration(this.context) ?? { pages: [] };
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  private async composeForSite(): Promise<void> {
    const site = await resolveListsSite(this.context, this.properties.site);
    this.composition = site === undefined ? undefined : await this.compose(site);
  }
}
