import { readPostLink } from '../../domain/reporting/links/readPostLink';
import type { KnownPlaces, LinkReading } from '../../domain/reporting/links/readPostLink';
import type { ShownPage } from '../../domain/reporting/links/reading';
import { failureOf } from '../failure';
import { inTime } from './inTime';
import type { IShownPages } from './ports';

/**
 * The page that an address shows in its place, as SharePoint tells it: a site's address and its welcome page are one post,
 * and so are a page and the form that mails lead to. The page's link stands in the report too, so that whoever reads it
 * finds the same key without asking again. Where SharePoint does not tell in time, the address stays as it is. Never
 * throws.
 */
export async function readShownPage(
  reading: LinkReading,
  places: KnownPlaces,
  pages: IShownPages
): Promise<LinkReading> {
  if (reading.kind !== 'post' || !reading.shows) return reading;
  const address = await inTime(addressOrNothing(reading.post.link, reading.shows, pages), undefined);
  const shown = readPostLink(address ?? '', places);
  return shown.kind === 'post' ? { kind: 'post', post: shown.post } : reading;
}

/** A page that may not be read, or not now, is a normal thing. */
async function addressOrNothing(
  link: string,
  shows: ShownPage,
  pages: IShownPages
): Promise<string | undefined> {
  try {
    return await pages.addressOf(link, shows);
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}
