import { badRequest } from '../http/errors';
import type { Collection, Entity } from '../http/payload';
import type { Projection } from './queryOptions';

type Nest = (inner: { payload: Entity | Collection; projection: Projection }) => unknown;

function below(paths: string[][], name: string): string[][] {
  return paths.filter((path) => path.length > 1 && path[0] === name).map((path) => path.slice(1));
}

function notExpanded(name: string): Error {
  return badRequest(
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contain ${name}.`
  );
}

/** What stands under a name that a client chose: never what every object inherits. */
function own<T>(record: Record<string, T> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Cuts an entity down to what `$select` and `$expand` ask for. Throws what the entity refuses. */
export function project(entity: Entity, { select, expand }: Projection, nest: Nest): Record<string, unknown> {
  const expanded = new Set(expand.map((path) => path[0]));
  const everything = select.length === 0 || select.some((path) => path[0] === '*');
  const result: Record<string, unknown> = everything ? { ...entity.properties } : {};
  for (const path of select) {
    const [name] = path;
    // Whoever asks for a row's Id gets its ID too.
    if (name === 'Id' && Object.hasOwn(entity.properties, 'ID')) result.ID = entity.properties.ID;
    if (name === '*') continue;
    if (path.length === 1 && Object.hasOwn(entity.properties, name)) result[name] = entity.properties[name];
    else if (path.length === 1 && own(entity.onDemand, name)) result[name] = own(entity.onDemand, name)?.();
    else if (!own(entity.links, name)) throw entity.unknown(name);
    else if (!expanded.has(name) && (path.length > 1 || entity.namedOnly?.has(name))) throw notExpanded(name);
  }
  for (const name of expanded) {
    const link = own(entity.links, name);
    if (!link) throw entity.unknown(name);
    const inner = below(select, name);
    if (inner.length === 0 && entity.namedOnly?.has(name)) throw notExpanded(name);
    const payload = link();
    result[name] = payload && nest({ payload, projection: { select: inner, expand: below(expand, name) } });
  }
  return result;
}
