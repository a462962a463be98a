import { randomUUID } from 'node:crypto';
import type { ListRecord, ViewRecord } from '../../store/records';
import { badRequest, invalidArgument, notFound, notImplemented } from '../http/errors';
import { hasArguments, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, done, noContent, ok } from '../http/payload';
import type { Complex, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import type { Session } from '../http/session';
import { keptQuery, parseViewXml, rowLimit } from '../lists/viewXml';
import { narrow } from '../odata/narrow';
import { Permission } from '../security/masks';
import { demandField } from './fields';
import { optionalFlag, optionalNumber, optionalText, requiredObject, requiredText } from './input';
import { viewEntity, viewFields } from './viewEntity';

const CHANGEABLE = [
  'Title',
  'DefaultView',
  'Hidden',
  'RowLimit',
  'Paged',
  'ViewQuery',
  'Scope',
  'CustomFormatter',
  'PersonalView',
  'ViewData',
  'ViewTypeKind'
];

function demandChangeable(body: Record<string, unknown>): void {
  const unknown = Object.keys(body).find((name) => !CHANGEABLE.includes(name));
  if (unknown) throw notImplemented(`changing ${unknown} of SP.View`);
  if (body.ViewData || (body.ViewTypeKind !== undefined && body.ViewTypeKind !== 1))
    throw notImplemented('views other than plain ones');
}

function changed(view: ViewRecord, body: Record<string, unknown>): ViewRecord {
  return {
    ...view,
    title: optionalText(body, 'Title') ?? view.title,
    isDefault: optionalFlag(body, 'DefaultView') ?? view.isDefault,
    hidden: optionalFlag(body, 'Hidden') ?? view.hidden,
    personal: optionalFlag(body, 'PersonalView') ?? view.personal,
    rowLimit: rowLimit(optionalNumber(body, 'RowLimit') ?? view.rowLimit),
    paged: optionalFlag(body, 'Paged') ?? view.paged,
    query: keptQuery(optionalText(body, 'ViewQuery') ?? view.query),
    scope: optionalNumber(body, 'Scope') ?? view.scope,
    customFormatter: optionalText(body, 'CustomFormatter') ?? view.customFormatter
  };
}

/** Writes a view; a new default takes over from the old one. */
function save(session: Session, list: ListRecord, view: ViewRecord): void {
  const { lists } = session.store;
  session.store.transaction(() => {
    const views = lists.views(list.number).filter((other) => other.id !== view.id);
    if (view.isDefault) {
      views
        .filter((other) => other.isDefault)
        .forEach((other) => lists.putView(list.number, { ...other, isDefault: false }));
    }
    lists.putView(list.number, view);
  });
}

function addView(session: Session, list: ListRecord, body: Input['body']): Entity {
  session.access.demandOnList(list, Permission.manageLists);
  demandChangeable(body);
  const title = requiredText(body, 'Title');
  if (
    session.store.lists.views(list.number).some((view) => view.title.toLowerCase() === title.toLowerCase())
  ) {
    throw badRequest(`A view with the name '${title}' already exists.`);
  }
  const view = changed(
    {
      id: randomUUID(),
      title,
      url: `${list.url}/${encodeURIComponent(title.replace(/[^\w ]/g, ''))}.aspx`,
      isDefault: false,
      hidden: false,
      personal: false,
      rowLimit: 30,
      paged: true,
      query: '',
      fields: ['LinkTitle'],
      scope: 0,
      customFormatter: null
    },
    body
  );
  save(session, list, view);
  return viewEntity(list, view);
}

function viewFieldsResource(session: Session, list: ListRecord, find: () => ViewRecord): Resource {
  const change = (name: string, next: (view: ViewRecord, input: Input) => string[]): Resource =>
    action((input) => {
      session.access.demandOnList(list, Permission.manageLists);
      const view = find();
      session.store.lists.putView(list.number, { ...view, fields: next(view, input) });
      return done(name);
    });
  const fieldName = (args: Arguments, body: Input['body']): string => {
    const name = hasArguments(args)
      ? String(requiredArgument(args, 'strField'))
      : requiredText(body, 'strField');
    return demandField(session.store.lists.fields(list.number), name).internalName;
  };
  return {
    get: () => viewFields(list, find()),
    children: {
      schemaxml: () =>
        readable(() => ({
          kind: 'scalar',
          name: 'SchemaXml',
          value: String(viewFields(list, find()).properties.SchemaXml)
        })),
      addviewfield: (args) =>
        change('AddViewField', ({ fields }, { body }) => {
          const name = fieldName(args, body);
          return fields.includes(name) ? fields : [...fields, name];
        }),
      removeviewfield: (args) =>
        change('RemoveViewField', ({ fields }, { body }) =>
          fields.filter((name) => name !== fieldName(args, body))
        ),
      removeallviewfields: () => change('RemoveAllViewFields', () => []),
      moveviewfieldto: () =>
        change('MoveViewFieldTo', ({ fields }, { body }) => {
          const name = requiredText(body, 'field');
          const index = optionalNumber(body, 'index');
          if (index === undefined || index < 0 || index >= fields.length)
            throw invalidArgument('The index is out of range.');
          if (!fields.includes(name)) throw invalidArgument(`The view has no field '${name}'.`);
          const rest = fields.filter((other) => other !== name);
          return [...rest.slice(0, index), name, ...rest.slice(index)];
        })
    }
  };
}

function viewResource(
  session: Session,
  list: ListRecord,
  find: (views: ViewRecord[]) => ViewRecord | undefined
): Resource {
  const view = (): ViewRecord => {
    session.access.demandOnList(list, Permission.viewListItems);
    const found = find(session.store.lists.views(list.number));
    if (!found) throw notFound('The specified view is invalid.');
    return found;
  };
  const demandManage = (): void => session.access.demandOnList(list, Permission.manageLists);
  const remove = (): void => {
    demandManage();
    const found = view();
    if (found.isDefault) throw badRequest('The default view of a list cannot be deleted.');
    session.store.lists.removeView(list.number, found.id);
  };
  return {
    get: () => viewEntity(list, view()),
    merge: ({ body }) => {
      demandManage();
      demandChangeable(body);
      save(session, list, changed(view(), body));
      return noContent();
    },
    remove: () => {
      remove();
      return { status: 200 };
    },
    children: {
      deleteobject: () =>
        action(() => {
          remove();
          return done('DeleteObject');
        }),
      viewfields: () => viewFieldsResource(session, list, view),
      setviewxml: () =>
        action(({ body }) => {
          demandManage();
          save(session, list, { ...view(), ...parseViewXml(requiredText(body, 'viewXml')) });
          return done('SetViewXml');
        })
    }
  };
}

/** A list's default view. */
export function defaultViewResource(session: Session, list: ListRecord): Resource {
  return viewResource(session, list, (views) => views.find((view) => view.isDefault));
}

/** `views` of a list, all or one. */
export function viewsResource(session: Session, list: ListRecord, args: Arguments): Resource {
  const byId = (inner: Arguments): Resource => {
    const wanted = String(requiredArgument(inner, 'guidId')).replace(/[{}]/g, '').toLowerCase();
    return viewResource(session, list, (views) => views.find(({ id }) => id === wanted));
  };
  if (hasArguments(args)) return byId(args);
  return {
    get: (query) => {
      session.access.demandOnList(list, Permission.viewListItems);
      const entities: (Entity | Complex)[] = session.store.lists
        .views(list.number)
        .map((view) => viewEntity(list, view));
      return { kind: 'collection', entities: narrow(entities, query) };
    },
    post: ({ body }) => created(addView(session, list, body)),
    children: {
      add: () =>
        action(({ body }) => {
          const { Query, ...parameters } = requiredObject(body, 'parameters');
          return ok(
            addView(session, list, { Paged: false, ...parameters, ...(Query ? { ViewQuery: Query } : {}) })
          );
        }),
      getbyid: byId,
      getbytitle: (inner) => {
        const title = String(requiredArgument(inner, 'strTitle')).toLowerCase();
        return viewResource(session, list, (views) =>
          views.find((view) => view.title.toLowerCase() === title)
        );
      }
    }
  };
}
