import type { FieldValue, ItemRecord, UserRecord } from '../../store/records';
import { notImplemented } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import type { Schema } from '../query/listQuery';
import { claimOf } from '../security/logins';
import { isPerson } from './itemProperties';

const unknownOfPerson = (name: string): Error => notImplemented(`property ${name} of an expanded person`);

function personEntity(user: UserRecord | undefined, id: number): Entity {
  return {
    kind: 'entity',
    type: 'SP.Data.UserInfoItem',
    path: `Web/SiteUserInfoList/Items(${id})`,
    properties: {
      Id: id,
      ID: id,
      Title: user?.title ?? null,
      EMail: user?.email ?? null,
      Name: user ? claimOf(user.login) : null,
      UserName: user?.login ?? null
    },
    unknown: unknownOfPerson
  };
}

export type People = (id: number) => UserRecord | undefined;

/** The people of some rows, all asked for at once when the first of them is wanted: 5,000 rows name thousands. */
export function peopleOf({ session, fields }: Schema, items: readonly ItemRecord[]): People {
  const { store, web } = session;
  const columns = fields.filter((field) => isPerson(field) && !field.builtIn);
  let known: Map<number, UserRecord> | undefined;
  return (id) => {
    known ??= byId(store.principals.usersById(web.number, [...new Set(items.flatMap(named))]));
    return known.get(id);
  };

  function named({ author, editor, values }: ItemRecord): number[] {
    return [author, editor, ...columns.flatMap(({ internalName }) => values[internalName] ?? []).map(Number)];
  }
}

function byId(users: readonly UserRecord[]): Map<number, UserRecord> {
  return new Map(users.map((user) => [user.id, user]));
}

/** The person in a column, or several of them. */
export function personIn(people: People, value: FieldValue | undefined): Entity | Collection {
  if (Array.isArray(value))
    return { kind: 'collection', entities: value.map((id) => personEntity(people(Number(id)), Number(id))) };
  const id = typeof value === 'number' ? value : 0;
  return personEntity(people(id), id);
}
