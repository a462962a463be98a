import { isEngage, readEngageLink } from './engage';
import { linkInText } from './linkInText';
import { isLookAlike } from './lookAlike';
import {
  isInPlace,
  isSharePointHost,
  readOtherLink,
  readSharePointLink,
  shownAt,
  withoutSharing
} from './pages';
import { readPublicNetworkLink } from './publicNetworks';
import { postReading } from './reading';
import type { LinkReading } from './reading';
import { isTeams, readTeamsLink } from './teams';
import { unwrap } from './unwrap';
import { LinkRefused, readWebAddress } from './webAddress';

export type { LinkReading } from './reading';

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
    return recognise(unwrap(readWebAddress(linkInText(text))), places);
  } catch (error) {
    if (error instanceof LinkRefused) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

function recognise(address: URL, places: KnownPlaces): LinkReading {
  const [sharePoint, newsHub, speechbubble] = [places.sharePoint, places.newsHub, places.speechbubble].map(
    placeOf
  );
  const ownSharePoint = isSharePointHost(address.hostname) || address.host === sharePoint?.host;
  const url = ownSharePoint ? withoutSharing(address) : address;
  if (speechbubble && isInPlace(url, speechbubble))
    return postReading(readOtherLink(url, 'speechbubble', ownSharePoint));
  const isNews = newsHub !== undefined && isInPlace(url, newsHub);
  if (ownSharePoint) return readSharePoint(url, isNews ? 'newsHub' : 'sharePoint');
  if (isNews) return postReading(readOtherLink(url, 'newsHub'));
  const ownHosts = [sharePoint, newsHub, speechbubble].flatMap((place) => place?.hostname ?? []);
  if (isLookAlike(url.hostname, ownHosts)) throw new LinkRefused('lookAlike');
  if (isEngage(url)) return readEngageLink(url);
  if (isTeams(url)) return postReading(readTeamsLink(url));
  return postReading(readPublicNetworkLink(url) ?? readOtherLink(url, 'other'));
}

function readSharePoint(url: URL, system: 'newsHub' | 'sharePoint'): LinkReading {
  const reading = { kind: 'post' as const, post: readSharePointLink(url, system) };
  const shows = shownAt(url);
  return shows ? { ...reading, shows } : reading;
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
