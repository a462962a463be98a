import { accessDenied, notImplemented } from '../http/errors';
import type { Collection } from '../http/payload';
import type { Schema } from '../query/listQuery';
import { includes, Permission } from '../security/masks';
import { optionalText, requiredObject } from './input';
import { addValues } from './itemWrites';
import { isLibrary } from './listNames';
import { changesFrom, outcomesOf, outcomesPayload } from './validateUpdate';

/**
 * `AddValidateUpdateItemUsingPath`: adds a row from a form's values, who and when among them, all or none. What does
 * not fit is told by field, with a 200; a row that was added is told by its id in the last value.
 * Throws a 403 without the right to add, and to those who may only add unless the tenant takes it from them.
 */
export function addValidateUpdate(schema: Schema, body: Record<string, unknown>): Collection {
  demandAdd(schema);
  demandRootFolder(schema, requiredObject(body, 'listItemCreateInfo'));
  const outcomes = outcomesOf(schema, body);
  if (outcomes.some(({ HasException }) => HasException)) return outcomesPayload(outcomes, 0);
  const { values = {}, ...stamps } = changesFrom({}, outcomes);
  const { id } = addValues(schema, values, stamps);
  const added = { FieldName: 'Id', FieldValue: String(id), HasException: false, ErrorMessage: null };
  return outcomesPayload([...outcomes, added], 0);
}

function demandAdd({ session, list }: Schema): void {
  const { access, unknowns } = session;
  access.demandOnList(list, Permission.addListItems);
  const mayEdit = includes(access.ofList(list), Permission.editListItems);
  if (!mayEdit && !unknowns.addOnlySetsAuthor) throw accessDenied();
}

function demandRootFolder({ list }: Schema, info: Record<string, unknown>): void {
  if (isLibrary(list)) throw notImplemented('AddValidateUpdateItemUsingPath on a document library');
  const folder = optionalText(requiredObject(info, 'FolderPath'), 'DecodedUrl') ?? '';
  const path = folder.replace(/^https?:\/\/[^/]+/i, '').replace(/\/$/, '');
  const isRoot = path.toLowerCase() === list.url.toLowerCase();
  if (!isRoot || (info.UnderlyingObjectType ?? 0) !== 0)
    throw notImplemented(`AddValidateUpdateItemUsingPath in '${folder}'`);
}
