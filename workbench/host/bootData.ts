import { createHash, randomUUID } from 'node:crypto';
import type { PageContext, PageCustomAction } from '../sharepoint/service';
import { clockChanges } from '../sharepoint/timeZones/clock';
import type { TimeZone } from '../sharepoint/timeZones/timeZones';
import { forOrigin } from './manifests/published';
import type { Manifest } from './manifests/manifest';
import { hostApplicationId } from './manifests/synthetic';
import type { HostedPage, PageLayout, SectionBackground, Surface, ViewOptions } from './types';

/** One web part as the page's script creates it. */
export type BootWebPart = {
  instanceId: string;
  manifestId: string;
  title: string;
  section: SectionBackground;
  properties: Record<string, unknown>;
};

/** Everything the page's scripts need to know, written into the document as JSON. */
export type BootData = {
  login: string;
  view: ViewOptions;
  layout: PageLayout;
  surface: Surface;
  webParts: BootWebPart[];
  outside: OutsideServices;
  /** Where the page's edited properties are kept. */
  propertiesUrl: string;
  preloadedData: PreloadedData;
};

/** How the page reaches what lies outside of SharePoint. */
export type OutsideServices = {
  /** The local address that answers for each outside one. */
  addresses: Record<string, string>;
  /** Where the page asks for tokens, with `?resource=`; a refusal's text says why. */
  tokenUrl: string;
};

/** What the runtime's `start` takes. */
export type PreloadedData = {
  clientSideApplicationId: string;
  buildNumber: string;
  manifests: Manifest[];
  spPageContextInfo: Record<string, unknown>;
  /** What runs beside the page's own web parts; the runtime loads it once the page is drawn. */
  customActions: PageCustomAction[];
};

export type StoredProperties = Record<string, Record<string, unknown>>;

type BootInput = {
  page: HostedPage;
  view: ViewOptions;
  context: PageContext;
  tenantId: string;
  origin: string;
  manifests: Manifest[];
  stored: StoredProperties;
  outside: OutsideServices;
};

/** A web part named on a page whose manifest is not there: most often the bundle has not been built. */
export class UnknownWebPartError extends Error {
  constructor(component: string) {
    super(`No built web part has the id or alias “${component}”. Build the solution with “npm run build”.`);
    this.name = 'UnknownWebPartError';
  }
}

/**
 * Puts together what the page starts from.
 * @throws UnknownWebPartError when a web part of the page has no manifest
 */
export function bootData(input: BootInput): BootData {
  const { page, view, context, tenantId, origin, manifests, stored, outside } = input;
  const layout = page.layout ?? 'article';
  return {
    login: context.user.login,
    view: page.hasPropertyPane === false ? { ...view, mode: 'read' } : view,
    layout,
    surface: layout === 'teamsTab' ? 'teams' : 'sharepoint',
    outside,
    webParts: page.webParts.map((part, index) => {
      const manifest = manifests.find(({ id, alias }) => id === part.component || alias === part.component);
      if (!manifest) throw new UnknownWebPartError(part.component);
      const [preconfigured] = manifest.preconfiguredEntries ?? [];
      const instanceId = guidFrom(`${page.path}#${index}`);
      return {
        instanceId,
        manifestId: manifest.id,
        title: preconfigured?.title?.default ?? manifest.alias,
        section: view.background ?? part.section ?? 'none',
        properties: { ...preconfigured?.properties, ...part.properties, ...stored[instanceId] }
      };
    }),
    propertiesUrl: `/_workbench/pages${page.path}`,
    preloadedData: {
      clientSideApplicationId: hostApplicationId,
      buildNumber: '1.0.0',
      manifests: forOrigin(manifests, origin),
      spPageContextInfo: pageContextInfo(context, view, tenantId, origin),
      customActions: layout === 'teamsTab' ? [] : installed(context.customActions, manifests)
    }
  };
}

/** A component that no app brings is left out, as SharePoint leaves it. */
function installed(actions: PageCustomAction[], manifests: Manifest[]): PageCustomAction[] {
  return actions.filter(({ clientSideComponentId }) =>
    manifests.some(({ id }) => id === clientSideComponentId.toLowerCase())
  );
}

/** SharePoint's kill switch that keeps the runtime from opening a sign-in frame to the outside at start. */
const noSignInFrame = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

/** A time zone as SharePoint tells a page, with the dates on which its clocks change. */
function timeZoneData(zone: TimeZone): Record<string, unknown> {
  const { id, description, bias, daylightBias } = zone;
  return {
    Id: id,
    Description: description,
    Bias: bias,
    StandardBias: 0,
    DaylightBias: daylightBias,
    ...clockChanges(zone, new Date().getUTCFullYear())
  };
}

function pageContextInfo(
  context: PageContext,
  view: ViewOptions,
  tenantId: string,
  origin: string
): Record<string, unknown> {
  const { user, webServerRelativeUrl: webUrl } = context;
  const webAbsoluteUrl = origin + webUrl.replace(/\/$/, '');
  const cultures = culturesOf(view.locale);
  return {
    CorrelationId: randomUUID(),
    ExpFeatures: [],
    ECSClientFeatures: [],
    featureInfo: [],
    killSwitches: { [noSignInFrame]: true },
    isSPO: true,
    env: 'local',
    aadInstanceUrl: origin,
    aadTenantId: tenantId,
    aadUserId: user.aadUserId,
    aadSessionId: guidFrom(user.login),
    msGraphEndpointUrl: 'https://graph.microsoft.com',
    siteId: context.siteId,
    webId: context.webId,
    webTitle: context.webTitle,
    webTemplate: '68',
    webLanguage: 1033,
    webAbsoluteUrl,
    webServerRelativeUrl: webUrl,
    siteAbsoluteUrl: webAbsoluteUrl,
    siteServerRelativeUrl: webUrl,
    portalUrl: `${origin}/`,
    webPermMasks: context.permissions,
    userId: user.id,
    userDisplayName: user.displayName,
    userEmail: user.email,
    userLoginName: user.login,
    userPrincipalName: user.login,
    currentCultureName: cultures.region,
    currentUICultureName: cultures.words,
    webTimeZoneData: timeZoneData(context.timeZone),
    userTimeZoneData: context.personTimeZone ? timeZoneData(context.personTimeZone) : null,
    preferUserTimeZone: context.personTimeZone !== undefined,
    formDigestValue: context.formDigest,
    formDigestTimeoutSeconds: context.formDigestTimeoutSeconds,
    serverTime: new Date().toISOString()
  };
}

/** SharePoint's English words are American whatever the region; dates and numbers follow the region. */
function culturesOf(locale: string): { region: string; words: string } {
  return { region: locale, words: /^en\b/i.test(locale) ? 'en-US' : locale };
}

/** The same GUID for the same text, so that a page's web parts keep their identity between visits. */
function guidFrom(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
