/** By SharePoint's number (`_api/web/regionalsettings/timezones`), ten a line; `-` where SharePoint has none. */
export const otherZones: readonly string[] = `
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
