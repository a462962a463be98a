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
    defaultFormula: childOf(root, 'DefaultFormula')?.text,
    sentAttributes: attributes,
    customFormatter: attributes.CustomFormatter ?? null,
    validationFormula: childOf(root, 'Validation')?.text ?? null,
    validationMessage: childOf(root, 'Validation')?.attributes.Message ?? null,
    settings: settingsOf(root)
  };
}

type Attributes = Record<string, string | undefined>;

const flag = (value: boolean): string => String(value).toUpperCase();
const when = (value: boolean): string | undefined => (value ? 'TRUE' : undefined);
const text = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : String(value);

/** What a column is now, as attributes; undefined for what goes without saying. */
function presentAttributes(field: FieldRecord): Attributes {
  const { settings } = field;
  return {
    Type: field.type,
    Name: field.internalName,
    DisplayName: field.title,
    ID: `{${field.id}}`,
    Group: field.group,
    Required: flag(field.required),
    Description: text(field.description),
    EnforceUniqueValues: when(field.unique),
    Indexed: when(field.indexed),
    Hidden: when(field.hidden),
    ReadOnly: when(field.readOnly),
    MaxLength: text(settings.MaxLength),
    NumLines: text(settings.NumberOfLines),
    RichText: settings.RichText === undefined ? undefined : flag(settings.RichText),
    Min: text(settings.MinimumValue),
    Max: text(settings.MaximumValue),
    Mult: when(field.type === 'UserMulti'),
    CustomFormatter: text(field.customFormatter)
  };
}

/** What SharePoint adds to the attributes that were sent. */
function addedAttributes(field: FieldRecord, listId: string): Attributes {
  const [first, second] = field.storage ?? [];
  return {
    ID: `{${field.id}}`,
    SourceID: `{${listId}}`,
    StaticName: field.internalName,
    Name: field.internalName,
    ColName: first,
    RowOrdinal: first && '0',
    ColName2: second,
    RowOrdinal2: second && '0'
  };
}

/** Those that are kept as SharePoint's defaults: a column that was made from XML shows them only if it was sent them. */
const SHOWN_IF_SENT = ['Group', 'Required', 'MaxLength', 'NumLines', 'RichText', 'Mult'];

/** The attributes of a definition: those that were sent in their order, as they are now, then what SharePoint adds. */
function attributesOf(field: FieldRecord, listId: string): Attributes {
  const present = presentAttributes(field);
  const { sentAttributes: sent } = field;
  const now = (name: string, value: string): string | undefined =>
    name in present ? (present[name] ?? (isTrue(value) ? 'FALSE' : undefined)) : value;
  const kept = sent
    ? Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, now(name, value)]))
    : present;
  const changed = Object.fromEntries(
    Object.entries(present).filter(([name]) => !(name in kept) && !SHOWN_IF_SENT.includes(name))
  );
  const added = Object.fromEntries(
    Object.entries(addedAttributes(field, listId)).filter(([name]) => !(name in kept))
  );
  return { ...kept, ...added, ...changed };
}

/** The `SchemaXml` property of a field. */
export function fieldXml(field: FieldRecord, listId: string): string {
  const { Choices } = field.settings;
  const written = Object.entries(attributesOf(field, listId))
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
  const element = (name: string, inner: string | null | undefined): string =>
    inner ? `<${name}>${escapeXml(inner)}</${name}>` : '';
  const validation = field.validationFormula
    ? `<Validation Message="${escapeXml(field.validationMessage ?? '')}">${escapeXml(field.validationFormula)}</Validation>`
    : '';
  const choices = Choices
    ? `<CHOICES>${Choices.map((one) => element('CHOICE', one)).join('')}</CHOICES>`
    : '';
  const inner = [
    element('Default', field.defaultValue),
    element('DefaultFormula', field.defaultFormula),
    choices,
    validation
  ].join('');
  return inner ? `<Field ${written}>${inner}</Field>` : `<Field ${written} />`;
}
