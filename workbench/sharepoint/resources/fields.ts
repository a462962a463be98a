import type { FieldRecord, ListRecord } from '../../store/records';
import { badQuery, badRequest, fieldNotFound, notImplemented } from '../http/errors';
import { hasArguments, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, done, noContent, ok } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import type { Session } from '../http/session';
import { columnOf, factsOf } from '../lists/fieldTypes';
import { completeField, demandNoDuplicates, demandValidField } from '../lists/fieldRules';
import { parseFieldXml } from '../lists/fieldXml';
import type { FieldDraft } from '../lists/fieldXml';
import { narrow } from '../odata/narrow';
import { Permission } from '../security/masks';
import { fieldEntity } from './fieldEntity';
import { demandKnown, demandType, draftFrom, readCommon, readSettings } from './fieldInput';
import { optionalNumber, requiredObject, requiredText } from './input';

const NAME_HINT = 8;
const ADD_TO_DEFAULT_VIEW = 16;
const KNOWN_OPTIONS = 63;

function addField(
  session: Session,
  list: ListRecord,
  draft: FieldDraft,
  nameFrom: string,
  options: number
): Entity {
  const { store } = session;
  session.access.demandOnList(list, Permission.manageLists);
  const fields = store.lists.fields(list.number);
  const field = completeField(draft, nameFrom, fields);
  demandValidField(field, list, fields, session.unknowns);
  if (fields.some(({ id }) => id === field.id))
    throw badRequest('A field with this id already exists in the list.');
  store.transaction(() => {
    store.lists.putField(list.number, field);
    reindex(session, list, field);
    if (options & ADD_TO_DEFAULT_VIEW) {
      const view = store.lists.views(list.number).find((one) => one.isDefault);
      if (view) store.lists.putView(list.number, { ...view, fields: [...view.fields, field.internalName] });
    }
  });
  return fieldEntity(session, list, field);
}

function reindex(session: Session, list: ListRecord, field: FieldRecord): void {
  const column = columnOf(field);
  if (column && factsOf(field.type).indexable && field.type !== 'Counter')
    session.store.items.index(list.number, column, field.indexed);
}

function createFromXml(session: Session, list: ListRecord, { body }: Input): Answer {
  const parameters = requiredObject(body, 'parameters');
  const options = optionalNumber(parameters, 'Options') ?? 0;
  if (options & ~KNOWN_OPTIONS) throw notImplemented(`field options ${options}`);
  const { nameHint, ...draft } = parseFieldXml(requiredText(parameters, 'SchemaXml'));
  const nameFrom = options & NAME_HINT && nameHint ? nameHint : draft.title;
  return ok(addField(session, list, draft, nameFrom, options));
}

function updateField(session: Session, list: ListRecord, field: FieldRecord, { body }: Input): Answer {
  session.access.demandOnList(list, Permission.manageLists);
  demandKnown(body);
  demandType(body);
  const kind = optionalNumber(body, 'FieldTypeKind');
  if (kind !== undefined && kind !== factsOf(field.type).kind)
    throw notImplemented('changing the type of a field');
  const next: FieldRecord = {
    ...field,
    ...readCommon(body),
    settings: { ...field.settings, ...readSettings(body) }
  };
  demandValidField(next, list, session.store.lists.fields(list.number), session.unknowns);
  session.store.transaction(() => {
    session.store.lists.putField(list.number, next);
    if (next.indexed !== field.indexed) reindex(session, list, next);
    if (next.unique && !field.unique) demandNoDuplicates(session.store, list, next);
  });
  return noContent();
}

function removeField(session: Session, list: ListRecord, field: FieldRecord): Answer {
  session.access.demandOnList(list, Permission.manageLists);
  if (field.builtIn) throw badRequest('The field cannot be deleted because it is a system field.');
  const { lists } = session.store;
  session.store.transaction(() => {
    reindex(session, list, { ...field, indexed: false });
    lists.removeField(list.number, field.id);
    for (const view of lists.views(list.number)) {
      const kept = view.fields.filter((name) => name !== field.internalName);
      if (kept.length !== view.fields.length) lists.putView(list.number, { ...view, fields: kept });
    }
  });
  return { status: 200 };
}

function fieldResource(
  session: Session,
  list: ListRecord,
  name: string,
  find: (fields: FieldRecord[]) => FieldRecord | undefined
): Resource {
  const field = (): FieldRecord => {
    session.access.demandOnList(list, Permission.viewListItems);
    const found = find(session.store.lists.fields(list.number));
    if (!found) throw fieldNotFound(name);
    return found;
  };
  const shownIn = (form: string) => (args: Arguments) =>
    action(() => {
      session.access.demandOnList(list, Permission.manageLists);
      if (!requiredArgument(args, 'value'))
        throw notImplemented(`hiding the column '${field().title}' in a form`);
      return done(`SetShowIn${form}`);
    });
  return {
    get: () => fieldEntity(session, list, field()),
    merge: (input) => updateField(session, list, field(), input),
    remove: () => removeField(session, list, field()),
    children: {
      setshowindisplayform: shownIn('DisplayForm'),
      setshowineditform: shownIn('EditForm'),
      setshowinnewform: shownIn('NewForm')
    }
  };
}

/** `fields` of a list, all or one. */
export function fieldsResource(session: Session, list: ListRecord, args: Arguments): Resource {
  const byId = (inner: Arguments): Resource => {
    const wanted = String(requiredArgument(inner, 'id')).replace(/[{}]/g, '').toLowerCase();
    return fieldResource(session, list, wanted, (fields) => fields.find(({ id }) => id === wanted));
  };
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (hasArguments(args)) return byId(args);
  return {
    get: (query) => {
      session.access.demandOnList(list, Permission.viewListItems);
      const entities = session.store.lists
        .fields(list.number)
        .map((field) => fieldEntity(session, list, field));
      return { kind: 'collection', entities: narrow(entities, query) };
    },
    post: ({ body }) => created(addField(session, list, draftFrom(body), requiredText(body, 'Title'), 0)),
    children: {
      createfieldasxml: () => action((input) => createFromXml(session, list, input)),
      addfield: () =>
        action(({ body }) => {
          const parameters = requiredObject(body, 'parameters');
          return created(
            addField(session, list, draftFrom(parameters), requiredText(parameters, 'Title'), 0)
          );
        }),
      getbyid: byId,
      getbytitle: (inner) => {
        const title = String(requiredArgument(inner, 'title'));
        return fieldResource(session, list, title, (fields) =>
          fields.find((field) => same(field.title, title))
        );
      },
      getbyinternalnameortitle: (inner) => {
        const name = String(requiredArgument(inner, 'strName'));
        return fieldResource(
          session,
          list,
          name,
          (fields) =>
            fields.find((field) => same(field.internalName, name)) ??
            fields.find((field) => same(field.title, name))
        );
      }
    }
  };
}

/** Throws a 400 for a name that is no column of the list. */
export function demandField(fields: FieldRecord[], name: string): FieldRecord {
  const field = fields.find(({ internalName, title }) => internalName === name || title === name);
  if (!field) throw badQuery(`Column '${name}' does not exist. It may have been deleted by another user.`);
  return field;
}
