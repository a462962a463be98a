import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OutsideServices } from '../host/bootData';
import { createGrants } from '../standins/grants';
import type { Api } from '../standins/grants';
import { createGraph } from '../standins/graph';
import { createYammer } from '../standins/yammer';
import { BadBodyError } from './answers';
import { people } from './people';
import { yammerContent } from './yammer';

type Service = {
  api: Api;
  name: string;
  /** The service's real addresses, which are what a token is asked for, too. */
  addresses: string[];
  /** Below which of our own paths the stand-in answers. */
  mount: string;
};

const services: Service[] = [
  {
    api: 'yammer',
    name: 'Yammer',
    addresses: ['https://api.yammer.com', 'https://www.yammer.com'],
    mount: '/_yammer'
  },
  { api: 'graph', name: 'Microsoft Graph', addresses: ['https://graph.microsoft.com'], mount: '/_graph' }
];

/** How pages find the stand-ins. */
export const outsideServices: OutsideServices = {
  addresses: Object.fromEntries(
    services.flatMap(({ addresses, mount }) => addresses.map((address) => [address, mount]))
  ),
  tokenUrl: '/_workbench/token'
};

/** The group of everyone at the department, by its id in Microsoft Graph. */
const everyoneGroupId = '5e1f0a52-7c1d-4f5e-9b7e-2d7a4c0f9a10';

const everyoneGroup = {
  displayName: 'Everyone at Human Services',
  mail: 'everyone@humanservices.example',
  members: people.map(toMember)
};

export type Grant = { api: Api; name: string; granted: boolean };

export interface IStandIns {
  /** Answers for Yammer and Microsoft Graph. False when the path is neither's, and nothing was answered. */
  serve(request: IncomingMessage, response: ServerResponse, path: string): boolean;
  /** A token for a service's address, or undefined when no administrator has granted it. */
  token(resource: string, login: string): string | undefined;
  grants(): Grant[];
  /** Grants services to the solution, or takes them back, as `{"yammer":true}` says. Throws BadBodyError for anything else. */
  grant(wanted: unknown): void;
  /** Takes every grant back. */
  reset(): void;
}

/** The services outside of SharePoint, on this machine. Nothing is granted to begin with, as on a tenant. */
export function createStandIns(): IStandIns {
  const grants = createGrants();
  const handlers = {
    yammer: createYammer(yammerContent, grants),
    graph: createGraph(
      { groups: { [everyoneGroupId]: everyoneGroup } },
      grants,
      () => 'https://graph.microsoft.com'
    )
  };
  return {
    serve(request, response, path) {
      const service = services.find(({ mount }) => path.startsWith(`${mount}/`));
      if (!service) return false;
      request.url = (request.url ?? '').slice(service.mount.length);
      handlers[service.api].handle(request, response);
      return true;
    },
    token(resource, login) {
      const service = services.find(({ addresses }) => addresses.includes(resource.replace(/\/$/, '')));
      return service && grants.issue(service.api, login);
    },
    grants: () => services.map(({ api, name }) => ({ api, name, granted: grants.granted(api) })),
    grant(wanted) {
      for (const [api, granted] of checked(wanted)) grants.set(api, granted);
    },
    reset: () => services.forEach(({ api }) => grants.set(api, false))
  };
}

function checked(wanted: unknown): [Api, boolean][] {
  return Object.entries(Object(wanted) as Record<string, unknown>).map(([key, value]) => {
    const service = services.find(({ api }) => api === key);
    if (!service || typeof value !== 'boolean') {
      const known = services.map(({ api }) => `"${api}"`).join(' and ');
      throw new BadBodyError(`The body says true or false of ${known}.`);
    }
    return [service.api, value];
  });
}

function toMember({ person }: (typeof people)[number]) {
  return {
    id: person.aadUserId,
    displayName: person.displayName,
    mail: person.email,
    userPrincipalName: person.login
  };
}
