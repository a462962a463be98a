import type { FieldRecord, ItemRecord, WebRecord } from '../../store/records';
import { localTime } from './clock';
import { DEFAULT_TIME_ZONE, timeZoneById } from './timeZones';
import type { TimeZone } from './timeZones';

/** The time zone of a web. */
export function zoneOf({ timeZoneId = DEFAULT_TIME_ZONE }: Pick<WebRecord, 'timeZoneId'>): TimeZone {
  const zone = timeZoneById(timeZoneId);
  if (!zone) throw new RangeError(`SharePoint has no time zone ${timeZoneId}.`);
  return zone;
}

/** A row with its dates as the site's clocks show them, without offset: what CAML brings unless told otherwise. */
export function inSiteTime(zone: TimeZone, fields: readonly FieldRecord[]): (item: ItemRecord) => ItemRecord {
  const own = fields.filter(({ type, builtIn }) => type === 'DateTime' && !builtIn);
  return (item) => {
    const values = { ...item.values };
    for (const { internalName } of own) {
      const value = values[internalName];
      if (typeof value === 'string') values[internalName] = localTime(zone, value);
    }
    return {
      ...item,
      values,
      created: localTime(zone, item.created),
      modified: localTime(zone, item.modified)
    };
  };
}
