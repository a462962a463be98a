import { engageOpenedBy } from './engageDeepLink';
import { proofpointTarget } from './proofpoint';
import { isTeams, teamsDomains } from './teams';
import { LinkRefused, isBelow, parameter, readWebAddress } from './webAddress';

/** A link is wrapped again when a wrapped mail is forwarded; more often than this nobody has seen. */
const deepest = 8;

/** A service that puts a link inside one of its own. */
type Wrapper = {
  isAt(url: URL): boolean;
  /** The link inside; undefined when there is none. */
  inside(url: URL): string | undefined;
  /** A link of this service without another one inside leads nowhere. */
  isNothingElse?: true;
  /** It names who received the mail; some mail programs leave that inside of the link. */
  leavesRecipient?: true;
};

const carriedIn =
  (...names: string[]) =>
  (url: URL): string | undefined =>
    names.map((name) => carriedAs(name, url)).find((found) => found !== undefined);

const at =
  (path: RegExp, ...domains: string[]) =>
  ({ hostname, pathname }: URL): boolean =>
    isBelow(hostname, ...domains) && path.test(pathname);

/** One row a service. What cannot be undone without asking it, such as Mimecast's or `t.co`, is in none and stays. */
const wrappers: readonly Wrapper[] = [
  // Outlook's Safe Links, of every region and government.
  {
    isAt: ({ hostname }) =>
      /(^|\.)safelinks\.protection\.((partner\.)?outlook\.(com|cn|de)|office365\.us)$/.test(hostname),
    inside: carriedIn('url'),
    leavesRecipient: true,
    isNothingElse: true
  },
  {
    isAt: at(/^\/mail\/safelink/i, 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'),
    inside: carriedIn('url'),
    leavesRecipient: true
  },
  // Teams' own, and the page that offers to open the app.
  {
    isAt: at(/\/safelinks\//i, 'statics.teams.cdn.office.net', 'staticsint.teams.cdn.office.net'),
    inside: carriedIn('url'),
    leavesRecipient: true,
    isNothingElse: true
  },
  { isAt: at(/^\/dl\/launcher\//i, ...teamsDomains), inside: (url) => withoutScreen(parameter(url, 'url')) },
  { isAt: (url) => isTeams(url) && url.hash.startsWith('#/l/'), inside: ({ hash }) => withoutScreen(hash) },
  // Viva Engage in Teams.
  { isAt: at(/^\/l\/entity\//i, ...teamsDomains), inside: engageOpenedBy },
  { isAt: at(/^\/vivaengage\/(launch|web|yammer|outlook)$/i, 'aka.ms'), inside: engageOpenedBy },
  { isAt: at(/./, 'urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'), inside: proofpointTarget },
  // What networks put around a link that leads away from them.
  { isAt: isExit, inside: carriedIn('u') },
  { isAt: at(/^\/redirect$/i, 'youtube.com'), inside: carriedIn('q') },
  { isAt: at(/^\/(safety\/go|redir\/redirect)/i, 'linkedin.com'), inside: carriedIn('url') },
  // Where people land who are not logged in.
  {
    isAt: at(
      /^\/(login|checkpoint|accounts\/login)\b/i,
      'facebook.com',
      'instagram.com',
      'threads.net',
      'threads.com'
    ),
    inside: carriedIn('next')
  },
  {
    isAt: at(/^\/(i\/flow\/)?(login|signup)\b/i, 'x.com', 'twitter.com'),
    inside: carriedIn('redirect_after_login')
  },
  {
    isAt: at(/^\/(login|uas\/login|authwall|signup)\b/i, 'linkedin.com'),
    inside: carriedIn('session_redirect', 'sessionredirect')
  },
  { isAt: at(/^\/login\b/i, 'tiktok.com'), inside: carriedIn('redirect_url') },
  { isAt: at(/^\/(v3\/)?(ServiceLogin|signin)\b/i, 'accounts.google.com'), inside: carriedIn('continue') },
  { isAt: at(/^\/signin$/i, 'youtube.com'), inside: carriedIn('next') }
];

/**
 * The address inside of wrappers, however they are nested; any other address as it is. Throws `LinkRefused`: `broken`
 * for a wrapper around nothing or too many, and what the address inside is refused for.
 */
export function unwrap(url: URL): URL {
  let outer = url;
  let isMail: true | undefined;
  for (let depth = 0; depth <= deepest; depth += 1) {
    const wrapper = wrappers.find(({ isAt }) => isAt(outer));
    const inside = wrapper?.inside(outer);
    if (!inside && wrapper?.isNothingElse) throw new LinkRefused('broken');
    if (!inside) return isMail ? readWebAddress(withoutRecipient(outer.href)) : outer;
    isMail ??= wrapper?.leavesRecipient;
    outer = readInside(inside, outer);
  }
  throw new LinkRefused('broken');
}

/** Networks' login pages carry the path alone. Blanks are left over from decoding. */
function readInside(inside: string, { origin }: URL): URL {
  const link = inside.trim().replace(/\s/g, '%20');
  return readWebAddress(/^\/(?!\/)/.test(link) ? `${origin}${link}` : link);
}

/** A link that its wrapper has not encoded begins a query of its own, and takes all that follows. */
function carriedAs(name: string, url: URL): string | undefined {
  const open = new RegExp(`[?&]${name}=(https?://[^?&#]*[?#].*)$`, 'i').exec(`${url.search}${url.hash}`);
  return open?.[1] ?? parameter(url, name);
}

function withoutRecipient(link: string): string {
  return link.replace(/(\||%7C|&(amp;)?data=)0\d(\||%7C)(0\d(\||%7C)|[^|/?#]*(@|%40)).*$/i, '');
}

function isExit({ hostname }: URL): boolean {
  return /^lm?\.(facebook|instagram|messenger|threads)\.(com|net)$/.test(hostname);
}

/** `/_#/l/message/…`, as the address bar shows it after a click. */
function withoutScreen(path: string | undefined): string | undefined {
  return path?.replace(/^(\/(_|v2\/)?)?(#|%23)(?=\/)/i, '');
}
