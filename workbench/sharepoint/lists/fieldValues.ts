import type { FieldRecord, FieldValue, UrlValue } from '../../store/records';
import { badQuery, badRequest, invalidText } from '../http/errors';
import { isoSeconds, now } from '../http/session';
import { utcTime } from '../timeZones/clock';
import { zoneOf } from '../timeZones/siteTime';
import type { Schema } from '../query/listQuery';

function cannotConvert(type: string): Error {
  return badQuery(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );
}

function text(field: FieldRecord, given: unknown): string | null {
  if (typeof given !== 'string') throw cannotConvert('Edm.String');
  const most =
    field.type === 'Text' ? (field.settings.MaxLength ?? 255) : field.type === 'Choice' ? 255 : Infinity;
  if (given.length > most || (field.type === 'Text' && /[\r\n]/.test(given))) throw invalidText();
  return given === '' ? null : given;
}

function number({ settings }: FieldRecord, given: unknown): number {
  const value = typeof given === 'string' && /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : given;
  if (typeof value !== 'number') throw cannotConvert('Edm.Double');
  if (value < (settings.MinimumValue ?? -Infinity) || value > (settings.MaximumValue ?? Infinity)) {
    throw badRequest('The value of this number field is not within the range that the field allows.');
  }
  return value;
}

/** A time without offset is the site's own. */
function date(schema: Schema, given: unknown): string {
  if (typeof given === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(given))
    return siteDate(schema, given);
  const time = typeof given === 'string' && /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given) : NaN;
  if (Number.isNaN(time)) throw cannotConvert('Edm.DateTime');
  return isoSeconds(new Date(time));
}

function siteDate({ session }: Schema, local: string): string {
  if (Number.isNaN(Date.parse(`${local}Z`))) throw cannotConvert('Edm.DateTime');
  return utcTime(zoneOf(session.web), local);
}

function texts(given: unknown): string[] | null {
  if (!Array.isArray(given) || !given.every((one): one is string => typeof one === 'string')) {
    throw badQuery('A value of type Collection(Edm.String) is expected.');
  }
  return given.length > 0 ? given : null;
}

function person(schema: Schema, given: unknown): number {
  const { session } = schema;
  const id = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  if (typeof id !== 'number') throw cannotConvert('Edm.Int32');
  const { principals } = session.store;
  if (!principals.userById(session.web.number, id) && !principals.groupById(session.web.number, id)) {
    throw badRequest(`The specified user ${id} could not be found.`);
  }
  return id;
}

function persons(schema: Schema, given: unknown): number[] | null {
  if (!Array.isArray(given)) throw badQuery('A value of type Collection(Edm.Int32) is expected.');
  return given.length > 0 ? given.map((one) => person(schema, one)) : null;
}

function url(given: unknown): UrlValue {
  const value = given as Partial<UrlValue>;
  if (given === null || typeof given !== 'object' || typeof value.Url !== 'string')
    throw badQuery('A value of type SP.FieldUrlValue is expected.');
  if (value.Url.length > 255) throw invalidText();
  return { Url: value.Url, Description: value.Description ?? value.Url };
}

/** Checks a value a client sends for a column and brings it into the store's form. Throws a 400 when it does not fit. */
export function fieldValue(schema: Schema, field: FieldRecord, given: unknown): FieldValue {
  if (given === null) return null;
  switch (field.type) {
    case 'Number':
      return given === '' ? null : number(field, given);
    case 'Boolean':
      if (typeof given !== 'boolean') throw cannotConvert('Edm.Boolean');
      return given;
    case 'DateTime':
      return given === '' ? null : date(schema, given);
    case 'MultiChoice':
      return texts(given);
    case 'User':
      return person(schema, given);
    case 'UserMulti':
      return persons(schema, given);
    case 'URL':
      return url(given);
    default:
      return text(field, given);
  }
}

/** The value of a column that a new row leaves out. */
export function defaultValue(schema: Schema, field: FieldRecord): FieldValue {
  const given = field.defaultValue;
  if (given === null) return null;
  switch (field.type) {
    case 'Number':
      return Number(given);
    case 'Boolean':
      return /^(1|true)$/i.test(given);
    case 'DateTime':
      return /^\[today\]$/i.test(given) ? now(schema.session) : date(schema, given);
    case 'MultiChoice':
      return given.split(';#').filter((one) => one !== '');
    default:
      return given;
  }
}
