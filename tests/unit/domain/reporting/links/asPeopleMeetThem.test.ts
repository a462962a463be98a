import { readPostLink } from '../../../../../src/domain/reporting/links/readPostLink';
import { keyOf, places } from './reading';

type Meeting = { link: string; system?: string; key?: string; sameAs?: string; notSameAs?: string };

const tenant = 'https://humanservices.sharepoint.com';
const engageInTeams = (thread: string): string =>
  `https://teams.microsoft.com/l/entity/db5e5970-212f-477f-a3fc-2227dc7782bf/vivaengage?context=%7B%22subEntityId%22:%22type=custom,data=thread:${thread}%22%7D`;
const docAspx = (id: string): string =>
  `${tenant}/sites/teamroom/_layouts/15/Doc.aspx?sourcedoc=%7B${id}%7D&action=default`;
const leavingFacebook = (topic: number): string =>
  `https://l.facebook.com/l.php?u=https%3A%2F%2Fforum.example%2Ft%2F${topic}&h=AT0`;

/** Links as people sent them, personal details replaced. Each stands for its kind. */
const meetings: Meeting[] = [
  { link: engageInTeams('eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTAwMSJ9'), system: 'yammer', key: 'yammer:1001' },
  { link: engageInTeams('eyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTAwMiJ9'), system: 'yammer', key: 'yammer:1002' },
  {
    link: 'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmessage%2F19%3Aabc%40thread.tacv2%2F1700000000001&type=message',
    system: 'teams',
    key: 'teams:19:abc@thread.tacv2/1700000000001'
  },
  {
    link: 'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1618358068284?tenantId=t&teamName=Two words&channelName=General',
    system: 'teams',
    key: 'teams:19:abc@thread.tacv2/1618358068284'
  },
  {
    link: 'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=https%3A%2F%2Fengage.cloud.microsoft%2Fmain%2Fthreads%2FeyJfdHlwZSI6IlRocmVhZCIsImlkIjoiMTAwMSJ9&locale=en-au',
    system: 'yammer',
    key: 'yammer:1001'
  },
  {
    link: `${tenant}/:u:/r/sites/news/SitePages/A-day.aspx?csf=1&web=1&e=x`,
    system: 'newsHub',
    sameAs: `${tenant}/sites/news/SitePages/A-day.aspx`
  },
  { link: docAspx('AAA'), system: 'sharePoint', notSameAs: docAspx('BBB') },
  {
    link: 'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fdepartment%2Fposts%2F1',
    system: 'facebook',
    sameAs: 'https://www.facebook.com/department/posts/1'
  },
  { link: leavingFacebook(5), notSameAs: leavingFacebook(6), sameAs: 'https://forum.example/t/5' },
  {
    link: 'https://www.facebook.com/media/set/?set=a.111',
    system: 'facebook',
    notSameAs: 'https://www.facebook.com/media/set/?set=a.222'
  },
  {
    link: 'https://engage.cloud.microsoft/embed/groups?feedId=11',
    system: 'yammer',
    notSameAs: 'https://engage.cloud.microsoft/embed/groups?feedId=22'
  },
  { link: '\u200bhttps://x.com/someone/status/12', system: 'x', sameAs: 'https://x.com/someone/status/12' }
];

describe('a link as people meet it', () => {
  it.each(meetings)('leads to its post: $link', ({ link, system, key, sameAs, notSameAs }) => {
    const reading = readPostLink(link, places);
    const linked = reading.kind === 'place' ? reading.linked : reading.kind === 'post' && reading.post;
    expect(linked).toMatchObject({ ...(system && { system }), ...(key && { key }) });
    if (sameAs) expect(keyOf(link)).toBe(keyOf(sameAs));
    if (notSameAs) expect(keyOf(link)).not.toBe(keyOf(notSameAs));
  });
});
