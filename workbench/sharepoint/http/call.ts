import { parseQueryOptions } from '../odata/queryOptions';
import { notImplemented } from './errors';
import { hasArguments, parsePath } from './path';
import type { Answer } from './payload';
import { ok } from './payload';
import type { Input, Resource } from './resource';
import { parseBody } from './shape';

/** One REST call, whether it came by itself or inside a batch. */
export type Call = {
  /** GET, POST, MERGE, PUT or DELETE, with `X-HTTP-Method` already applied. */
  method: string;
  /** Path after `/_api/`, still encoded. */
  path: string;
  parameters: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: Buffer;
};

const VERBS: Record<string, 'merge' | 'put' | 'remove'> = {
  MERGE: 'merge',
  PATCH: 'merge',
  PUT: 'put',
  DELETE: 'remove'
};

function walk(root: Resource, call: Call): Resource {
  let resource = root;
  for (const { name, text, args } of parsePath(call.path, call.parameters)) {
    const { children = {} } = resource;
    const child = Object.hasOwn(children, name) && children[name];
    if (!child) throw notImplemented(`${call.method} /_api/${call.path} (at '${text}')`);
    resource = child(args, text);
    if (!resource)
      throw notImplemented(
        `${call.method} /_api/${call.path} (${hasArguments(args) ? 'with' : 'without'} arguments)`
      );
  }
  return resource;
}

/** The body is parsed when it is asked for: files come as they are, whatever their content type says. */
function inputOf(call: Call): Input {
  return {
    get body() {
      return parseBody(call.body.toString('utf8'));
    },
    raw: call.body,
    ifMatch: call.headers['if-match']
  };
}

/** Finds what the call's path names and does what its method asks. Throws a 501 naming the route otherwise. */
export function dispatch(root: Resource, call: Call): Answer {
  const query = parseQueryOptions(call.parameters);
  const resource = walk(root, call);
  const unknown = (): Error => notImplemented(`${call.method} /_api/${call.path}`);
  if (call.method === 'GET') {
    if (!resource.get) throw unknown();
    return ok(resource.get(query));
  }
  const input = inputOf(call);
  if (call.method === 'POST') {
    if (!resource.post) throw unknown();
    return resource.post(input, query);
  }
  const verb = VERBS[call.method];
  const act = verb && resource[verb];
  if (!act) throw unknown();
  return act(input);
}
