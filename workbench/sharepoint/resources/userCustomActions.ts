import { randomUUID } from 'node:crypto';
import type { CustomActionRecord, WebRecord } from '../../store/records';
import { notFound, notImplemented, unauthorised } from '../http/errors';
import { hasArguments, requiredArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, done, noContent } from '../http/payload';
import type { Answer, Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import { includes, maskText, Permission } from '../security/masks';
import { optionalNumber, optionalText, requiredObject, requiredText } from './input';

/** Whose custom actions: a web's, or those of its whole site collection. */
type ActionScope = 'web' | 'site';

/** SharePoint's numbers of scopes (`UserCustomActionScope`). */
const scopeNumbers: Record<ActionScope, number> = { site: 2, web: 3 };

const CUSTOMIZER = 'ClientSideExtension.ApplicationCustomizer';

const KNOWN = [
  'Title',
  'Name',
  'Description',
  'Location',
  'Sequence',
  'Rights',
  'ClientSideComponentId',
  'ClientSideComponentProperties',
  'HostProperties'
];

/** The web that keeps the custom actions of a scope. */
function keeper({ store, web }: Session, scope: ActionScope): WebRecord {
  return (scope === 'site' && web.site !== undefined && store.webs.byNumber(web.site)) || web;
}

function actionsOf(session: Session, scope: ActionScope): CustomActionRecord[] {
  return (keeper(session, scope).customActions ?? []).filter((one) => one.scope === scopeNumbers[scope]);
}

function keep(session: Session, scope: ActionScope, actions: CustomActionRecord[]): void {
  const web = keeper(session, scope);
  const others = (web.customActions ?? []).filter((one) => one.scope !== scopeNumbers[scope]);
  session.store.webs.update({ ...web, customActions: [...others, ...actions] });
}

/**
 * Throws a 403 unless the person may change custom actions: those of a web ask for Manage Web, those of a site collection
 * for an administrator of it. Where scripts of people are blocked, nobody holds the right to add them, and on the strict
 * side SharePoint asks for that right too (pnpjs #2710).
 */
function demandChange({ access, unknowns }: Session, scope: ActionScope): void {
  const manages = includes(access.ofWeb(), Permission.manageWeb);
  const scripts = includes(access.ofWeb(), Permission.addAndCustomizePages);
  const inCharge = scope === 'web' || access.isAdministrator || unknowns.ownersChangeSiteActions;
  if (!manages || !inCharge || !(scripts || unknowns.componentActionsPassScriptBlock)) throw unauthorised();
}

function demandKnown(body: Input['body']): void {
  const unknown = Object.keys(body).find((name) => !KNOWN.includes(name));
  if (unknown) throw notImplemented(`${unknown} of SP.UserCustomAction`);
  const location = optionalText(body, 'Location');
  if (location !== undefined && location !== CUSTOMIZER)
    throw notImplemented(`custom actions at ${location}, other than ${CUSTOMIZER}`);
}

function changed(before: CustomActionRecord, body: Input['body']): CustomActionRecord {
  const rights = body.Rights === undefined ? undefined : requiredObject(body, 'Rights');
  return {
    ...before,
    title: optionalText(body, 'Title') ?? before.title,
    name: optionalText(body, 'Name') ?? before.name,
    description: optionalText(body, 'Description') ?? before.description,
    location: optionalText(body, 'Location') ?? before.location,
    sequence: optionalNumber(body, 'Sequence') ?? before.sequence,
    rights: rights
      ? { High: optionalNumber(rights, 'High') ?? 0, Low: optionalNumber(rights, 'Low') ?? 0 }
      : before.rights,
    componentId: optionalText(body, 'ClientSideComponentId') ?? before.componentId,
    properties: optionalText(body, 'ClientSideComponentProperties') ?? before.properties,
    hostProperties: optionalText(body, 'HostProperties') ?? before.hostProperties
  };
}

function addAction(session: Session, scope: ActionScope, { body }: Input): Answer {
  demandChange(session, scope);
  demandKnown(body);
  requiredText(body, 'Location');
  requiredText(body, 'ClientSideComponentId');
  const id = randomUUID();
  const added = changed(
    {
      id,
      scope: scopeNumbers[scope],
      title: null,
      name: `{${id.toUpperCase()}}`,
      description: null,
      location: '',
      sequence: 0,
      rights: { High: 0, Low: 0 },
      componentId: '',
      properties: '',
      hostProperties: ''
    },
    body
  );
  keep(session, scope, [...actionsOf(session, scope), added]);
  return created(actionEntity(scope, added));
}

function actionEntity(scope: ActionScope, record: CustomActionRecord): Entity {
  return {
    kind: 'entity',
    type: 'SP.UserCustomAction',
    path: `${scope === 'web' ? 'Web' : 'Site'}/UserCustomActions(guid'${record.id}')`,
    properties: {
      ClientSideComponentId: record.componentId,
      ClientSideComponentProperties: record.properties,
      CommandUIExtension: null,
      Description: record.description,
      Group: null,
      HostProperties: record.hostProperties,
      Id: record.id,
      ImageUrl: null,
      Location: record.location,
      Name: record.name,
      RegistrationId: null,
      RegistrationType: 0,
      Rights: maskText(record.rights),
      Scope: record.scope,
      ScriptBlock: null,
      ScriptSrc: null,
      Sequence: record.sequence,
      Title: record.title,
      Url: null,
      VersionOfUserCustomAction: '16.0.1.0'
    },
    unknown: (name) => notImplemented(`property ${name} of SP.UserCustomAction`)
  };
}

function actionResource(session: Session, scope: ActionScope, wanted: string): Resource {
  const id = wanted.replace(/[{}]/g, '').toLowerCase();
  const found = (): CustomActionRecord => {
    session.access.demandOnWeb(Permission.open);
    const one = actionsOf(session, scope).find((candidate) => candidate.id === id);
    if (!one) throw notFound('The custom action is not there.');
    return one;
  };
  const others = (): CustomActionRecord[] => actionsOf(session, scope).filter((one) => one.id !== id);
  return {
    get: () => actionEntity(scope, found()),
    merge: ({ body }) => {
      demandChange(session, scope);
      demandKnown(body);
      keep(session, scope, [...others(), changed(found(), body)]);
      return noContent();
    },
    remove: () => {
      demandChange(session, scope);
      found();
      keep(session, scope, others());
      return { status: 200 };
    }
  };
}

/** `usercustomactions` of a web or of a site collection, all or one. */
export function userCustomActionsResource(session: Session, scope: ActionScope, args: Arguments): Resource {
  const byId = (inner: Arguments): Resource =>
    actionResource(session, scope, String(requiredArgument(inner, 'id')));
  if (hasArguments(args)) return byId(args);
  return {
    get: (query) => {
      session.access.demandOnWeb(Permission.open);
      const entities = actionsOf(session, scope).map((one) => actionEntity(scope, one));
      return { kind: 'collection', entities: narrow(entities, query) };
    },
    post: (input) => addAction(session, scope, input),
    children: {
      getbyid: byId,
      clear: () =>
        action(() => {
          demandChange(session, scope);
          keep(session, scope, []);
          return done('Clear');
        })
    }
  };
}
