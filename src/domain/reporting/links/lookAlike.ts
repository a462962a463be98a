import { isBelow } from './webAddress';

/** The domains that count as genuine, by the name a deceiver would borrow. */
const genuine: readonly { name: string; domains: readonly string[] }[] = [
  { name: 'yammer', domains: ['yammer.com'] },
  { name: 'engage.cloud.microsoft', domains: ['engage.cloud.microsoft'] },
  { name: 'teams.microsoft', domains: ['teams.microsoft.com'] },
  { name: 'teams.cloud.microsoft', domains: ['teams.cloud.microsoft'] },
  { name: 'sharepoint', domains: ['sharepoint.com', 'sharepoint.us', 'sharepoint.de', 'sharepoint.cn'] },
  { name: 'safelinks', domains: ['safelinks.protection.outlook.com'] },
  { name: 'facebook', domains: ['facebook.com'] },
  { name: 'twitter', domains: ['twitter.com'] },
  { name: 'instagram', domains: ['instagram.com'] }
];

/**
 * Whether a host borrows the name of a known one without being it, such as `yammer.com.example.org` or
 * `faceb00k.com`, or is written in characters that only look Latin (an `xn--` name). Such a link is refused, and the
 * person can still paste the text of the post.
 */
export function isLookAlike(host: string): boolean {
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true;
  const plain = withoutDisguise(host);
  return genuine.some(
    ({ name, domains }) => plain.includes(name) && !domains.some((domain) => isBelow(host, domain))
  );
}

function withoutDisguise(host: string): string {
  return host
    .replace(/0/g, 'o')
    .replace(/1/g, 'l')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
