import type { FieldRecord, FieldType } from '../../store/records';

/** What SharePoint shows of a column's type where a client has not said. */
const SHOWN: Partial<Record<FieldType, Record<string, unknown>>> = {
  Text: { MaxLength: 255 },
  Note: {
    AllowHyperlink: false,
    AppendOnly: false,
    IsLongHyperlink: false,
    NumberOfLines: 6,
    RestrictedMode: true,
    RichText: false,
    UnlimitedLengthInDocumentLibrary: false,
    WikiLinking: false
  },
  DateTime: {
    DateTimeCalendarType: 0,
    DateFormat: null,
    DisplayFormat: 1,
    FriendlyDisplayFormat: 0,
    TimeFormat: null
  },
  Choice: { FillInChoice: false, Mappings: null, Choices: [], EditFormat: 0 },
  MultiChoice: { FillInChoice: false, Mappings: null, Choices: [] },
  Number: {
    CommaSeparator: true,
    CustomUnitName: null,
    CustomUnitOnRight: false,
    DisplayFormat: -1,
    MaximumValue: Number.MAX_VALUE,
    MinimumValue: -Number.MAX_VALUE,
    ShowAsPercentage: false,
    Unit: null
  },
  URL: { DisplayFormat: 0 },
  Computed: { EnableLookup: false }
};

/** A person column is a lookup in the list of people, which is nowhere else to be seen here. */
function personShown(many: boolean, webId: string): Record<string, unknown> {
  return {
    AllowMultipleValues: many,
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: false,
    LookupField: '',
    LookupList: `{${webId}}`,
    LookupWebId: webId,
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
    AllowDisplay: true,
    Presence: true,
    SelectionGroup: 0,
    SelectionMode: 1,
    UserDisplayOptions: null
  };
}

/** The properties that a column's type has besides those of every column. */
export function settingsShown(field: FieldRecord, webId: string): Record<string, unknown> {
  const isPerson = field.type === 'User' || field.type === 'UserMulti';
  const shown = isPerson ? personShown(field.type === 'UserMulti', webId) : SHOWN[field.type];
  return { ...shown, ...field.settings };
}
