import { badRequest } from './errors';
import type { Collection, Complex, Entity, Payload } from './payload';
import { projector } from '../odata/projector';
import type { Projection } from '../odata/queryOptions';

type Metadata = 'none' | 'minimal' | 'full' | 'verbose';
type Json = Record<string, unknown>;

/** What OData's own reader allows. */
const DEEPEST_BODY = 100;

/** The form of answer that an Accept header asks for; plain JSON is minimal metadata. */
export function metadataOf(accept: string | undefined): Metadata {
  if (/odata=verbose/i.test(accept ?? '')) return 'verbose';
  if (/odata(\.metadata)?=nometadata|odata\.metadata=none/i.test(accept ?? '')) return 'none';
  return 'minimal';
}

/** Writes payloads as OData JSON, in the form asked for. `base` is the web's `…/_api/`. */
export class Shaper {
  private readonly project: ReturnType<typeof projector>;
  /** Those of what is expanded: one for all rows. */
  private readonly inner = new Map<Projection, Shaper>();

  constructor(
    private readonly metadata: Metadata,
    private readonly base: string,
    private readonly projection: Projection
  ) {
    this.project = projector(projection, (inner) => this.nested(inner));
  }

  /** The text of an answer's body. */
  body(payload: Exclude<Payload, { kind: 'raw' }>): string {
    if (this.metadata === 'verbose') return JSON.stringify({ d: this.verbose(payload) });
    return payload.kind === 'collection' ? this.rows(payload) : JSON.stringify(this.plain(payload));
  }

  /** One row after the other becomes text, so that of thousands no more than one is held. */
  private rows({ entities, next }: Collection): string {
    const texts = Array.from(entities, (entity) => JSON.stringify(this.part(entity)));
    const [beginning] = JSON.stringify({ ...this.context(), value: [] }).split(']}');
    return `${beginning}${texts.join(',')}]${next ? `,"odata.nextLink":${JSON.stringify(next)}` : ''}}`;
  }

  private context(): Json {
    return this.metadata === 'none' ? {} : { 'odata.metadata': `${this.base}$metadata` };
  }

  private plain(payload: Exclude<Payload, { kind: 'raw' | 'collection' }>): Json {
    const context = this.context();
    switch (payload.kind) {
      case 'scalar':
        return payload.value === null
          ? { ...context, 'odata.null': true }
          : { ...context, value: payload.value };
      case 'complex':
        return { ...context, ...payload.properties };
      default:
        return { ...context, ...this.part(payload) };
    }
  }

  private part(part: Entity | Complex): Json {
    if (part.kind === 'complex') return part.properties;
    const values = this.project(part);
    return this.metadata === 'none' ? values : { ...this.annotations(part), ...values };
  }

  private annotations(entity: Entity): Json {
    return {
      'odata.type': entity.type,
      'odata.id': this.base + entity.path,
      ...(entity.etag ? { 'odata.etag': entity.etag } : {}),
      'odata.editLink': entity.path
    };
  }

  private nested({ payload, projection }: { payload: Entity | Collection; projection: Projection }): unknown {
    const shaper = this.shaperOf(projection);
    if (this.metadata === 'verbose') return shaper.verbose(payload);
    return payload.kind === 'collection'
      ? Array.from(payload.entities, (entity) => shaper.part(entity))
      : shaper.part(payload);
  }

  private shaperOf(projection: Projection): Shaper {
    const shaper = this.inner.get(projection) ?? new Shaper(this.metadata, this.base, projection);
    this.inner.set(projection, shaper);
    return shaper;
  }

  private verbose(payload: Exclude<Payload, { kind: 'raw' }>): unknown {
    switch (payload.kind) {
      case 'scalar':
        return { [payload.name]: payload.value };
      case 'complex':
        return {
          [payload.name]: { __metadata: { type: payload.type }, ...verboseArrays(payload.properties) }
        };
      case 'collection':
        return {
          results: Array.from(payload.entities, (entity) => this.verbosePart(entity)),
          ...(payload.next ? { __next: payload.next } : {})
        };
      default:
        return this.verbosePart(payload);
    }
  }

  private verbosePart(part: Entity | Complex): Json {
    if (part.kind === 'complex')
      return { __metadata: { type: part.type }, ...verboseArrays(part.properties) };
    const uri = this.base + part.path;
    const values = this.project(part);
    return {
      __metadata: {
        id: part.verboseId ?? uri,
        uri,
        type: part.type,
        ...(part.etag ? { etag: part.etag } : {})
      },
      ...this.deferred(part, uri),
      ...verboseArrays(values)
    };
  }

  /** Where what was not expanded is to be had. */
  private deferred(entity: Entity, uri: string): Json {
    const { select } = this.projection;
    const wanted = (name: string): boolean =>
      select.length === 0 || select.some(([one]) => one === '*' || one === name);
    const links = Object.keys(entity.links ?? {}).filter((name) => !entity.namedOnly?.has(name));
    const names = [...links, ...(entity.deferred ?? [])].filter(wanted);
    return Object.fromEntries(names.map((name) => [name, { __deferred: { uri: `${uri}/${name}` } }]));
  }
}

/** Values with parts, by the properties that hold them. */
const COMPLEX_TYPES: Record<string, string> = {
  CurrentChangeToken: 'SP.ChangeToken',
  ResourcePath: 'SP.ResourcePath',
  ServerRelativePath: 'SP.ResourcePath'
};

function verboseArrays(values: Json): Json {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (Array.isArray(value)) return [name, { results: value }];
      const type = Object.hasOwn(COMPLEX_TYPES, name) ? COMPLEX_TYPES[name] : undefined;
      return [name, type ? { __metadata: { type }, ...(value as Json) } : value];
    })
  );
}

/** Parses a JSON body, whichever dialect: `__metadata` goes and `{results: […]}` becomes the array. Throws a 400. */
export function parseBody(text: string): Json {
  if (!text.trim()) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw badRequest('The request body is not valid JSON.');
  }
  const plain = withoutDialect(parsed);
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain))
    throw badRequest('The request body must be a JSON object.');
  return plain as Json;
}

function withoutDialect(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST_BODY) throw badRequest('The request body is nested too deeply.');
  const part = (inner: unknown): unknown => withoutDialect(inner, depth + 1);
  if (Array.isArray(value)) return value.map(part);
  if (value === null || typeof value !== 'object') return value;
  const rest = Object.fromEntries(Object.entries(value as Json).filter(([name]) => name !== '__metadata'));
  if (Array.isArray(rest.results) && Object.keys(rest).length === 1) return rest.results.map(part);
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, part(inner)]));
}
