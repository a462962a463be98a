import type { FieldRecord, FieldValue, ItemRecord } from '../../store/records';
import { badQuery, notImplemented, SharePointError } from '../http/errors';
import type { Collection } from '../http/payload';
import { fieldValue } from '../lists/fieldValues';
import type { Schema } from '../query/listQuery';
import { utcTime } from '../timeZones/clock';
import { zoneOf } from '../timeZones/siteTime';
import type { TimeZone } from '../timeZones/timeZones';
import { plainLogin } from '../security/logins';
import { demandEdit, saveItem } from './itemWrites';
import { ensureUser } from './users';

type FormValue = { FieldName: string; FieldValue: string };
/** What came of one value of a form: what it will be in the row, or what the form would show beside it. */
type Outcome = FormValue & { HasException: boolean; ErrorMessage: string | null; value?: FieldValue };

/** Something a form would show beside the field. */
class Invalid extends Error {}

function readForm(body: Record<string, unknown>): FormValue[] {
  const given = body.formValues;
  if (!Array.isArray(given)) throw badQuery('The parameter formValues is missing.');
  return given.map((one) => {
    const { FieldName, FieldValue: value } = one as Partial<FormValue>;
    if (typeof FieldName !== 'string') throw badQuery('A form value has no FieldName.');
    return { FieldName, FieldValue: value ?? '' };
  });
}

/** `11/22/2026` and `11/22/2026 3:00 PM`, the site's own pattern. */
const PATTERN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))? ([AP]M))?$/i;
/** `2026-11-22 15:00:00`, which SharePoint takes too; ISO 8601 with its T and Z it refuses. */
const SORTABLE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** A form's text as a time without offset; undefined when it is in no form that is taken. */
function clockTime(text: string): string | undefined {
  if (SORTABLE.test(text)) return text.replace(' ', 'T');
  const [, month, day, year, hour = '12', minute = '00', second = '00', half = 'AM'] =
    PATTERN.exec(text) ?? [];
  if (year === undefined || Number(hour) < 1 || Number(hour) > 12) return undefined;
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const hours = (Number(hour) % 12) + (/^PM$/i.test(half) ? 12 : 0);
  return `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${second}`;
}

/** Forms speak the site's pattern and time zone, and take nothing else. */
function parseDate(zone: TimeZone, text: string): string {
  const local = clockTime(text);
  const asIfUtc = new Date(`${local}Z`);
  if (local === undefined || Number.isNaN(asIfUtc.getTime()) || !asIfUtc.toISOString().startsWith(local))
    throw new Invalid('Enter a date like this: 2/23/2012');
  return utcTime(zone, local);
}

function parsePeople(schema: Schema, text: string): number[] {
  let people: unknown;
  try {
    people = JSON.parse(text);
  } catch {
    throw new Invalid('The user does not exist or is not unique.');
  }
  if (!Array.isArray(people)) throw new Invalid('The user does not exist or is not unique.');
  return people.map((person: { Key?: string }) => {
    if (!schema.session.store.people.find(plainLogin(person.Key ?? '')))
      throw new Invalid('The user does not exist or is not unique.');
    return ensureUser(schema.session, person.Key ?? '').id;
  });
}

function demandChoice({ settings }: FieldRecord, values: string[]): void {
  if (settings.FillInChoice) return;
  const wrong = values.find((value) => !settings.Choices?.includes(value));
  if (wrong !== undefined) throw new Invalid(`The choice '${wrong}' is not one of the field's choices.`);
}

/** A form's text as the column's value. Throws Invalid for what the form would refuse. */
function parseValue(schema: Schema, field: FieldRecord, text: string): FieldValue {
  if (text === '') {
    if (field.required) throw new Invalid("You can't leave this blank.");
    return null;
  }
  switch (field.type) {
    case 'Boolean':
      if (!/^(0|1|yes|no|true|false)$/i.test(text)) throw new Invalid('The value is not Yes or No.');
      return /^(1|yes|true)$/i.test(text);
    case 'Number':
      if (Number.isNaN(Number(text))) throw new Invalid('Only numbers can go here.');
      return fieldValue(schema, field, Number(text));
    case 'DateTime':
      return parseDate(zoneOf(schema.session.web), text);
    case 'Choice':
      demandChoice(field, [text]);
      return text;
    case 'MultiChoice': {
      const values = text.split(';#').filter((one) => one !== '');
      demandChoice(field, values);
      return values;
    }
    case 'User':
      return parsePeople(schema, text)[0] ?? null;
    case 'UserMulti':
      return parsePeople(schema, text);
    case 'Text':
    case 'Note':
      return fieldValue(schema, field, text);
    default:
      throw notImplemented(`ValidateUpdateListItem on a field of type ${field.type}`);
  }
}

function outcomeOf(schema: Schema, form: FormValue): Outcome {
  const field = schema.field(form.FieldName);
  try {
    if (!field) throw new Invalid(`The field '${form.FieldName}' does not exist.`);
    return {
      ...form,
      HasException: false,
      ErrorMessage: null,
      value: parseValue(schema, field, form.FieldValue)
    };
  } catch (error) {
    const refused = error instanceof Invalid || (error instanceof SharePointError && error.status === 400);
    if (!refused) throw error;
    return { ...form, HasException: true, ErrorMessage: error.message };
  }
}

/** Reads a form. Throws a 400 for what is none, and a 501 for values that are not covered. */
export function outcomesOf(schema: Schema, body: Record<string, unknown>): Outcome[] {
  const outcomes = readForm(body).map((form) => outcomeOf(schema, form));
  if (outcomes.some(({ FieldName }) => FieldName === 'Editor' || FieldName === 'Modified')) {
    throw notImplemented('a form that sets Editor or Modified');
  }
  return outcomes;
}

/** Unlike a plain update, a form also writes read-only columns and who and when: they are no boundary. */
export function changesFrom(before: ItemRecord['values'], outcomes: Outcome[]): Partial<ItemRecord> {
  const changes: Partial<ItemRecord> = { values: { ...before } };
  for (const { FieldName, value } of outcomes) {
    if (FieldName === 'Author' && typeof value === 'number') changes.author = value;
    else if (FieldName === 'Created' && typeof value === 'string') changes.created = value;
    else if (changes.values) changes.values[FieldName] = value ?? null;
  }
  return changes;
}

/** `ValidateUpdateListItem`: all values or none. What does not fit is told by field, with a 200. */
export function validateUpdate(schema: Schema, item: ItemRecord, body: Record<string, unknown>): Collection {
  demandEdit(schema.session, schema.list, item);
  const outcomes = outcomesOf(schema, body);
  if (outcomes.every(({ HasException }) => !HasException)) {
    schema.session.store.transaction(() =>
      saveItem(schema.session, schema.list, item, changesFrom(item.values, outcomes))
    );
  }
  return outcomesPayload(outcomes, item.id);
}

/** What came of a form's values, as the answer tells it. */
export function outcomesPayload(outcomes: Outcome[], itemId: number): Collection {
  return {
    kind: 'collection',
    entities: outcomes.map(({ FieldName, FieldValue: text, HasException, ErrorMessage }) => ({
      kind: 'complex',
      name: 'ValidateUpdateListItem',
      type: 'SP.ListItemFormUpdateValue',
      properties: {
        FieldName,
        FieldValue: text,
        HasException,
        ErrorMessage,
        ErrorCode: HasException ? -2146232832 : 0,
        ItemId: itemId
      }
    }))
  };
}
