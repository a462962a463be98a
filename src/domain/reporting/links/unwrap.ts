import { LinkRefused, isBelow, readWebAddress } from './webAddress';

const safeLinksDomain = 'safelinks.protection.outlook.com';

/** A link is wrapped again when a wrapped mail is forwarded; more often than this nobody has seen. */
const deepest = 4;

/** The address inside Outlook's Safe Links, however often wrapped; any other address as it is. */
export function unwrapSafeLinks(url: URL): URL {
  let inner = url;
  for (let depth = 0; isBelow(inner.hostname, safeLinksDomain); depth += 1) {
    const wrapped = inner.searchParams.get('url');
    if (!wrapped || depth === deepest) throw new LinkRefused('broken');
    inner = readWebAddress(wrapped);
  }
  return inner;
}
