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
  for (const [name, ...rest] of select) {
    if (name === '*') continue;
    if (rest.length > 0 || entity.links?.[name]) {
      const simple = rest.length === 0 && (name in entity.properties || entity.onDemand?.[name]);
      if (!entity.links?.[name]) throw entity.unknown(name);
      if (!expanded.has(name) && !simple) {
        if (rest.length > 0 || entity.namedOnly?.has(name)) throw notExpanded(name);
        continue;
      }
      if (!simple) continue;
    }
    result[name] = valueOf(entity, name);
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

function valueOf(entity: Entity, name: string): unknown {
  if (name in entity.properties) return entity.properties[name];
  const compute = entity.onDemand?.[name];
  if (!compute) throw entity.unknown(name);
  return compute();
}
