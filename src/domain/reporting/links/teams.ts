import type { LinkedPost } from '../post';
import { readEngagePath } from './engage';
import { decoded, isBelow } from './webAddress';

export function isTeams({ hostname }: URL): boolean {
  return isBelow(hostname, 'teams.microsoft.com') || isBelow(hostname, 'teams.cloud.microsoft');
}

/**
 * A Teams chat or channel message, or a Viva Engage conversation opened through its Teams app: that one's deep link
 * carries the conversation in the `subEntityId` of its context.
 */
export function readTeamsLink(url: URL): LinkedPost {
  const context = url.searchParams.get('context') ?? '';
  const engage = readEngagePath(
    /"subEntityId"\s*:\s*"([^"]*)"/.exec(context)?.[1]?.replace(/\\\//g, '/') ?? ''
  );
  if (engage) return engage;
  const message = /^\/l\/message\/([^/]+)\/([^/]+)\/?$/i.exec(url.pathname);
  const key = message
    ? `teams:${decoded(message[1]).toLowerCase()}/${decoded(message[2])}`
    : `teams:page:${url.pathname}`;
  return { system: 'teams', link: url.href, key };
}
