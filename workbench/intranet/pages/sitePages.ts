import type { Frame, HostedPage } from '../../host/types';
import { intranetUrl, newsHubPath, people } from '../people';

/** The intranet's pages with web parts. */
export const sitePages: HostedPage[] = [
  {
    path: `${intranetUrl}/SitePages/Social-Media-Policy.aspx`,
    title: 'Social media policy',
    webUrl: intranetUrl,
    webParts: [{ component: 'PolicyAcknowledgementWebPart' }]
  },
  {
    path: `${intranetUrl}/SitePages/Policy-Review.aspx`,
    title: 'Policy review',
    webUrl: intranetUrl,
    webParts: [{ component: 'PolicyReviewWebPart' }]
  }
];

/** Pages with posts that can be reported. */
export const postPages = [
  { title: 'News hub', url: newsHubPath },
  { title: 'Yammer', url: '/yammer/' }
];

/** What the suite bar and the site's header offer on every page. */
export const intranetFrame: Frame = {
  homeUrl: '/',
  siteLinks: [...sitePages.map(({ path, title }) => ({ title, url: path })), ...postPages],
  people: people.map(({ person }) => person)
};
