import type { Frame, HostedPage } from '../../host/types';
import { intranetUrl, newsHubPath, people, teamUrl } from '../people';

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
    passages: [
      {
        heading: 'Welcome to Human Services',
        text: 'We help people when it matters: in a flood, after a birth, between jobs. This is where we find what we need for that work, and each other.'
      },
      {
        heading: 'Service centres open earlier this summer',
        text: 'From 21 December the doors open at 8:30 am and close at 4 pm. Team leaders have the rosters. Please talk to yours if the new hours do not suit you.'
      },
      {
        heading: 'Thank you for the flood appeal',
        text: 'Staff in every division gave time and money. Volunteers answered 4,200 calls in one weekend, and nobody waited longer than six minutes.'
      },
      {
        heading: 'A new way to book a desk',
        text: 'From January you book a desk on your phone, up to two weeks ahead. Your floor plan, your team and the quiet rooms are all in one place.'
      }
    ],
    webParts: [
      { component: 'PolicyAcknowledgementWebPart', column: 'one-third' },
      { component: 'PolicyReviewWebPart' }
    ]
  },
  {
    path: `${intranetUrl}/SitePages/Policy-App.aspx`,
    title: 'Policy on a full page',
    webUrl: intranetUrl,
    layout: 'singlePart',
    webParts: [{ component: 'PolicyAcknowledgementWebPart' }]
  },
  {
    path: `${teamUrl}/SitePages/Home.aspx`,
    title: 'Digital team',
    webUrl: teamUrl,
    passages: [
      {
        heading: 'What we look after',
        text: 'Our pages, our forms, and what staff use to find each other. Bring us what does not work, with the address of the page.'
      }
    ],
    webParts: []
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
