/** What a resource answers, before it takes the shape that the Accept header asks for. */
export type Payload = Entity | Collection | Complex | Scalar | Raw;

export type Entity = {
  kind: 'entity';
  type: string;
  /** Path after `/_api/`. */
  path: string;
  properties: Record<string, unknown>;
  /** What is given only when selected by name. */
  onDemand?: Record<string, () => unknown>;
  /** What `$expand` reaches; null where there is nothing. */
  links?: Record<string, () => Entity | Collection | null>;
  /** Links that SharePoint has besides: the verbose form names them, and nothing stands behind them here. */
  deferred?: readonly string[];
  etag?: string;
  /** What the verbose form calls the entity by, where that is not its address. */
  verboseId?: string;
  /** The refusal of a property nobody knows. */
  unknown: (property: string) => Error;
  /** Links that may only be expanded with their properties named in `$select` (person columns of an item). */
  namedOnly?: ReadonlySet<string>;
};

/** `entities` may be made while they are written: a page of 5,000 rows is never held whole. */
export type Collection = { kind: 'collection'; entities: Iterable<Entity | Complex>; next?: string };

/** A value with parts but no address, such as a permission mask. `name` is what the verbose form wraps it in. */
export type Complex = { kind: 'complex'; name: string; type: string; properties: Record<string, unknown> };

type Scalar = { kind: 'scalar'; name: string; value: string | number | boolean | null | string[] };

/** Bytes of a file, or a document that is not OData. */
export type Raw = {
  kind: 'raw';
  contentType: string;
  body: string | Buffer;
  headers?: Record<string, string>;
};

export type Answer = { status: number; payload?: Payload; etag?: string };

export const ok = (payload: Payload): Answer => ({
  status: 200,
  payload,
  etag: payload.kind === 'entity' ? payload.etag : undefined
});
export const created = (payload: Entity): Answer => ({ status: 201, payload, etag: payload.etag });
export const noContent = (etag?: string): Answer => ({ status: 204, etag });
/** What SharePoint answers to actions without a result. */
export const done = (name: string): Answer => ({
  status: 200,
  payload: { kind: 'scalar', name, value: null }
});
