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

/**
 * Cuts entities down to what `$select` and `$expand` ask for; what is the same for all of them is worked out once.
 * @returns a function that throws what an entity refuses
 */
export function projector(
  { select, expand }: Projection,
  nest: Nest
): (entity: Entity) => Record<string, unknown> {
  const everything = select.length === 0 || select.some(([name]) => name === '*');
  const inner = new Map<string, Projection>();
  for (const [name] of expand) inner.set(name, { select: below(select, name), expand: below(expand, name) });

  function selected(entity: Entity): Record<string, unknown> {
    // A row works out the others when they are asked for, which most are not.
    const { properties } = entity;
    const result: Record<string, unknown> = everything ? { ...properties } : {};
    for (const path of select) {
      const [name] = path;
      // Whoever asks for a row's Id gets its ID too.
      if (name === 'Id' && Object.hasOwn(properties, 'ID')) result.ID = properties.ID;
      if (name === '*') continue;
      if (path.length === 1 && Object.hasOwn(properties, name)) result[name] = properties[name];
      else if (path.length === 1 && own(entity.onDemand, name)) result[name] = own(entity.onDemand, name)?.();
      else if (!own(entity.links, name)) throw entity.unknown(name);
      else if (!inner.has(name) && (path.length > 1 || entity.namedOnly?.has(name))) throw notExpanded(name);
    }
    return result;
  }

  return (entity) => {
    const result = selected(entity);
    for (const [name, projection] of inner) {
      const link = own(entity.links, name);
      if (!link) throw entity.unknown(name);
      if (projection.select.length === 0 && entity.namedOnly?.has(name)) throw notExpanded(name);
      const payload = link();
      result[name] = payload && nest({ payload, projection });
    }
    return result;
  };
}
