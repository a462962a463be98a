import type { CommentRecord, ItemRecord } from '../../store/records';
import { accessDenied, notFound, notImplemented } from '../http/errors';
import { hasArguments, wholeArgument } from '../http/path';
import type { Arguments } from '../http/path';
import { created, done } from '../http/payload';
import type { Collection, Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import { currentUser, now } from '../http/session';
import { narrow } from '../odata/narrow';
import type { Schema } from '../query/listQuery';
import { claimOf } from '../security/logins';
import { includes, Permission } from '../security/masks';
import { requiredText } from './input';

type Place = { schema: Schema; item: ItemRecord; all: CommentRecord[] };

function placeOf(schema: Schema, item: ItemRecord): Place {
  return { schema, item, all: schema.session.store.attached.comments(schema.list.number, item.id) };
}

function commentEntity(place: Place, comment: CommentRecord): Entity {
  const { schema, item, all } = place;
  const { session, list } = schema;
  const author = session.store.principals.userById(session.web.number, comment.author);
  const replies = all.filter(({ parent }) => parent === comment.id);
  return {
    kind: 'entity',
    type: 'Microsoft.SharePoint.Comments.comment',
    path: `web/lists('${list.id}')/GetItemById(${item.id})/Comments(${comment.id})`,
    properties: {
      author: {
        email: author?.email ?? '',
        id: comment.author,
        loginName: author ? claimOf(author.login) : '',
        name: author?.title ?? ''
      },
      createdDate: comment.created,
      id: String(comment.id),
      isLikedByUser: comment.likes.includes(session.access.user?.id ?? 0),
      isReply: comment.parent !== 0,
      itemId: item.id,
      likeCount: comment.likes.length,
      listId: list.id,
      mentions: null,
      parentId: String(comment.parent),
      replyCount: replies.length,
      text: comment.text
    },
    links: {
      replies: () => ({ kind: 'collection', entities: replies.map((reply) => commentEntity(place, reply)) })
    },
    unknown: (name) => notImplemented(`property ${name} of a comment`)
  };
}

function add(schema: Schema, item: ItemRecord, text: string, parent: number): Entity {
  const { session, list } = schema;
  session.access.demandOnList(list, Permission.viewListItems);
  const comment = session.store.attached.addComment(list.number, item.id, {
    parent,
    author: currentUser(session).id,
    text,
    created: now(session),
    likes: []
  });
  return commentEntity(placeOf(schema, item), comment);
}

function commentResource(schema: Schema, find: () => ItemRecord, id: number): Resource {
  const { session, list } = schema;
  const comment = (place: Place): CommentRecord => {
    const found = place.all.find((one) => one.id === id);
    if (!found) throw notFound('The comment does not exist.');
    return found;
  };
  const like = (liked: boolean): Resource =>
    action(() => {
      const place = placeOf(schema, find());
      const found = comment(place);
      const others = found.likes.filter((user) => user !== currentUser(session).id);
      const likes = liked ? [...others, currentUser(session).id] : others;
      session.store.attached.updateComment(list.number, place.item.id, { ...found, likes });
      return done(liked ? 'Like' : 'Unlike');
    });
  return {
    get: () => {
      const place = placeOf(schema, find());
      return commentEntity(place, comment(place));
    },
    remove: () => {
      const place = placeOf(schema, find());
      const own = comment(place).author === session.access.user?.id;
      if (!own && !includes(session.access.ofList(list), Permission.manageLists)) throw accessDenied();
      session.store.attached.removeComment(list.number, place.item.id, id);
      return { status: 200 };
    },
    children: {
      like: () => like(true),
      unlike: () => like(false),
      replies: () => ({
        get: () => {
          const place = placeOf(schema, find());
          return commentEntity(place, comment(place)).links?.replies() as Collection;
        },
        post: ({ body }) => {
          const place = placeOf(schema, find());
          return created(add(schema, place.item, requiredText(body, 'text'), comment(place).id));
        }
      })
    }
  };
}

/** `Comments` of a row or page: whoever may read it may comment; authors delete their own, list managers any. */
export function commentsResource(schema: Schema, find: () => ItemRecord, args: Arguments): Resource {
  if (hasArguments(args)) return commentResource(schema, find, wholeArgument(args, 'id'));
  return {
    get: (query) => {
      const place = placeOf(schema, find());
      const newestFirst = place.all.filter(({ parent }) => parent === 0).reverse();
      return {
        kind: 'collection',
        entities: narrow(
          newestFirst.map((comment) => commentEntity(place, comment)),
          query
        )
      };
    },
    post: ({ body }) => created(add(schema, find(), requiredText(body, 'text'), 0)),
    children: { getbyid: (inner) => commentResource(schema, find, wholeArgument(inner, 'id')) }
  };
}
