import type { FieldRecord, FieldSettings } from '../../store/records';
import { badRequest, notImplemented } from '../http/errors';
import { typeOfKind } from '../lists/fieldTypes';
import type { FieldDraft } from '../lists/fieldXml';
import { optionalFlag, optionalNumber, optionalText, optionalTexts, requiredText } from './input';

/** Properties of a typed column, by how they are read from a body. */
const NUMBER_SETTINGS = [
  'MaxLength',
  'EditFormat',
  'NumberOfLines',
  'DisplayFormat',
  'FriendlyDisplayFormat',
  'DateTimeCalendarType',
  'MinimumValue',
  'MaximumValue',
  'SelectionMode',
  'SelectionGroup'
] as const;
const FLAG_SETTINGS = [
  'FillInChoice',
  'RichText',
  'AppendOnly',
  'UnlimitedLengthInDocumentLibrary',
  'ShowAsPercentage',
  'AllowMultipleValues',
  'Presence'
] as const;
/** Accepted and without effect here, as they are about SharePoint's own forms. */
const INERT = ['AllowHyperlink', 'RestrictedMode', 'StaticName'];
const COMMON = [
  'Title',
  'FieldTypeKind',
  'Description',
  'Group',
  'Required',
  'Hidden',
  'ReadOnlyField',
  'Indexed',
  'EnforceUniqueValues',
  'DefaultValue',
  'CustomFormatter',
  'ValidationFormula',
  'ValidationMessage',
  'Choices'
];

/** The settings of a typed column that a body gives. */
export function readSettings(body: Record<string, unknown>): FieldSettings {
  const settings: FieldSettings = {};
  for (const name of NUMBER_SETTINGS) {
    const value = optionalNumber(body, name);
    if (value !== undefined) settings[name] = value;
  }
  for (const name of FLAG_SETTINGS) {
    const value = optionalFlag(body, name);
    if (value !== undefined) settings[name] = value;
  }
  const choices = optionalTexts(body, 'Choices');
  if (choices) settings.Choices = choices;
  return settings;
}

/** Names the type of what a body describes. */
const TYPE = '@odata.type';

/**
 * Throws a 400 for a change of what only some columns have, unless the body says that the column is one of them:
 * SharePoint takes a column for its base type else (pnp/pnpjs #273, pnp/pnpcore #1644).
 */
export function demandType(body: Record<string, unknown>): void {
  if ('Choices' in body && !String(body[TYPE]).endsWith('Choice')) {
    throw badRequest("The property 'Choices' does not exist on type 'SP.Field'.");
  }
}

/** Throws a 501 naming a property that is not covered. */
export function demandKnown(body: Record<string, unknown>): void {
  const known = new Set<string>([TYPE, ...NUMBER_SETTINGS, ...FLAG_SETTINGS, ...INERT, ...COMMON]);
  const unknown = Object.keys(body).find((name) => !known.has(name));
  if (unknown) throw notImplemented(`property ${unknown} of a field`);
}

/** What a body says that is common to all types; undefined for what it leaves out. */
export function readCommon(body: Record<string, unknown>): Partial<FieldRecord> {
  const common: Partial<FieldRecord> = {
    title: optionalText(body, 'Title'),
    description: optionalText(body, 'Description'),
    group: optionalText(body, 'Group'),
    required: optionalFlag(body, 'Required'),
    hidden: optionalFlag(body, 'Hidden'),
    readOnly: optionalFlag(body, 'ReadOnlyField'),
    indexed: optionalFlag(body, 'Indexed'),
    unique: optionalFlag(body, 'EnforceUniqueValues'),
    defaultValue: optionalText(body, 'DefaultValue'),
    customFormatter: optionalText(body, 'CustomFormatter'),
    validationFormula: optionalText(body, 'ValidationFormula'),
    validationMessage: optionalText(body, 'ValidationMessage')
  };
  const cleared = body.CustomFormatter === null ? { customFormatter: null } : {};
  return {
    ...Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined)),
    ...cleared
  };
}

/** A new column as a typed call describes it. Throws a 501 for a type that is not covered. */
export function draftFrom(body: Record<string, unknown>): FieldDraft {
  demandKnown(body);
  const kind = optionalNumber(body, 'FieldTypeKind');
  const type = kind === undefined ? undefined : typeOfKind(kind);
  if (!type) throw notImplemented(`field type kind ${kind}`);
  const many = type === 'User' && body.AllowMultipleValues === true;
  return {
    ...readCommon(body),
    title: requiredText(body, 'Title'),
    type: many ? 'UserMulti' : type,
    settings: readSettings(body)
  };
}
