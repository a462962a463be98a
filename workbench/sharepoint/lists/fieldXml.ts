import type { FieldRecord, FieldSettings } from '../../store/records';
import { badRequest, notImplemented } from '../http/errors';
import { typeOfName } from './fieldTypes';
import { childOf, escapeXml, parseXml } from './xml';
import type { Element } from './xml';

/** What a client says of a new column, from XML or from JSON. */
export type FieldDraft = Pick<FieldRecord, 'title' | 'type'> &
  Partial<Omit<FieldRecord, 'title' | 'type' | 'builtIn'>>;

const DATE_FORMATS: Record<string, number> = { DateOnly: 0, DateTime: 1 };
const CHOICE_FORMATS: Record<string, number> = { Dropdown: 0, RadioButtons: 1 };
const URL_FORMATS: Record<string, number> = { Hyperlink: 0, Image: 1 };

function isTrue(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : /^(true|1|yes)$/i.test(value);
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function formatOf(type: string, format: string | undefined): FieldSettings {
  if (type === 'DateTime') return { DisplayFormat: format === undefined ? 1 : DATE_FORMATS[format] };
  if (type === 'Choice') return { EditFormat: format === undefined ? 0 : CHOICE_FORMATS[format] };
  if (type === 'URL') return { DisplayFormat: format === undefined ? 0 : URL_FORMATS[format] };
  return {};
}

function settingsOf(root: Element): FieldSettings {
  const { attributes } = root;
  const choices = childOf(root, 'CHOICES')?.children.map((choice) => choice.text);
  const settings: FieldSettings = {
    MaxLength: numberOf(attributes.MaxLength),
    Choices: choices,
    FillInChoice: isTrue(attributes.FillInChoice),
    NumberOfLines: numberOf(attributes.NumLines),
    RichText: isTrue(attributes.RichText),
    AppendOnly: isTrue(attributes.AppendOnly),
    MinimumValue: numberOf(attributes.Min),
    MaximumValue: numberOf(attributes.Max),
    ShowAsPercentage: isTrue(attributes.Percentage),
    SelectionMode:
      attributes.UserSelectionMode === undefined
        ? undefined
        : attributes.UserSelectionMode === 'PeopleOnly'
          ? 0
          : 1,
    SelectionGroup: numberOf(attributes.UserSelectionScope),
    ...formatOf(attributes.Type, attributes.Format)
  };
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined)
  ) as FieldSettings;
}

/** Reads a `<Field …>` definition. Throws a 400 for a malformed one, a 501 for a type the service does not have. */
export function parseFieldXml(text: string): FieldDraft & { nameHint?: string } {
  const root = parseXml(text);
  const { attributes } = root;
  if (root.name !== 'Field') throw badRequest('The field XML must have a Field element at its root.');
  const type = typeOfName(
    attributes.Type === 'User' && isTrue(attributes.Mult) ? 'UserMulti' : attributes.Type
  );
  if (!type) throw notImplemented(`field type ${attributes.Type}`);
  const title = attributes.DisplayName ?? attributes.Name;
  if (!title) throw badRequest('The field XML must have a DisplayName.');
  return {
    title,
    type,
    nameHint: attributes.Name,
    id: attributes.ID?.replace(/[{}]/g, '').toLowerCase(),
    description: attributes.Description,
    group: attributes.Group,
    required: isTrue(attributes.Required),
    hidden: isTrue(attributes.Hidden),
    readOnly: isTrue(attributes.ReadOnly),
    indexed: isTrue(attributes.Indexed),
    unique: isTrue(attributes.EnforceUniqueValues),
    defaultValue: childOf(root, 'Default')?.text ?? null,
    customFormatter: attributes.CustomFormatter ?? null,
    validationFormula: childOf(root, 'Validation')?.text ?? null,
    validationMessage: childOf(root, 'Validation')?.attributes.Message ?? null,
    settings: settingsOf(root)
  };
}

/** The `SchemaXml` property of a field. */
export function fieldXml(field: FieldRecord, listId: string): string {
  const { settings } = field;
  const attributes: Record<string, string | number | boolean | undefined | null> = {
    Type: field.type,
    DisplayName: field.title,
    Required: field.required,
    EnforceUniqueValues: field.unique,
    Indexed: field.indexed,
    Hidden: field.hidden || undefined,
    ReadOnly: field.readOnly || undefined,
    MaxLength: settings.MaxLength,
    NumLines: settings.NumberOfLines,
    RichText: settings.RichText,
    Min: settings.MinimumValue,
    Max: settings.MaximumValue,
    Mult: field.type === 'UserMulti' || undefined,
    ID: `{${field.id}}`,
    SourceID: `{${listId}}`,
    StaticName: field.internalName,
    Name: field.internalName,
    Group: field.group,
    Description: field.description || undefined,
    CustomFormatter: field.customFormatter
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        `${name}="${escapeXml(typeof value === 'boolean' ? String(value).toUpperCase() : String(value))}"`
    )
    .join(' ');
  const inner = [
    field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`,
    settings.Choices
      ? `<CHOICES>${settings.Choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`
      : ''
  ].join('');
  return inner ? `<Field ${written}>${inner}</Field>` : `<Field ${written} />`;
}
