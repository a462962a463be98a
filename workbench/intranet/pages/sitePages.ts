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
  },
  {
    path: `${intranetUrl}/SitePages/Home.aspx`,
    title: 'Intranet home',
    webUrl: intranetUrl,
    webParts: [
      { component: 'PolicyReviewWebPart', column: 'two-thirds' },
      { component: 'PolicyAcknowledgementWebPart', column: 'one-third' }
    ]
  },
  {
    path: `${intranetUrl}/SitePages/Policy-App.aspx`,
    title: 'Policy on a full page',
    webUrl: intranetUrl,
    layout: 'singlePart',
    webParts: [{ component: 'PolicyAcknowledgementWebPart' }]
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
