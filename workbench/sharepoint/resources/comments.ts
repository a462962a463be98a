import type { CommentRecord, ItemRecord, MentionRecord } from '../../store/records';
import { accessDenied, badQuery, badRequest, notFound } from '../http/errors';
import { hasArguments, splitQuery, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, done } from '../http/payload';
import type { Collection, Entity } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Input, Resource } from '../http/resource';
import { currentUser, webAddress } from '../http/session';
import type { Session } from '../http/session';
import { narrow } from '../odata/narrow';
import type { QueryOptions } from '../odata/queryOptions';
import type { Schema } from '../query/listQuery';
import { includes, Permission } from '../security/masks';
import { commentEntity, threadOf } from './commentEntity';
import type { Thread } from './commentEntity';
import { commentHtml } from './commentText';
import { optionalFlag, requiredText } from './input';
import { demandEdit } from './itemWrites';
import { likeActions, likedBy, likedByInformation } from './likes';

/** So many come at once. */
const PAGE = 30;

/** The time with the seven digits of a second that SharePoint keeps at first. */
function nowToTheTick({ clock }: Session): string {
  const ticks = String(process.hrtime.bigint() % 10_000n).padStart(4, '0');
  return clock().toISOString().replace('Z', `${ticks}Z`);
}

function mentionsIn({ store, web }: Session, body: Input['body']): MentionRecord[] {
  const { mentions } = body;
  if (mentions === undefined || mentions === null) return [];
  if (!Array.isArray(mentions)) throw badQuery("Cannot convert the value of 'mentions' to a collection.");
  return mentions.map((one: Record<string, unknown> | null) => {
    const [user] = store.principals.usersWhere(web.number, 'email', String(one?.email));
    if (!user) throw badRequest('The person who is mentioned is not known to this site.');
    return { email: user.email, id: user.id, loginName: String(one?.loginName ?? ''), name: user.title };
  });
}

function add(schema: Schema, item: ItemRecord, body: Input['body'], parent: number): Entity {
  const { session, list } = schema;
  session.access.demandOnList(list, Permission.viewListItems);
  if (item.values.CommentsDisabled === true) throw badRequest('Comments are disabled on this page.');
  const mentions = mentionsIn(session, body);
  const comment = session.store.attached.addComment(list.number, item.id, {
    parent,
    author: currentUser(session).id,
    text: commentHtml(requiredText(body, 'text'), mentions),
    mentions,
    created: nowToTheTick(session)
  });
  return commentEntity(threadOf(schema, item), comment, true);
}

function commentResource(schema: Schema, find: () => ItemRecord, id: number): Resource {
  const { session, list } = schema;
  const found = (): { thread: Thread; comment: CommentRecord } => {
    const thread = threadOf(schema, find());
    const comment = thread.all.find((one) => one.id === id);
    if (!comment) throw notFound('The comment does not exist.');
    return { thread, comment };
  };
  const entity = (): Entity => {
    const { thread, comment } = found();
    return commentEntity(thread, comment);
  };
  return {
    get: entity,
    remove: () => {
      const { thread, comment } = found();
      const own = comment.author === session.access.user?.id;
      if (!own && !includes(session.access.ofList(list), Permission.manageLists)) throw accessDenied();
      session.store.attached.removeComment(list.number, thread.item.id, id);
      return { status: 200 };
    },
    children: {
      ...likeActions(
        () => schema,
        () => ({ item: found().thread.item, comment: id })
      ),
      likedby: () =>
        readable(() =>
          likedBy(
            session,
            found().thread.likes.filter(({ comment }) => comment === id)
          )
        ),
      replies: () => ({
        get: () => entity().links?.replies() as Collection,
        post: ({ body }) => {
          const { thread, comment } = found();
          if (comment.parent !== 0) throw badRequest('A reply cannot be replied to.');
          return created(add(schema, thread.item, body, id));
        }
      })
    }
  };
}

function tokenAfter({ id }: CommentRecord): string {
  return Buffer.from(`after ${id}`).toString('base64');
}

function idIn(token: string): number {
  const [, id] = /^after (\d{1,15})$/.exec(Buffer.from(token, 'base64').toString('utf8')) ?? [];
  if (!id) throw badQuery(`The paging token '${token}' is not valid.`);
  return Number(id);
}

function nextLink({ schema: { session, list }, item }: Thread, last: CommentRecord): string {
  const parameters = new URLSearchParams(splitQuery(session.url)[1]);
  parameters.set('$skiptoken', tokenAfter(last));
  return `${webAddress(session)}/_api/web/lists(guid%27${list.id}%27)/getitembyid(${item.id})/getcomments?${parameters.toString()}`;
}

/** Comments, newest first, a page of them. Replies come apart. */
function page(thread: Thread, query: QueryOptions): Collection {
  const before = query.skipToken === undefined ? Infinity : idIn(query.skipToken);
  const left = thread.all.filter(({ parent, id }) => parent === 0 && id < before).reverse();
  const shown = left.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    kind: 'collection',
    entities: narrow(
      shown.map((comment) => commentEntity(thread, comment)),
      query
    ),
    next: last && left.length > PAGE ? nextLink(thread, last) : undefined
  };
}

/** `Comments` of a row or page: whoever may read it may comment; authors delete their own, list managers any. */
function commentsResource(schema: Schema, find: () => ItemRecord, args: Arguments): Resource {
  if (hasArguments(args)) return commentResource(schema, find, wholeArgument(args, 'id'));
  return {
    get: (query) => page(threadOf(schema, find()), query),
    post: ({ body }) => created(add(schema, find(), body, 0)),
    children: { getbyid: (inner) => commentResource(schema, find, wholeArgument(inner, 'id')) }
  };
}

function setCommentsDisabled({ session, list }: Schema, item: ItemRecord, disabled: boolean): void {
  demandEdit(session, list, item);
  session.store.items.update(list.number, {
    ...item,
    values: { ...item.values, CommentsDisabled: disabled }
  });
}

/** What a row or page has for comments and likes. `find` throws when it is not there. */
export function commentChildren(
  schemaOf: () => Schema,
  find: () => ItemRecord
): NonNullable<Resource['children']> {
  return {
    comments: (args) => commentsResource(schemaOf(), find, args),
    getcomments: () => readable((query) => page(threadOf(schemaOf(), find()), query)),
    setcommentsdisabled: () =>
      action(({ body }) => {
        setCommentsDisabled(schemaOf(), find(), optionalFlag(body, 'value') ?? false);
        return done('SetCommentsDisabled');
      }),
    ...likeActions(schemaOf, () => ({ item: find(), comment: 0 })),
    likedbyinformation: () => readable(() => likedByInformation(schemaOf(), find()))
  };
}
