import type { WebRecord } from '../../store/records';
import type { Session } from '../http/session';
import { webAddress } from '../http/session';
import { NO_GUID } from './listFacts';

/** What SharePoint says of every site that nobody has set up otherwise. */
export const SAME_FOR_ALL_WEBS = {
  AllowRssFeeds: true,
  AlternateCssUrl: '',
  AppInstanceId: NO_GUID,
  ClassicWelcomePage: null,
  Configuration: 0,
  DesignPackageId: NO_GUID,
  DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
  EnableMinimalDownload: false,
  FooterEmphasis: 0,
  FooterEnabled: false,
  FooterLayout: 0,
  HeaderEmphasis: 0,
  HeaderLayout: 2,
  HideTitleInHeader: false,
  HorizontalQuickLaunch: false,
  IsHomepageModernized: false,
  IsMultilingual: false,
  IsRevertHomepageLinkHidden: false,
  LogoAlignment: 0,
  MegaMenuEnabled: false,
  NavAudienceTargetingEnabled: false,
  NoCrawl: false,
  ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false,
  QuickLaunchEnabled: true,
  RecycleBinEnabled: true,
  SearchScope: 0,
  SyndicationEnabled: true,
  TenantAdminMembersCanShare: 0,
  TreeViewEnabled: false,
  UIVersion: 15,
  UIVersionConfigurationEnabled: false
};

/** Links of a site with nothing behind them here. */
export const WEB_LINKS = [
  'AccessRequestsList',
  'Activities',
  'ActivityLogger',
  'Alerts',
  'AllProperties',
  'AppTiles',
  'Author',
  'AvailableContentTypes',
  'AvailableFields',
  'CanModernizeHomepage',
  'ClientWebParts',
  'ContentTypes',
  'DataLeakagePreventionStatusInfo',
  'DescriptionResource',
  'EventReceivers',
  'Features',
  'Fields',
  'FirstUniqueAncestorSecurableObject',
  'Folders',
  'HostedApps',
  'ListTemplates',
  'MultilingualSettings',
  'Navigation',
  'OneDriveSharedItems',
  'PushNotificationSubscribers',
  'SiteCollectionAppCatalog',
  'SiteUserInfoList',
  'TenantAppCatalog',
  'ThemeInfo',
  'TitleResource',
  'WebInfos',
  'Webs',
  'WorkflowAssociations',
  'WorkflowTemplates'
];

/** The page that a site's own address shows, by its path below the site. */
export function welcomePageOf({ welcomePage = 'SitePages/Home.aspx' }: WebRecord): string {
  return welcomePage;
}

/** What SharePoint derives from a site's place, and from what happened there. */
export function webDetails(session: Session): Record<string, unknown> {
  const { web } = session;
  const base = web.url === '/' ? '' : web.url;
  const masterPage = `${base}/_catalogs/masterpage/seattle.master`;
  return {
    // The time without an offset and with a fraction: of a site alone.
    Created: `${web.created.slice(0, -1)}.000`,
    CurrentChangeToken: { StringValue: `1;2;${web.id};${Date.parse(web.created)};${web.number}` },
    CustomMasterUrl: masterPage,
    LastItemModifiedDate: web.created,
    LastItemUserModifiedDate: web.created,
    MasterUrl: masterPage,
    ResourcePath: { DecodedUrl: webAddress(session) },
    SiteLogoUrl: `${base}/_api/siteiconmanager/getsitelogo`,
    WelcomePage: welcomePageOf(web)
  };
}

/** The template a web was made from, as its name and number. */
export function templateOf({ channel, parent }: WebRecord): { WebTemplate: string; Configuration: number } {
  if (channel) return { WebTemplate: 'TEAMCHANNEL', Configuration: channel === 'private' ? 0 : 1 };
  return parent === undefined
    ? { WebTemplate: 'SITEPAGEPUBLISHING', Configuration: 0 }
    : { WebTemplate: 'STS', Configuration: 3 };
}
