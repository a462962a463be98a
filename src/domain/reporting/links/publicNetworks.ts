import type { LinkedPost } from '../post';
import { isBelow } from './webAddress';

/** Facebook says which post it is in the path or in these parameters; everything else is tracking. */
const facebookParameters = [
  'story_fbid',
  'fbid',
  'v',
  'id',
  'comment_id',
  'reply_comment_id',
  'multi_permalinks'
];

/** A post on a public network, or undefined when the address is on none of them. */
export function readPublicNetworkLink(url: URL): LinkedPost | undefined {
  const { hostname, pathname } = url;
  if (isOn(hostname, 'facebook.com', 'fb.com', 'fb.watch')) {
    const place = isBelow(hostname, 'fb.watch') ? '/fb.watch' : '';
    return {
      system: 'facebook',
      link: url.href,
      key: `facebook:${place}${tidy(pathname)}${facebookQuery(url)}`
    };
  }
  if (isOn(hostname, 'x.com', 'twitter.com')) {
    const status = /\/status(?:es)?\/(\d{1,20})/i.exec(pathname)?.[1];
    return { system: 'x', link: url.href, key: `x:${status ?? tidy(pathname).toLowerCase()}` };
  }
  if (isOn(hostname, 'instagram.com')) {
    const code = /\/(?:p|reels?|tv)\/([\w-]+)/.exec(pathname)?.[1];
    return { system: 'instagram', link: url.href, key: `instagram:${code ?? tidy(pathname).toLowerCase()}` };
  }
  return undefined;
}

function isOn(host: string, ...domains: string[]): boolean {
  return domains.some((domain) => isBelow(host, domain));
}

function tidy(path: string): string {
  return path.replace(/\/+$/, '');
}

function facebookQuery({ searchParams }: URL): string {
  const kept = facebookParameters
    .map((name) => [name, searchParams.get(name)])
    .filter((entry): entry is [string, string] => entry[1] !== null);
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
}
