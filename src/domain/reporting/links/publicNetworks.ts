import { facebookPost } from './facebook';
import { linkedInPost } from './linkedIn';
import { isBelow, parameter } from './webAddress';
import { wholeAddress } from './wholeAddress';

/** A public network, and all that the product knows of it. */
export type PublicNetwork = {
  /** What people call it. Names of products are the same in every language. */
  name: string;
  /** The domains that show the same pages under the same paths. */
  domains: readonly string[];
  /** Its other domains, such as those of its short links. */
  others?: readonly string[];
  /** A word that nobody else has as a part of their host, so that one who does is a deceiver. */
  word?: string;
  /** What tells a post from all others of the network, the same for every link to it; undefined where no post is told. */
  postIn(url: URL): string | undefined;
};

/**
 * The public networks. A row is all that a new one needs: it is then recognised, named, offered as a filter, guarded
 * against look-alikes, and staff are advised not to reply there. Its key is kept in the lists, so it never changes.
 */
export const publicNetworks = {
  facebook: {
    name: 'Facebook',
    domains: ['facebook.com', 'fb.com'],
    others: ['fb.watch'],
    word: 'facebook',
    postIn: facebookPost
  },
  x: {
    name: 'X (Twitter)',
    domains: ['x.com', 'twitter.com'],
    word: 'twitter',
    postIn: ({ pathname }) => /\/status(?:es)?\/(\d{1,20})/i.exec(pathname)?.[1]
  },
  instagram: {
    name: 'Instagram',
    domains: ['instagram.com', 'instagr.am'],
    word: 'instagram',
    // A comment, and a reply to one, are posts of their own: `/p/<code>/c/<id>/r/<id>`.
    postIn: ({ pathname }) =>
      /^(?:\/(?!share\/)[\w.]+)?\/(?:p|reels?|tv)\/((?!audio\/)[\w-]+(?:\/c\/\d+(?:\/r\/\d+)?)?)/.exec(
        pathname
      )?.[1]
  },
  linkedIn: {
    name: 'LinkedIn',
    domains: ['linkedin.com'],
    others: ['lnkd.in'],
    word: 'linkedin',
    postIn: linkedInPost
  },
  youTube: {
    name: 'YouTube',
    domains: ['youtube.com', 'youtube-nocookie.com'],
    others: ['youtu.be'],
    word: 'youtube',
    postIn: youTubePost
  },
  tikTok: {
    name: 'TikTok',
    domains: ['tiktok.com'],
    word: 'tiktok',
    postIn: ({ pathname }) =>
      /^\/(?:@[^/]+\/(?:video|photo)|v|embed(?:\/v2)?|player\/v1|share\/video)\/(\d+)/i.exec(pathname)?.[1]
  },
  threads: {
    name: 'Threads',
    domains: ['threads.com', 'threads.net'],
    postIn: ({ pathname }) => /^\/(?:@[^/]+\/post|t)\/([\w-]+)/.exec(pathname)?.[1]
  },
  bluesky: {
    name: 'Bluesky',
    domains: ['bsky.app'],
    // An id is its author's: two people may have the same.
    postIn: ({ pathname }) => {
      const [, author, id] = /^\/profile\/([^/]+)\/post\/(\w+)/.exec(pathname.replace(/%3A/gi, ':')) ?? [];
      return author && `${author.toLowerCase()}/${id}`;
    }
  }
} satisfies Record<string, PublicNetwork>;

export type PublicNetworkKey = keyof typeof publicNetworks;

export const publicNetworkKeys = Object.keys(publicNetworks) as PublicNetworkKey[];

/** A post on a public network by its id, else by its whole address; undefined when it is on none of them. */
export function readPublicNetworkLink(
  url: URL
): { system: PublicNetworkKey; link: string; key: string } | undefined {
  const system = publicNetworkKeys.find((key) => isBelow(url.hostname, ...hostsOf(publicNetworks[key])));
  if (!system) return undefined;
  const network: PublicNetwork = publicNetworks[system];
  return { system, link: url.href, key: `${system}:${network.postIn(url) ?? addressOn(network, url)}` };
}

/** Every domain of a network. */
export function hostsOf({ domains, others = [] }: PublicNetwork): string[] {
  return [...domains, ...others];
}

/** Networks show the same pages on the hosts for phones. */
function addressOn({ domains }: PublicNetwork, url: URL): string {
  const host = url.host.replace(/^(www|m|mobile|mbasic|web|touch)\./, '');
  return `${domains.includes(host) ? '' : host}${wholeAddress(url)}`;
}

/** A video by any of its players, a post of a channel, or a comment under one of them (`lc`). */
function youTubePost(url: URL): string | undefined {
  const { hostname, pathname } = url;
  const [, short] = hostname === 'youtu.be' ? (/^\/([\w-]+)/.exec(pathname) ?? []) : [];
  const [, played] = /^\/(?:shorts|live|embed|v)\/(?!videoseries)([\w-]+)/.exec(pathname) ?? [];
  const watched = pathname === '/watch' ? parameter(url, 'v') : undefined;
  const [, posted] = /^\/post\/([\w-]+)/.exec(pathname) ?? [];
  const shown = posted ?? (pathname.endsWith('/community') ? parameter(url, 'lb') : undefined);
  const id = short ?? played ?? watched ?? (shown && `post/${shown}`);
  const comment = parameter(url, 'lc');
  return id && /^[\w/-]+$/.test(id)
    ? `${id}${comment ? `?lc=${encodeURIComponent(comment)}` : ''}`
    : undefined;
}
