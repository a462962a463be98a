import type { QueryOptions } from '../odata/queryOptions';
import type { Answer, Payload } from './payload';
import type { Arguments } from './path';

/** What a write brings along. */
export type Input = {
  body: Record<string, unknown>;
  raw: Buffer;
  /** The If-Match header. */
  ifMatch?: string;
};

/** What stands behind one URL. A method or child that is absent is not implemented. */
export type Resource = {
  get?: (query: QueryOptions) => Payload;
  post?: (input: Input, query: QueryOptions) => Answer;
  merge?: (input: Input) => Answer;
  put?: (input: Input) => Answer;
  remove?: (input: Input) => Answer;
  /** The next segments of the path, by lower-case name. */
  children?: Record<string, (args: Arguments, text: string) => Resource>;
};

/** A resource that is only ever read. */
export const readable = (get: (query: QueryOptions) => Payload): Resource => ({ get });

/** A resource that is only ever posted to: an action such as `recycle`. */
export const action = (post: (input: Input, query: QueryOptions) => Answer): Resource => ({ post });
