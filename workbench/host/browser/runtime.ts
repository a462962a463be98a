/**
 * The members of the SPFx runtime that a host needs and that the published types leave out. Everything the host
 * knows about the runtime's insides is in this file.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import { ThemeProvider } from '@microsoft/sp-component-base';
import * as httpBase from '@microsoft/sp-http-base';
import * as webPartBase from '@microsoft/sp-webpart-base';
import * as coreLibrary from '@microsoft/sp-core-library';
import type { DisplayMode, ServiceKey, ServiceScope } from '@microsoft/sp-core-library';
import type { ITheme } from '@fluentui/react/lib/Styling';
import type { Manifest } from '../manifests/manifest';

type WebPartData = {
  id: string;
  instanceId: string;
  title: string;
  dataVersion: string;
  properties: Record<string, unknown>;
};

type PropertyPaneAction = 'Open' | 'Close' | 'Toggle';

/** The Teams library and what Teams told it, once its first web part has started. */
type TeamsSdk = {
  context: { theme?: string };
  teamsJs: { registerOnThemeChangeHandler(handler: (theme: string) => void): void };
};

export interface IWebPartHost {
  setDirty?: (instanceId: string) => void;
  /** Empty outside of Teams. */
  getAdditionalContextProperties(): { microsoftTeams?: TeamsSdk };
}

export interface IWebPartContainer {
  readonly webPartManager: {
    requestPropertyPaneAction(instanceId: string, action: PropertyPaneAction): void;
    notifyWebPartsSetDirtyBit(): void;
  };
  render(element: HTMLElement): Promise<void>;
  setDisplayMode(mode: DisplayMode): Promise<void>;
  serialize(): WebPartData;
}

type ContainerProps = {
  host: IWebPartHost;
  serviceScope: ServiceScope;
  manifest: Manifest;
  webPartInstanceId: string;
  webPartData: WebPartData;
  displayMode: DisplayMode;
  formFactor: number;
  pageHostLayoutType: string;
  isDataAddedFromPersistedData: boolean;
};

interface IApplication {
  readonly context: { readonly serviceScope: ServiceScope };
}

interface IThemeProvider {
  _setTheme(theme: ITheme): void;
}

interface IPlaceholderManager {
  /** Takes every element with `data-sp-placeholder` for the place of that name. */
  registerPlaceholders(): void;
}

interface ITokenSource {
  getToken(resource: string): Promise<string>;
  tokenAcquisitionEvent: object;
}

const core = coreLibrary as unknown as { SPEvent: new (name: string) => object };
const application = applicationBase as unknown as {
  BaseApplication: new () => IApplication;
  _PlaceholderManager: { serviceKey: ServiceKey<IPlaceholderManager> };
};
const webParts = webPartBase as unknown as {
  _TeamsAwareWebPartHost: new (scope: ServiceScope) => IWebPartHost;
  _MinimalWebPartContainer: new (props: ContainerProps) => IWebPartContainer;
  WebPartFormFactor: { Standard: number; FullSize: number };
};
const http = httpBase as unknown as {
  _AadTokenProviders: {
    _initialize(configurable: ITokenSource, preAuthorised: unknown): void;
    preAuthorizedConfiguration: unknown;
  };
};

export const BaseApplication = application.BaseApplication;
export const WebPartHost = webParts._TeamsAwareWebPartHost;
export const WebPartContainer = webParts._MinimalWebPartContainer;
export const WebPartFormFactor = webParts.WebPartFormFactor;

/** Gives a scope's web parts a theme that can be changed later. */
export function provideTheme(scope: ServiceScope, theme: ITheme): (next: ITheme) => void {
  const provider = new ThemeProvider(scope);
  const settable = provider as unknown as IThemeProvider;
  settable._setTheme(theme);
  scope.provide(ThemeProvider.serviceKey, provider);
  return (next) => settable._setTheme(next);
}

/** Gives the page's places to what runs beside its web parts. */
export function providePlaceholders(scope: ServiceScope): void {
  scope.consume(application._PlaceholderManager.serviceKey).registerPlaceholders();
}

/** Sets where web parts get tokens for other services from. */
export function provideTokens(getToken: (resource: string) => Promise<string>): void {
  const source: ITokenSource = {
    getToken,
    tokenAcquisitionEvent: new core.SPEvent('workbench.tokenAcquisition')
  };
  http._AadTokenProviders._initialize(source, http._AadTokenProviders.preAuthorizedConfiguration);
}
