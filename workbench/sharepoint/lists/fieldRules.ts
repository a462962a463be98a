import { randomUUID } from 'node:crypto';
import type { FieldRecord, FieldType, ListRecord } from '../../store/records';
import type { IStore } from '../../store/store';
import { badRequest, duplicateValue, invalidArgument, notImplemented, throttledQuery } from '../http/errors';
import type { Unknowns } from '../unknowns';
import { columnOf, factsOf } from './fieldTypes';
import type { FieldDraft } from './fieldXml';

const MOST_INDEXES = 20;
const MOST_ITEMS_FOR_A_NEW_INDEX = 20_000;
const LONGEST_TITLE = 255;

/** A display name turned into an internal one: what is not a letter or digit becomes `_x0020_` and the like, 32 characters at most. */
export function internalNameFrom(name: string): string {
  const encoded = [...name]
    .map((character, index) =>
      /[A-Za-z_]/.test(character) || (index > 0 && /\d/.test(character))
        ? character
        : `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`
    )
    .join('');
  return encoded.slice(0, 32);
}

function freeName(wanted: string, fields: FieldRecord[]): string {
  const taken = new Set(fields.map((field) => field.internalName.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let suffix = 0;
  while (taken.has(`${wanted}${suffix}`.toLowerCase())) suffix += 1;
  return `${wanted}${suffix}`;
}

/** The next free columns of the table for values of a type: numbered through the list. */
function storageFor(type: FieldType, fields: FieldRecord[]): string[] {
  const stem = factsOf(type).storage;
  if (!stem) return [];
  const taken = new Set(fields.flatMap(({ storage = [] }) => storage));
  const wanted = type === 'URL' ? 2 : 1;
  const free: string[] = [];
  for (let number = 1; free.length < wanted; number += 1)
    if (!taken.has(`${stem}${number}`)) free.push(`${stem}${number}`);
  return free;
}

/** Completes a draft with SharePoint's defaults. `nameFrom` is what the internal name is made of. */
export function completeField(draft: FieldDraft, nameFrom: string, fields: FieldRecord[]): FieldRecord {
  const settings = draft.type === 'Text' ? { MaxLength: 255, ...draft.settings } : { ...draft.settings };
  if (draft.type === 'Note')
    Object.assign(settings, { NumberOfLines: 6, RichText: false, AppendOnly: false, ...draft.settings });
  const internalName = freeName(internalNameFrom(nameFrom), fields);
  if (internalName in {}) throw notImplemented(`a column with the internal name '${internalName}'`);
  return {
    id: draft.id ?? randomUUID(),
    internalName,
    title: draft.title,
    description: draft.description ?? '',
    type: draft.type,
    group: draft.group ?? 'Custom Columns',
    required: draft.required ?? false,
    hidden: draft.hidden ?? false,
    readOnly: draft.readOnly ?? false,
    indexed: draft.indexed ?? false,
    unique: draft.unique ?? false,
    builtIn: false,
    ...(draft.defaultFormula ? { defaultFormula: draft.defaultFormula } : {}),
    ...(draft.sentAttributes ? { sentAttributes: draft.sentAttributes } : {}),
    storage: storageFor(draft.type, fields),
    defaultValue: draft.defaultValue ?? null,
    customFormatter: draft.customFormatter ?? null,
    validationFormula: draft.validationFormula ?? null,
    validationMessage: draft.validationMessage ?? null,
    settings
  };
}

/** Throws a 400 for a column that SharePoint would not keep, and the threshold's 500 for an index that comes too late. */
export function demandValidField(
  field: FieldRecord,
  list: ListRecord,
  fields: FieldRecord[],
  unknowns: Unknowns
): void {
  if (field.title.length > LONGEST_TITLE)
    throw badRequest(`A column title has at most ${LONGEST_TITLE} characters.`);
  const others = fields.filter((other) => other.id !== field.id);
  if (others.some((other) => !other.builtIn && other.title.toLowerCase() === field.title.toLowerCase())) {
    throw badRequest(`A duplicate field name "${field.title}" was found.`);
  }
  if (field.indexed && !factsOf(field.type).indexable)
    throw badRequest(`The field '${field.title}' of type ${field.type} cannot be indexed.`);
  if (field.indexed && others.filter((other) => other.indexed).length >= MOST_INDEXES) {
    throw badRequest(`This list already has the maximum of ${MOST_INDEXES} indexed columns.`);
  }
  const isIndexNew = field.indexed && !fields.some(({ id, indexed }) => id === field.id && indexed);
  if (isIndexNew && !mayGetIndex(list, unknowns)) throw throttledQuery();
  if (field.unique && !field.indexed)
    throw badRequest('A column that enforces unique values must be indexed.');
  if (field.unique && list.readSecurity === 2 && !unknowns.uniqueColumnsWithReadOwn) throw uniqueOnReadOwn();
  const { MaxLength } = field.settings;
  if (MaxLength !== undefined && (!Number.isInteger(MaxLength) || MaxLength < 1 || MaxLength > 255)) {
    throw invalidArgument('MaxLength must lie between 1 and 255.');
  }
}

/** SharePoint reads a whole list to index a column of it, which it does up to this size. */
function mayGetIndex(list: ListRecord, { listsIndexAtAnySize }: Unknowns): boolean {
  return list.itemCount <= MOST_ITEMS_FOR_A_NEW_INDEX || (listsIndexAtAnySize && list.baseTemplate === 100);
}

export function uniqueOnReadOwn(): Error {
  return badRequest(
    'A column that enforces unique values cannot be used in a list whose items can only be read by their creators.'
  );
}

/** Throws when rows that are already there would break a new uniqueness. */
export function demandNoDuplicates(store: IStore, list: ListRecord, field: FieldRecord): void {
  const column = columnOf(field);
  if (!column) throw badRequest(`The field '${field.title}' cannot enforce unique values.`);
  const seen = new Set<unknown>();
  let after = 0;
  for (;;) {
    const rows = store.items.find(list.number, {
      order: [{ column: { name: 'ID', type: 'number' }, descending: false }],
      limit: 1000,
      after: { values: [after], id: after }
    });
    if (rows.length === 0) return;
    for (const { values, id } of rows) {
      after = id;
      const value = values[field.internalName];
      if (value === null || value === undefined) continue;
      const key = typeof value === 'string' ? value.toLowerCase() : value;
      if (seen.has(key)) throw duplicateValue();
      seen.add(key);
    }
  }
}
