import { DisplayMode } from '@microsoft/sp-core-library';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import type { BootData, BootWebPart } from '../bootData';
import { themeName } from '../themes';
import type { DisplayModeName, ThemeName } from '../types';
import { readBootData } from './bootData';
import { savePageProperties } from './pageProperties';
import {
  BaseApplication,
  WebPartContainer,
  WebPartFormFactor,
  WebPartHost,
  providePlaceholders,
  provideTheme,
  provideTokens
} from './runtime';
import type { IWebPartContainer, IWebPartHost } from './runtime';
import { showTheme, webPartTheme } from './theme';
import { wireToolbar } from './toolbar';

type HostedPart = {
  part: BootWebPart;
  host: IWebPartHost;
  container: IWebPartContainer;
  setTheme(name: ThemeName): void;
};

const displayModes: Record<DisplayModeName, DisplayMode> = { read: DisplayMode.Read, edit: DisplayMode.Edit };

/** The application that the runtime starts: it puts the page's web parts into the frame's places for them. */
export default class HostApplication extends BaseApplication {
  private readonly boot: BootData = readBootData();
  private parts: HostedPart[] = [];
  private saved = '';

  protected _getPageChromeProvider(): undefined {
    return undefined;
  }

  protected async onLoad(): Promise<void> {
    initializeIcons('/node_modules/@fluentui/font-icons-mdl2/fonts/');
    provideTokens((resource) => getToken(this.boot.outside.tokenUrl, resource));
    showTheme(this.boot.surface, this.boot.view.theme);
    providePlaceholders(this.context.serviceScope);
    this.parts = this.boot.webParts.map((part) => this.createPart(part));
    await Promise.all(this.parts.map(({ part, container }) => container.render(placeOf(part))));
    this.followTeams();
    this.saved = this.serialised();
    await this.setMode(this.boot.view.mode);
    wireToolbar({
      onTheme: (name) => this.setTheme(name),
      onMode: (mode) => this.setMode(mode),
      onEdit: (instanceId) => this.openPane(instanceId)
    });
  }

  private createPart(part: BootWebPart): HostedPart {
    const { surface, view, layout } = this.boot;
    const scope = this.context.serviceScope.startNewChild();
    const setFluentTheme = provideTheme(scope, webPartTheme(surface, view.theme, part.section));
    scope.finish();
    const host = new WebPartHost(scope);
    host.setDirty = () => void this.save();
    const container = new WebPartContainer({
      host,
      serviceScope: scope,
      manifest: this.manifestOf(part),
      webPartInstanceId: part.instanceId,
      webPartData: {
        id: part.manifestId,
        instanceId: part.instanceId,
        title: part.title,
        dataVersion: '1.0',
        properties: part.properties
      },
      displayMode: DisplayMode.Read,
      formFactor: layout === 'article' ? WebPartFormFactor.Standard : WebPartFormFactor.FullSize,
      pageHostLayoutType: layout === 'article' ? 'AppPageHostPageLayout' : 'SingleWebPartAppPageLayout',
      isDataAddedFromPersistedData: true
    });
    const setTheme = (name: ThemeName): void => setFluentTheme(webPartTheme(surface, name, part.section));
    return { part, host, container, setTheme };
  }

  private manifestOf(part: BootWebPart) {
    const manifest = this.boot.preloadedData.manifests.find(({ id }) => id === part.manifestId);
    if (!manifest) throw new Error(`No manifest for the web part ${part.manifestId}`);
    return manifest;
  }

  /** SharePoint's page in Teams takes its theme from Teams, at first and whenever it changes there. */
  private followTeams(): void {
    const teams = this.parts[0]?.host.getAdditionalContextProperties().microsoftTeams;
    if (!teams) return;
    const follow = (theme: string | undefined): void => this.setTheme(themeName(theme));
    follow(teams.context.theme);
    teams.teamsJs.registerOnThemeChangeHandler(follow);
  }

  private setTheme(name: ThemeName): void {
    showTheme(this.boot.surface, name);
    for (const part of this.parts) part.setTheme(name);
  }

  private async setMode(mode: DisplayModeName): Promise<void> {
    const isEdit = mode === 'edit';
    if (!isEdit) this.closePanes();
    await Promise.all(this.parts.map(({ container }) => container.setDisplayMode(displayModes[mode])));
    document.documentElement.dataset.mode = mode;
    tellMode(isEdit);
    const [first] = this.parts;
    if (isEdit && first) this.openPane(first.part.instanceId);
  }

  private openPane(instanceId: string): void {
    const found = this.parts.find(({ part }) => part.instanceId === instanceId);
    found?.container.webPartManager.requestPropertyPaneAction(instanceId, 'Open');
  }

  /** Going back to reading does not close the pane by itself. */
  private closePanes(): void {
    if (document.documentElement.dataset.mode !== 'edit') return;
    for (const { part, container } of this.parts) {
      container.webPartManager.notifyWebPartsSetDirtyBit();
      container.webPartManager.requestPropertyPaneAction(part.instanceId, 'Close');
    }
  }

  /** The runtime reports a change more often than there is one. */
  private async save(): Promise<void> {
    const text = this.serialised();
    if (text === this.saved) return;
    this.saved = text;
    await savePageProperties(this.boot.propertiesUrl, text);
  }

  private serialised(): string {
    const properties = this.parts.map(({ part, container }) => [
      part.instanceId,
      container.serialize().properties
    ]);
    return JSON.stringify(Object.fromEntries(properties));
  }
}

/** A page that is being edited says so in its address. */
function tellMode(isEdit: boolean): void {
  const address = new URL(location.href);
  if (isEdit) address.searchParams.set('Mode', 'Edit');
  else address.searchParams.delete('Mode');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

function placeOf(part: BootWebPart): HTMLElement {
  const place = document.getElementById(`webPart-${part.instanceId}`);
  if (!place) throw new Error(`The page has no place for the web part ${part.instanceId}`);
  return place;
}

/** Asks the tenant for a token, which it refuses unless an administrator has granted the service. */
async function getToken(tokenUrl: string, resource: string): Promise<string> {
  const response = await fetch(`${tokenUrl}?resource=${encodeURIComponent(resource)}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
