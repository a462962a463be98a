import type { LinkedPost } from '../post';
import { isEngage, readEngageLink } from './engage';
import { isLookAlike } from './lookAlike';
import { isInPlace, isSharePointHost, readOtherLink, readSharePointLink } from './pages';
import { readPublicNetworkLink } from './publicNetworks';
import { isTeams, readTeamsLink } from './teams';
import { unwrapSafeLinks } from './unwrap';
import { LinkRefused, readWebAddress } from './webAddress';
import type { LinkRefusal } from './webAddress';

export type LinkReading =
  { kind: 'empty' } | { kind: 'refused'; reason: LinkRefusal } | { kind: 'post'; post: LinkedPost };

/** The department's own addresses; empty when the owner has not set them. */
export type KnownPlaces = {
  /** Absolute address of any page of this tenant's SharePoint. */
  sharePoint: string;
  newsHub: string;
  speechbubble: string;
};

/**
 * Reads what a person typed or pasted as the link to a post: which system it is on, what to open, and the key that all
 * links to it share. Nothing of a refused text may be shown as a link.
 */
export function readPostLink(text: string, places: KnownPlaces): LinkReading {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'post', post: recognise(unwrapSafeLinks(readWebAddress(text)), places) };
  } catch (error) {
    if (error instanceof LinkRefused) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

function recognise(url: URL, places: KnownPlaces): LinkedPost {
  const ownSharePoint = isSharePointHost(url.hostname) || url.host === placeOf(places.sharePoint)?.host;
  if (isAt(url, places.speechbubble)) return readOtherLink(url, 'speechbubble', ownSharePoint);
  if (isAt(url, places.newsHub)) {
    return ownSharePoint ? readSharePointLink(url, 'newsHub') : readOtherLink(url, 'newsHub');
  }
  if (ownSharePoint) return readSharePointLink(url, 'sharePoint');
  if (isLookAlike(url.hostname)) throw new LinkRefused('lookAlike');
  if (isEngage(url)) return readEngageLink(url);
  if (isTeams(url)) return readTeamsLink(url);
  return readPublicNetworkLink(url) ?? readOtherLink(url, 'other');
}

function isAt(url: URL, place: string): boolean {
  const parsed = placeOf(place);
  return parsed !== undefined && isInPlace(url, parsed);
}

/** An address the owner has set; one that cannot be read is as if it were not set. */
function placeOf(text: string): URL | undefined {
  try {
    return text.trim() === '' ? undefined : readWebAddress(text);
  } catch (error) {
    if (error instanceof LinkRefused) return undefined;
    throw error;
  }
}
