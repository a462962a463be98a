import type { LinkedPost, PostSystem } from '../post';
import type { ShownPage } from './reading';
import { decoded, isBelow, parameter } from './webAddress';
import { wholeAddress } from './wholeAddress';

/** SharePoint Online, with its clouds of governments and of China. */
export const sharePointDomains = [
  'sharepoint.com',
  'sharepoint.us',
  'sharepoint-mil.us',
  'sharepoint.de',
  'sharepoint.cn'
];

/** What SharePoint and Outlook add to an address; on another site the same names may say which page is meant. */
const sharePointTracking =
  /^(web|e|csf|ct|or|cid|clickparams|cshd|originalsubdomain|source|wdlor|wdorigin|commentid)$/i;

/** Parameters whose values SharePoint compares without case: ids with or without braces, and paths. */
const caseless = ['id', 'sourcedoc', 'rootfolder', 'uniqueid', 'list', 'listid'];

export function isSharePointHost(host: string): boolean {
  return isBelow(host, ...sharePointDomains);
}

/**
 * Whether an address lies at or below a place the owner has named, whole path parts only:
 * `/news` is the place of `/news/1`, not of `/newsroom`.
 */
export function isInPlace(url: URL, place: URL): boolean {
  if (url.host !== place.host) return false;
  const path = comparable(url.pathname);
  const start = comparable(place.pathname);
  return path === start || path.startsWith(`${start}/`) || start === '';
}

/**
 * A link that *Copy link* made for people who have access, `/:u:/r/sites/…`, as the address of the page itself. Those
 * that carry a token instead, `/:w:/s/…`, stay: only SharePoint knows what they open.
 */
export function withoutSharing(url: URL): URL {
  const path = url.pathname.replace(/^\/:[a-z]:\/r(?=\/)/i, '');
  if (path === url.pathname) return url;
  const plain = new URL(url.href);
  plain.pathname = path;
  // The id of the document at that path.
  if (/^w[0-9a-f]{32}$/i.test(url.searchParams.get('d') ?? '')) plain.searchParams.delete('d');
  return plain;
}

/**
 * What an address shows whose page has an address of its own: a whole site, such as `/sites/news/`, its welcome page; a
 * library's form, `…/SitePages/Forms/DispForm.aspx?ID=1`, one of its files. Undefined for any other address.
 */
export function shownAt(url: URL): ShownPage | undefined {
  if (/^\/?$|^\/(sites|teams)\/[^/]+\/?$/i.test(url.pathname)) return 'welcomePage';
  return libraryForm.test(url.pathname) && parameter(url, 'id') ? 'fileOfForm' : undefined;
}

const libraryForm = /\/forms\/(disp|edit)form\.aspx$/i;

/**
 * A page, item or comment on SharePoint. News hub is on SharePoint too: the key says nothing of the system, so that
 * it stays the same when the owner sets or changes the address of news hub. SharePoint's paths ignore case.
 */
export function readSharePointLink(url: URL, system: PostSystem): LinkedPost {
  const comment = commentIdIn(url) ?? parameter(url, 'commentid');
  const key = itemKey(url) ?? pageKey(url);
  const mark = comment ? `${key.includes('?') ? '&' : '?'}comment=${encodeURIComponent(comment)}` : '';
  return { system, link: url.href, key: `page:${url.host}${key}${mark}` };
}

/** The comment that a link points at: `#comment=12`, as we wrote it in earlier days, or `commentId=12`, as mails have it. */
export function commentIdIn(url: URL): string | undefined {
  return ownComment.exec(url.hash)?.[1] ?? /^\d{1,15}$/.exec(parameter(url, 'commentid') ?? '')?.[0];
}

const ownComment = /^#comment=(\d{1,15})$/i;

/** An item by its form, a document by its id: what else the address says is how it is shown. */
function itemKey(url: URL): string | undefined {
  const path = comparable(url.pathname);
  const document = parameter(url, 'sourcedoc');
  if (document && /\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/.test(path)) {
    return `${path.replace(/[^/]+$/, 'doc.aspx')}?sourcedoc=${caselessValue(document)}`;
  }
  const item = parameter(url, 'id');
  return item && /\/(disp|edit)form\.aspx$/.test(path)
    ? `${path.replace(/[^/]+$/, 'dispform.aspx')}?id=${caselessValue(item)}`
    : undefined;
}

function pageKey(url: URL): string {
  const page = new URL(url.href);
  if (ownComment.test(page.hash)) page.hash = '';
  return wholeAddress(page, {
    path: isShared(url) ? url.pathname : comparable(url.pathname),
    tracking: sharePointTracking,
    parameter: (name, value) => {
      const lower = name.toLowerCase();
      return caseless.includes(lower) ? `${lower}=${caselessValue(value)}` : undefined;
    }
  });
}

/** A token in the path tells capitals from small letters. */
function isShared({ pathname }: URL): boolean {
  return /^\/:[a-z]:\//i.test(pathname);
}

function caselessValue(value: string): string {
  return encodeURIComponent(
    value
      .replace(/^\{(.*)\}$/, '$1')
      .normalize('NFC')
      .toLowerCase()
  );
}

/** Any other address, without what only follows the reader. A system named by the owner may be on SharePoint too. */
export function readOtherLink(url: URL, system: PostSystem, onSharePoint = false): LinkedPost {
  const key = wholeAddress(url, onSharePoint ? { tracking: sharePointTracking } : {});
  return { system, link: url.href, key: `link:${url.host}${key}` };
}

/** A path as SharePoint compares it. What would begin a query or a fragment stays escaped. */
function comparable(path: string): string {
  const plain = decoded(path).normalize('NFC').toLowerCase();
  return plain.replace(/[%?#]/g, encodeURIComponent).replace(/\/$/, '');
}
