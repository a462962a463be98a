import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IGrants } from './grants';
import { reply } from './reply';

type GraphUser = {
  id: string;
  displayName: string;
  mail: string;
  userPrincipalName: string;
  accountEnabled?: boolean;
  userType?: 'Member' | 'Guest';
};

type GraphGroup = { displayName: string; mail: string; members: GraphUser[] };

/** The groups by their ids. */
type GraphContent = { groups: Record<string, GraphGroup> };

const DEFAULT_PAGE = 100;
const LARGEST_PAGE = 999;
const ROUTE = /^\/v1\.0\/groups\/([^/]+)\/(?:transitiveMembers|members)(?:\/microsoft\.graph\.user)?$/;
const GROUPS = '/v1.0/groups';
/** The one filter by which groups are asked for; quotes are doubled in it. */
const NAMED = /^startswith\(displayName,'((?:[^']|'')*)'\)$/i;
const KNOWN = new Set(['$top', '$select', '$skiptoken']);

interface IGraph {
  /** Answers requests whose path starts with `/v1.0/`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

function failure(code: string, message: string): unknown {
  return { error: { code, message } };
}

/** An entity with its type, or with the properties that are selected alone. */
function selected(type: string, entity: object, select: string | null): Record<string, unknown> {
  if (!select) return { '@odata.type': `#microsoft.graph.${type}`, ...entity };
  const names = select.split(',');
  return Object.fromEntries(Object.entries(entity).filter(([name]) => names.includes(name)));
}

/** Groups by the beginning of their name; undefined for any other question. */
function groupsNamed({ groups }: GraphContent, { pathname, searchParams }: URL): unknown[] | undefined {
  const [, quoted] = NAMED.exec(searchParams.get('$filter') ?? '') ?? [];
  if (pathname !== GROUPS || quoted === undefined) return undefined;
  const beginning = quoted.replace(/''/g, "'").toLowerCase();
  return Object.entries(groups)
    .filter(([, { displayName }]) => displayName.toLowerCase().startsWith(beginning))
    .slice(0, Number(searchParams.get('$top') ?? DEFAULT_PAGE))
    .map(([id, { displayName, mail }]) =>
      selected('group', { id, displayName, mail }, searchParams.get('$select'))
    );
}

/**
 * A stand-in for Microsoft Graph's groups by name and the list of a group's members, with paging. Anything else answers 501 and names the route.
 * `endpoint` is what the client takes for Graph's address, for next links.
 */
export function createGraph(content: GraphContent, grants: IGrants, endpoint: () => string): IGraph {
  return {
    handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://graph');
      if (!grants.bearer('graph', request.headers.authorization)) {
        return reply(response, 401, failure('InvalidAuthenticationToken', 'Access token is empty.'));
      }
      const named = request.method === 'GET' ? groupsNamed(content, url) : undefined;
      if (named) return reply(response, 200, { value: named });
      const group = ROUTE.exec(url.pathname)?.[1];
      const unknown = [...url.searchParams.keys()].find((name) => !KNOWN.has(name));
      if (request.method !== 'GET' || group === undefined || unknown) {
        const what = unknown ? `query option ${unknown}` : `${request.method} ${url.pathname}`;
        return reply(
          response,
          501,
          failure('NotImplemented', `Not implemented by the local stand-in: ${what}`)
        );
      }
      const members = content.groups[decodeURIComponent(group)]?.members;
      if (!members)
        return reply(
          response,
          404,
          failure('Request_ResourceNotFound', `Resource '${group}' does not exist.`)
        );
      return page(response, url, members, endpoint());
    }
  };
}

function page(response: ServerResponse, url: URL, members: GraphUser[], endpoint: string): void {
  const top = Number(url.searchParams.get('$top') ?? DEFAULT_PAGE);
  if (!Number.isInteger(top) || top < 1 || top > LARGEST_PAGE) {
    return reply(
      response,
      400,
      failure('BadRequest', `The value of $top must lie between 1 and ${LARGEST_PAGE}.`)
    );
  }
  const start = Number(url.searchParams.get('$skiptoken') ?? 0);
  const next = new URLSearchParams(url.searchParams);
  next.set('$skiptoken', String(start + top));
  return reply(response, 200, {
    ...(start + top < members.length
      ? { '@odata.nextLink': `${endpoint}${url.pathname}?${next.toString()}` }
      : {}),
    value: members
      .slice(start, start + top)
      .map((user) => selected('user', user, url.searchParams.get('$select')))
  });
}
