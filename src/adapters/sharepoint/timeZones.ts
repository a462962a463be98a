import { isZone } from '../../domain/zoneDay';

/** Australia's, by SharePoint's number. The others are fetched where a page or a person is in one of them. */
const ianaNames: Readonly<Record<number, string>> = {
  18: 'Australia/Brisbane',
  19: 'Australia/Adelaide',
  42: 'Australia/Hobart',
  44: 'Australia/Darwin',
  73: 'Australia/Perth',
  76: 'Australia/Sydney'
};

/** What the page says of a time zone (`_spPageContextInfo`), as far as it is needed: SharePoint's number. */
type TimeZoneData = { Id: number };

type RegionalPageContext = {
  webTimeZoneData?: TimeZoneData | null;
  userTimeZoneData?: TimeZoneData | null;
  preferUserTimeZone?: boolean;
};

/**
 * The time zone to show times in, as `Intl` calls it: the person's where they have set one, else the site's. UTC, which
 * is named beside every time, where the page says none or the browser does not know it: never the device's, so that
 * everybody who looks at one site reads one time.
 *
 * A zone is a place, and its clock is the one on the wall there. SharePoint's own table is behind the law in ten of its
 * 111 zones, such as Amman's and Caracas's, by an hour at most: what SharePoint's pages show there is not what a
 * person's watch shows, nor their mail, nor the audit log, and it applies the rule of today to times of years ago. A
 * receipt and a due date are read by the watch; the offset stands beside each time, so the moment is the same.
 */
export async function timeZoneOf(page: RegionalPageContext): Promise<string> {
  const { webTimeZoneData, userTimeZoneData, preferUserTimeZone } = page;
  const data = (preferUserTimeZone && userTimeZoneData) || webTimeZoneData;
  const name = data && (ianaNames[data.Id] ?? (await otherName(data.Id)));
  return name && isZone(name) ? name : 'UTC';
}

async function otherName(id: number): Promise<string | undefined> {
  const { otherZones } = await import(/* webpackChunkName: 'other-zones' */ './otherZones');
  return otherZones[id];
}
