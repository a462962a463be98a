import type { PageContext } from '../../sharepoint/service';
import type { ThemeName, ViewOptions } from '../types';
import type { HostName, TeamsTab } from './teamsTab';

/** What Teams tells an app of where it is and who uses it, in the shape of Teams' own first library. */
export type TeamsContext = Record<string, string | boolean | undefined>;

type TeamsContextInput = {
  tab: TeamsTab;
  view: ViewOptions;
  host: HostName;
  /** What a deep link asks the app to show. */
  subEntityId: string;
  context: PageContext;
  tenantId: string;
  origin: string;
};

export function teamsContext(input: TeamsContextInput): TeamsContext {
  const { tab, view, host, subEntityId, context, tenantId, origin } = input;
  const { user } = context;
  return {
    locale: view.locale.toLowerCase(),
    theme: teamsThemeName(view.theme),
    hostName: host,
    hostClientType: 'web',
    ringId: 'general',
    frameContext: view.mode === 'edit' ? 'settings' : 'content',
    entityId: tab.entityId,
    subEntityId: subEntityId || undefined,
    userObjectId: user.aadUserId,
    userDisplayName: user.displayName,
    userPrincipalName: user.login,
    upn: user.login,
    loginHint: user.login,
    tid: tenantId,
    isFullScreen: false,
    ...(tab.channel && channelContext(tab.channel, context, origin))
  };
}

/** Teams calls its light theme the default one. */
export function teamsThemeName(theme: ThemeName): string {
  return theme === 'light' ? 'default' : theme;
}

function channelContext(
  { team, name }: NonNullable<TeamsTab['channel']>,
  { siteId, webServerRelativeUrl }: PageContext,
  origin: string
): TeamsContext {
  return {
    teamId: `19:${siteId}@thread.tacv2`,
    teamName: team,
    groupId: siteId,
    channelId: `19:${siteId}@thread.tacv2`,
    channelName: name,
    channelType: 'Regular',
    teamSiteUrl: `${origin}${webServerRelativeUrl}`,
    teamSitePath: webServerRelativeUrl,
    teamSiteDomain: new URL(origin).host
  };
}
