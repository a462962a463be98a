import type { ItemRecord, ListRecord } from '../../store/records';
import { badQuery, itemNotFound, notImplemented } from '../http/errors';
import { hasArguments, splitQuery, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, noContent, ok } from '../http/payload';
import type { Collection } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import { webAddress } from '../http/session';
import type { Session } from '../http/session';
import { parseViewQuery } from '../caml/viewQuery';
import { Schema } from '../query/listQuery';
import { odataQuery } from '../query/odataItems';
import { readItems } from '../query/readItems';
import { skipTokenAfter } from '../query/skipToken';
import { Permission } from '../security/masks';
import { addValidateUpdate } from './addValidateUpdate';
import { attachmentsResource } from './attachments';
import { commentChildren } from './comments';
import { etagOf, demandEtag } from './etag';
import { optionalFlag, optionalText, requiredObject, requiredText } from './input';
import { addItem, recycleItem, removeItem, updateItem } from './itemWrites';
import { maskPayload } from './maskPayload';
import { renderListData } from './renderListData';
import { validateUpdate } from './validateUpdate';
import { versionsResource } from './versions';
import { inSiteTime, zoneOf } from '../timeZones/siteTime';
import { demandFewLookups, demandKnownProperties, itemEntities, itemEntity, readBy } from './itemEntity';

function schemaOf(session: Session, list: ListRecord): Schema {
  return new Schema(session, list, session.store.lists.fields(list.number));
}

/** Finds a row that the person may see. Throws a 404 for one that is not there, or not theirs to read. */
function findItem(session: Session, list: ListRecord, id: number): ItemRecord {
  session.access.demandOnList(list, Permission.viewListItems);
  const item = session.store.items.get(list.number, id);
  const hidden = item && session.access.readsOnlyOwn(list) && item.author !== session.access.user?.id;
  if (!item || hidden) throw itemNotFound();
  return item;
}

function nextLink(session: Session, list: ListRecord, token: string): string {
  const parameters = new URLSearchParams(splitQuery(session.url)[1]);
  for (const name of [...parameters.keys()]) {
    if (/^\$skip(token)?$/i.test(name)) parameters.delete(name);
  }
  parameters.set('$skiptoken', token);
  return `${webAddress(session)}/_api/Web/Lists(guid'${list.id}')/Items?${parameters.toString()}`;
}

function itemResource(session: Session, list: ListRecord, id: number): Resource {
  const item = (): ItemRecord => findItem(session, list, id);
  return {
    get: (query) => {
      const schema = schemaOf(session, list);
      demandFewLookups(schema, query);
      return itemEntity(schema, item());
    },
    merge: ({ body, ifMatch }) => {
      const current = item();
      demandEtag(ifMatch, etagOf(current));
      return noContent(etagOf(updateItem(schemaOf(session, list), current, body)));
    },
    remove: ({ ifMatch }) => {
      const current = item();
      demandEtag(ifMatch, etagOf(current));
      removeItem(session, list, current);
      return { status: 200 };
    },
    children: {
      recycle: () =>
        action(() => ok({ kind: 'scalar', name: 'Recycle', value: recycleItem(session, list, item()) })),
      versions: (args) => versionsResource(schemaOf(session, list), item, args),
      attachmentfiles: (args) => attachmentsResource(schemaOf(session, list), item, args),
      ...commentChildren(() => schemaOf(session, list), item),
      validateupdatelistitem: () =>
        action((input) => ok(validateUpdate(schemaOf(session, list), item(), input.body))),
      effectivebasepermissions: () =>
        readable(() => {
          item();
          return maskPayload('EffectiveBasePermissions', session.access.ofList(list));
        })
    }
  };
}

/** Whether pages start after any id is not known: see `unknowns.ts`. */
function demandStart(session: Session, list: ListRecord, after: number | undefined): void {
  if (after === undefined || session.unknowns.pagesStartAnywhere) return;
  if (!session.store.items.get(list.number, after))
    throw badQuery(`The paging token is not valid: no row has the id ${after}.`);
}

/** `items` of a list, all or one. */
export function itemsResource(session: Session, list: ListRecord, args: Arguments): Resource {
  const one = (inner: Arguments): Resource => itemResource(session, list, wholeArgument(inner, 'id'));
  if (hasArguments(args)) return one(args);
  return {
    get: (options): Collection => {
      const schema = schemaOf(session, list);
      demandFewLookups(schema, options);
      demandKnownProperties(schema, options);
      const query = odataQuery(schema, options);
      demandStart(session, list, query.after?.id);
      const { items, more } = readItems(schema, query);
      const last = items.at(-1);
      return {
        kind: 'collection',
        entities: itemEntities(schema, items, { read: readBy(options) }),
        next: more && last ? nextLink(session, list, skipTokenAfter(last, query.order)) : undefined
      };
    },
    post: ({ body }) => {
      const schema = schemaOf(session, list);
      return created(itemEntity(schema, addItem(schema, body)));
    },
    children: { getbyid: one }
  };
}

/** `AddValidateUpdateItemUsingPath`: a new row from a form's values. */
export function formItemResource(session: Session, list: ListRecord): Resource {
  return action(({ body }) => ok(addValidateUpdate(schemaOf(session, list), body)));
}

/** The first rows of a list, as they come when the list is read with them. */
export function everyItem(session: Session, list: ListRecord): Collection {
  return itemsResource(session, list, { positional: [], named: {} }).get?.({
    select: [],
    expand: [],
    orderBy: []
  }) as Collection;
}

/** `getitems`: rows by CAML, with dates as the site's clocks show them unless the body asks for `DatesInUtc`. */
export function camlItemsResource(session: Session, list: ListRecord): Resource {
  return action(({ body }, options) => {
    const schema = schemaOf(session, list);
    const query = requiredObject(body, 'query');
    const position = query.ListItemCollectionPosition
      ? requiredObject(query, 'ListItemCollectionPosition')
      : undefined;
    const view = parseViewQuery(
      schema,
      requiredText(query, 'ViewXml'),
      position && optionalText(position, 'PagingInfo')
    );
    demandFewLookups(schema, options);
    const { items } = readItems(schema, view);
    const shown = optionalFlag(query, 'DatesInUtc')
      ? items
      : items.map(inSiteTime(zoneOf(session.web), schema.fields));
    return ok({
      kind: 'collection',
      entities: itemEntities(schema, shown, { only: view.viewFields, read: readBy(options) })
    });
  });
}

/** `RenderListDataAsStream`: rows as SharePoint's own list pages get them. */
export function renderListDataResource(session: Session, list: ListRecord): Resource {
  const [narrowing] = new URLSearchParams(splitQuery(session.url)[1]).keys();
  if (narrowing) throw notImplemented(`RenderListDataAsStream query parameter ${narrowing}`);
  return action(({ body }) =>
    ok(renderListData(schemaOf(session, list), requiredObject(body, 'parameters')))
  );
}
