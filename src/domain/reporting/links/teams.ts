import type { LinkedPost } from '../post';
import { decoded, isBelow } from './webAddress';
import { wholeAddress } from './wholeAddress';

/** Teams, with its clouds of governments and of China. */
export const teamsDomains = [
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'teams.microsoft.us',
  'teams.live.com',
  'teams.microsoftonline.cn'
];

export function isTeams({ hostname }: URL): boolean {
  return isBelow(hostname, ...teamsDomains);
}

/** A Teams chat or channel message. What else Teams has is known by its whole address. */
export function readTeamsLink(url: URL): LinkedPost {
  const message = /^\/l\/message\/([^/]+)\/([^/]+)\/?$/i.exec(url.pathname);
  const key = message
    ? `teams:${decoded(message[1]).toLowerCase()}/${decoded(message[2])}`
    : `teams:page:${url.host}${wholeAddress(url)}`;
  return { system: 'teams', link: url.href, key };
}
