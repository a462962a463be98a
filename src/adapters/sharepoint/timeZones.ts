import { zoneOffset } from '../browser/zoneOffset';

/** By SharePoint's number (`_api/web/regionalsettings/timezones`), ten a line; `-` where SharePoint has none. */
const ianaNames = `
- - Europe/London Europe/Paris Europe/Berlin Europe/Bucharest Europe/Budapest Europe/Minsk America/Sao_Paulo America/Halifax
America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage Pacific/Honolulu Pacific/Apia Pacific/Auckland Australia/Brisbane Australia/Adelaide
Asia/Tokyo Asia/Singapore Asia/Bangkok Asia/Kolkata Asia/Dubai Asia/Tehran Asia/Baghdad Asia/Jerusalem America/St_Johns Atlantic/Azores
Etc/GMT+2 Atlantic/Reykjavik America/Cayenne America/La_Paz America/Indiana/Indianapolis America/Bogota America/Regina America/Mexico_City America/Phoenix Etc/GMT+12
Pacific/Fiji Pacific/Guadalcanal Australia/Hobart Pacific/Port_Moresby Australia/Darwin Asia/Shanghai Asia/Novosibirsk Asia/Tashkent Asia/Kabul Africa/Cairo
Africa/Johannesburg Europe/Moscow - Atlantic/Cape_Verde Asia/Baku America/Guatemala Africa/Nairobi Europe/Warsaw Asia/Yekaterinburg Europe/Helsinki
America/Nuuk Asia/Yangon Asia/Kathmandu Asia/Irkutsk Asia/Krasnoyarsk America/Santiago Asia/Colombo Pacific/Tongatapu Asia/Vladivostok Africa/Lagos
Asia/Yakutsk Asia/Almaty Asia/Seoul Australia/Perth Asia/Riyadh Asia/Taipei Australia/Sydney America/Mazatlan America/Tijuana Asia/Amman
Asia/Beirut America/Cuiaba Asia/Tbilisi Africa/Windhoek Asia/Yerevan America/Argentina/Buenos_Aires Africa/Casablanca Asia/Karachi America/Caracas Indian/Mauritius
America/Montevideo America/Asuncion Asia/Kamchatka UTC Asia/Ulaanbaatar Etc/GMT+11 Etc/GMT+2 Etc/GMT-12 Asia/Damascus Asia/Magadan
Europe/Kaliningrad Europe/Istanbul Asia/Dhaka America/Bahia Europe/Chisinau - Europe/Samara Asia/Srednekolymsk Asia/Kamchatka Europe/Minsk
Europe/Astrakhan Asia/Barnaul Asia/Tomsk - Asia/Sakhalin Asia/Omsk`
  .trim()
  .split(/\s+/);

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
export function timeZoneOf(page: RegionalPageContext): string {
  const { webTimeZoneData, userTimeZoneData, preferUserTimeZone } = page;
  const data = (preferUserTimeZone && userTimeZoneData) || webTimeZoneData;
  const name = data ? ianaNames[data.Id] : undefined;
  return name && isKnown(name) ? name : 'UTC';
}

function isKnown(name: string): boolean {
  try {
    zoneOffset(name);
    return true;
  } catch {
    // Older browsers do not know every name, and nobody knows `-`.
    return false;
  }
}
