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

/** Cuts an entity down to what `$select` and `$expand` ask for. Throws what the entity refuses. */
export function project(entity: Entity, { select, expand }: Projection, nest: Nest): Record<string, unknown> {
  const expanded = new Set(expand.map((path) => path[0]));
  const everything = select.length === 0 || select.some((path) => path[0] === '*');
  const result: Record<string, unknown> = everything ? { ...entity.properties } : {};
  for (const path of select) {
    const [name] = path;
    if (name === '*') continue;
    if (path.length === 1 && name in entity.properties) result[name] = entity.properties[name];
    else if (path.length === 1 && entity.onDemand?.[name]) result[name] = entity.onDemand[name]();
    else if (!entity.links?.[name]) throw entity.unknown(name);
    else if (!expanded.has(name) && (path.length > 1 || entity.namedOnly?.has(name))) throw notExpanded(name);
  }
  for (const name of expanded) {
    const link = entity.links?.[name];
    if (!link) throw entity.unknown(name);
    const inner = below(select, name);
    if (inner.length === 0 && entity.namedOnly?.has(name)) throw notExpanded(name);
    result[name] = nest({ payload: link(), projection: { select: inner, expand: below(expand, name) } });
  }
  return result;
}
