import type { LinkedPost, PostSystem } from '../post';
import { decoded, isBelow } from './webAddress';

/** Parameters that say which page or item is meant; SharePoint adds many that do not. */
const pageParameters = ['id', 'commentid'];

/** Parameters by which networks and mail tools follow readers, on any site. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_\w+)$/i;

/** What SharePoint and Outlook add to an address; on another site the same names may say which page is meant. */
const sharePointTracking = /^(web|e|cid|xsdata|sdata|originalsubdomain|source)$/i;

export function isSharePointHost(host: string): boolean {
  return ['sharepoint.com', 'sharepoint.us', 'sharepoint.de', 'sharepoint.cn'].some((domain) =>
    isBelow(host, domain)
  );
}

/**
 * Whether an address lies at or below a place the owner has named, whole path parts only:
 * `/news` is the place of `/news/1`, not of `/newsroom`.
 */
export function isInPlace(url: URL, place: URL): boolean {
  const path = comparable(url.pathname);
  const start = comparable(place.pathname);
  return url.host === place.host && (path === start || path.startsWith(`${start}/`) || start === '');
}

/**
 * A page, item or comment on SharePoint. News hub is on SharePoint too: the key says nothing of the system, so that
 * it stays the same when the owner sets or changes the address of news hub. SharePoint's paths ignore case.
 */
export function readSharePointLink(url: URL, system: PostSystem): LinkedPost {
  const parameters = [...url.searchParams]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => pageParameters.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const comment = commentIdIn(url);
  const marks = [...parameters, ...(comment ? [`comment=${comment}`] : [])];
  return {
    system,
    link: url.href,
    key: `page:${url.host}${comparable(url.pathname)}${marks.length > 0 ? `?${marks.join('&')}` : ''}`
  };
}

/** The comment that a link to a page points at: `#comment=12`. */
export function commentIdIn({ hash }: URL): string | undefined {
  return /^#comment=(\d{1,15})$/i.exec(hash)?.[1];
}

/** Any other address, without what only follows the reader. A system named by the owner may be on SharePoint too. */
export function readOtherLink(url: URL, system: PostSystem, onSharePoint = false): LinkedPost {
  const parameters = [...url.searchParams]
    .filter(([name]) => !tracking.test(name) && !(onSharePoint && sharePointTracking.test(name)))
    .sort(byNameAndValue);
  const query = new URLSearchParams(parameters).toString();
  return {
    system,
    link: url.href,
    key: `link:${url.host}${url.pathname.replace(/\/+$/, '')}${query && `?${query}`}${url.hash}`
  };
}

function comparable(path: string): string {
  return decoded(path).normalize('NFC').toLowerCase().replace(/\/+$/, '');
}

function byNameAndValue(a: [string, string], b: [string, string]): number {
  return a.join('=') < b.join('=') ? -1 : 1;
}
