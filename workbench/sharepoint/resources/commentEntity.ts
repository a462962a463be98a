import type { CommentRecord, ItemRecord, LikeRecord, UserRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import type { Entity } from '../http/payload';
import type { Schema } from '../query/listQuery';
import { claimOf } from '../security/logins';
import { isLiked, likedBy } from './likes';

/** A row with everything said under it. */
export type Thread = { schema: Schema; item: ItemRecord; all: CommentRecord[]; likes: LikeRecord[] };

export function threadOf(schema: Schema, item: ItemRecord): Thread {
  const { attached } = schema.session.store;
  const { number } = schema.list;
  return {
    schema,
    item,
    all: item.values.CommentsDisabled === true ? [] : attached.comments(number, item.id),
    likes: attached.likes(number, item.id)
  };
}

/** A moment with at most so many digits of a second, without zeros at its end: `…:27.83Z`. */
function moment(created: string, digits: number): string {
  const [seconds, fraction = ''] = created.replace(/Z$/, '').split('.');
  const kept = fraction.slice(0, digits).replace(/0+$/, '');
  return `${seconds}${kept && `.${kept}`}Z`;
}

function authorOf(author: UserRecord | undefined, id: number, isNew: boolean): Record<string, unknown> {
  return {
    directoryObjectId: null,
    email: author?.email ?? '',
    expiration: null,
    id,
    isActive: true,
    isExternal: false,
    jobTitle: null,
    loginName: author ? claimOf(author.login) : '',
    name: author?.title ?? '',
    principalType: 1,
    userId: null,
    userPrincipalName: isNew ? (author?.login ?? null) : null
  };
}

/** A comment as REST shows it; just after it was added it has more digits of a second and its author's name to sign in. */
export function commentEntity(thread: Thread, comment: CommentRecord, isNew = false): Entity {
  const { schema, item, all } = thread;
  const { session, list } = schema;
  const author = session.store.principals.userById(session.web.number, comment.author);
  const replies = all.filter(({ parent }) => parent === comment.id);
  const likes = thread.likes.filter((like) => like.comment === comment.id);
  return {
    kind: 'entity',
    type: 'Microsoft.SharePoint.Comments.comment',
    path: `web/lists('${list.id}')/GetItemById(${item.id})/Comments(${comment.id})`,
    properties: {
      author: authorOf(author, comment.author, isNew),
      createdDate: moment(comment.created, isNew ? 7 : 3),
      id: String(comment.id),
      isLikedByUser: isLiked(session, likes),
      isReply: comment.parent !== 0,
      itemId: item.id,
      likeCount: likes.length,
      listId: list.id,
      // A comment that was just added without any says null, a reply does not.
      mentions: isNew && comment.parent === 0 && comment.mentions.length === 0 ? null : comment.mentions,
      modifiedDate: null,
      parentId: String(comment.parent),
      replyCount: replies.length,
      text: comment.text
    },
    links: {
      replies: () => ({ kind: 'collection', entities: replies.map((reply) => commentEntity(thread, reply)) }),
      likedBy: () => likedBy(session, likes)
    },
    unknown: (name) => notImplemented(`property ${name} of a comment`)
  };
}
