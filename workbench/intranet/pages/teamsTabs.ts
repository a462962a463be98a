import type { TeamsTab } from '../../host/teams/teamsTab';
import { intranetUrl } from '../people';

const title = 'Social media policy';
const component = 'PolicyAcknowledgementWebPart';

/** Where SharePoint has its page for apps of Teams, on every site. */
const hostedAppPage = '/_layouts/15/teamshostedapp.aspx';

/** The staff web part in Teams: the personal app at the tenant's root, and a tab of a channel on the intranet's site. */
export const teamsTabs: TeamsTab[] = [
  {
    path: '/teams/personal',
    title,
    entityId: 'social-media-policy',
    page: {
      path: hostedAppPage,
      title,
      webUrl: '/',
      layout: 'teamsTab',
      hasPropertyPane: false,
      webParts: [{ component }]
    }
  },
  {
    path: '/teams/channel',
    title,
    entityId: 'social-media-policy-tab',
    channel: { team: 'Intranet', name: 'General' },
    page: {
      path: `${intranetUrl}${hostedAppPage}`,
      title,
      webUrl: intranetUrl,
      layout: 'teamsTab',
      webParts: [{ component }]
    }
  }
];
