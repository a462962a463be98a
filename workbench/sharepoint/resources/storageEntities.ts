import { requiredArgument } from '../http/path';
import { done } from '../http/payload';
import type { Complex } from '../http/payload';
import { action, readable } from '../http/resource';
import type { Resource } from '../http/resource';
import type { Session } from '../http/session';
import { Permission } from '../security/masks';
import { optionalText, requiredText } from './input';

function storageEntity(session: Session, key: string): Complex {
  const entity = session.store.settings.entity(key);
  return {
    kind: 'complex',
    name: 'GetStorageEntity',
    type: 'SP.StorageEntity',
    properties: entity
      ? { Comment: entity.comment, Description: entity.description, Value: entity.value }
      : {}
  };
}

/** Tenant properties: read by everyone, changed where the person manages the web. */
export function storageEntityChildren(session: Session): NonNullable<Resource['children']> {
  const { settings } = session.store;
  return {
    getstorageentity: (args) => readable(() => storageEntity(session, String(requiredArgument(args, 'key')))),
    setstorageentity: () =>
      action(({ body }) => {
        session.access.demandOnWeb(Permission.manageWeb);
        settings.putEntity({
          key: requiredText(body, 'key'),
          value: optionalText(body, 'value') ?? '',
          description: optionalText(body, 'description') ?? '',
          comment: optionalText(body, 'comments') ?? ''
        });
        return done('SetStorageEntity');
      }),
    removestorageentity: (args) =>
      action(() => {
        session.access.demandOnWeb(Permission.manageWeb);
        settings.removeEntity(String(requiredArgument(args, 'key')));
        return done('RemoveStorageEntity');
      })
  };
}
