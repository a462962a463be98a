import type { ItemRecord, LikeRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import { done } from '../http/payload';
import type { Collection, Complex, Entity } from '../http/payload';
import { action } from '../http/resource';
import type { Resource } from '../http/resource';
import { currentUser } from '../http/session';
import type { Session } from '../http/session';
import type { Schema } from '../query/listQuery';
import { claimOf } from '../security/logins';

function likeEntity(session: Session, { user, created }: LikeRecord): Complex {
  const person = session.store.principals.userById(session.web.number, user);
  return {
    kind: 'complex',
    name: 'likedBy',
    type: 'Microsoft.SharePoint.Likes.userEntity',
    properties: {
      creationDate: created,
      email: person?.email ?? '',
      id: user,
      loginName: person ? claimOf(person.login) : '',
      name: person?.title ?? ''
    }
  };
}

/** `likedBy` of a comment or of a row. */
export function likedBy(session: Session, likes: readonly LikeRecord[]): Collection {
  return { kind: 'collection', entities: likes.map((like) => likeEntity(session, like)) };
}

export function isLiked({ access }: Session, likes: readonly LikeRecord[]): boolean {
  return likes.some(({ user }) => user === access.user?.id);
}

/** The actions `like` and `unlike` of a row (`comment` 0) or a comment. `find` throws when it is not there. */
export function likeActions(
  schemaOf: () => Schema,
  find: () => { item: ItemRecord; comment: number }
): Record<'like' | 'unlike', () => Resource> {
  return {
    like: () =>
      action(() => {
        const { session, list } = schemaOf();
        const { item, comment } = find();
        const created = session.clock().toISOString();
        const like = { comment, user: currentUser(session).id, created };
        session.store.attached.like(list.number, item.id, like);
        return done('Like');
      }),
    unlike: () =>
      action(() => {
        const { session, list } = schemaOf();
        const { item, comment } = find();
        session.store.attached.unlike(list.number, item.id, { comment, user: currentUser(session).id });
        return done('Unlike');
      })
  };
}

/** `likedByInformation` of a row. */
export function likedByInformation({ session, list }: Schema, item: ItemRecord): Entity {
  const likes = session.store.attached.likes(list.number, item.id).filter(({ comment }) => comment === 0);
  return {
    kind: 'entity',
    type: 'Microsoft.SharePoint.Likes.likedByInformation',
    path: `web/lists('${list.id}')/GetItemById(${item.id})/likedByInformation`,
    properties: { isLikedByUser: isLiked(session, likes), likeCount: String(likes.length) },
    links: { likedBy: () => likedBy(session, likes) },
    unknown: (name) => notImplemented(`property ${name} of the likes of a row`)
  };
}
