import { badQuery, notFound, notImplemented } from '../http/errors';
import { hasArguments, requiredArgument, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { ok } from '../http/payload';
import type { Answer, Collection, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { localTime, utcTime } from '../timeZones/clock';
import { zoneOf } from '../timeZones/siteTime';
import { timeZoneById, timeZones } from '../timeZones/timeZones';
import type { TimeZone } from '../timeZones/timeZones';

/** What an English (United States) site says besides its time zone. */
const ENGLISH = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  AM: 'AM',
  CalendarType: 1,
  Collation: 25,
  CollationLCID: 2070,
  DateFormat: 0,
  DateSeparator: '/',
  DecimalSeparator: '.',
  DigitGrouping: '3;0',
  FirstDayOfWeek: 0,
  FirstWeekOfYear: 0,
  IsEastAsia: false,
  IsRightToLeft: false,
  IsUIRightToLeft: false,
  ListSeparator: ',',
  LocaleId: 1033,
  NegativeSign: '-',
  NegNumberMode: 1,
  PM: 'PM',
  PositiveSign: '',
  ShowWeeks: false,
  ThousandSeparator: ',',
  Time24: false,
  TimeMarkerPosition: 0,
  TimeSeparator: ':',
  WorkDayEndHour: 1020,
  WorkDays: 62,
  WorkDayStartHour: 480
};

function timeZoneEntity({ id, description, bias, daylightBias }: TimeZone): Entity {
  return {
    kind: 'entity',
    type: 'SP.TimeZone',
    path: `Web/RegionalSettings/TimeZones(${id})`,
    properties: {
      Description: description,
      Id: id,
      Information: { Bias: bias, DaylightBias: daylightBias, StandardBias: 0 }
    },
    unknown: (name) => notImplemented(`property ${name} of SP.TimeZone`)
  };
}

const allTimeZones = (): Collection => ({ kind: 'collection', entities: timeZones.map(timeZoneEntity) });

export function regionalSettingsEntity({ web }: Session): Entity {
  return {
    kind: 'entity',
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    properties: ENGLISH,
    links: { TimeZone: () => timeZoneEntity(zoneOf(web)), TimeZones: allTimeZones },
    unknown: (name) => notImplemented(`property ${name} of SP.RegionalSettings`)
  };
}

/** The argument of a conversion: a date and time, whose offset SharePoint does not look at. */
function clockTime(args: Arguments): string {
  const text = String(requiredArgument(args, 'date'));
  const [local] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(text) ?? [];
  if (local === undefined || Number.isNaN(Date.parse(`${local}Z`)))
    throw badQuery(`The expression "${text}" is not valid.`);
  return local;
}

function timeZoneResource({ web }: Session): Resource {
  const converted = (name: string, value: string): Answer => ok({ kind: 'scalar', name, value });
  return {
    ...readable(() => timeZoneEntity(zoneOf(web))),
    children: {
      utctolocaltime: (args) =>
        action(() => converted('UTCToLocalTime', localTime(zoneOf(web), `${clockTime(args)}Z`))),
      localtimetoutc: (args) =>
        action(() => converted('LocalTimeToUTC', utcTime(zoneOf(web), clockTime(args))))
    }
  };
}

function timeZonesResource(args: Arguments): Resource {
  if (!hasArguments(args)) {
    return {
      get: (query) => ({ kind: 'collection', entities: narrow(timeZones.map(timeZoneEntity), query) }),
      children: { getbyid: timeZonesResource }
    };
  }
  const one = (): Entity => {
    const zone = timeZoneById(wholeArgument(args, 'id'));
    if (!zone) throw notFound('The time zone does not exist.');
    return timeZoneEntity(zone);
  };
  return { ...readable(one), ...action(() => ok(one())) };
}

/** `RegionalSettings` of a web: its time zone, all of SharePoint's, and the conversions between. */
export function regionalSettingsResource(session: Session): Resource {
  return {
    ...readable(() => regionalSettingsEntity(session)),
    children: {
      timezone: () => timeZoneResource(session),
      timezones: (args) => timeZonesResource(args)
    }
  };
}
