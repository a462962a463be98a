import type { FieldRecord, ListRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import type { Entity } from '../http/payload';
import type { Session } from '../http/session';
import { settingsShown } from '../lists/fieldDefaults';
import { entityName, factsOf } from '../lists/fieldTypes';
import { fieldXml } from '../lists/fieldXml';
import { NO_GUID } from './listFacts';

/** What SharePoint says of every column that nobody has set up otherwise. */
const SAME_FOR_ALL = {
  AutoIndexed: false,
  ClientSideComponentId: NO_GUID,
  ClientSideComponentProperties: null,
  ClientValidationFormula: null,
  ClientValidationMessage: null,
  Direction: 'none',
  IsModern: false,
  JSLink: 'clienttemplates.js',
  PinnedToFiltersPane: false,
  Sealed: false,
  ShowInFiltersPane: 0
};

/** A column as REST shows it, with what its type has besides. */
export function fieldEntity({ web }: Session, list: ListRecord, field: FieldRecord): Entity {
  const facts = factsOf(field.type);
  return {
    kind: 'entity',
    type: facts.className,
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    deferred: ['DescriptionResource', 'TitleResource'],
    properties: {
      ...SAME_FOR_ALL,
      CanBeDeleted: !field.builtIn,
      CustomFormatter: field.customFormatter,
      DefaultFormula: field.defaultFormula ?? null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityName(field),
      FieldTypeKind: facts.kind,
      Filterable: facts.column !== undefined,
      FromBaseType: field.builtIn,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0,
      InternalName: field.internalName,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: fieldXml(field, list.id),
      Scope: list.url,
      Sortable: facts.column !== undefined && facts.column !== 'many',
      StaticName: field.internalName,
      Title: field.title,
      TypeAsString: field.type,
      TypeDisplayName: facts.title,
      TypeShortDescription: facts.description ?? facts.title,
      ValidationFormula: field.validationFormula,
      ValidationMessage: field.validationMessage,
      ...settingsShown(field, web.id)
    },
    unknown: (name) => notImplemented(`property ${name} of ${facts.className}`)
  };
}
