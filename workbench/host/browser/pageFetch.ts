type Fetch = typeof window.fetch;

const graphOrigin = 'https://graph.microsoft.com';

/**
 * A fetch that keeps the page inside this machine and in one identity.
 *
 * Calls to Microsoft Graph go to the local origin: the Graph client sends no token over plain http, so its address has
 * to stay https until here. Calls to the own origin say whose page they come from, because tabs share the cookie that
 * says who is signed in, and a page must not act as another person than the one it shows.
 */
export function pageFetch(original: Fetch, login: string): Fetch {
  return (input, init) => {
    const request = new Request(localAddress(input), init);
    if (new URL(request.url).origin === location.origin) request.headers.set('X-Workbench-User', login);
    return original(request);
  };
}

function localAddress(input: RequestInfo | URL): RequestInfo | URL {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.startsWith(graphOrigin)) return input;
  const local = `${location.origin}/_graph${address.slice(graphOrigin.length)}`;
  return input instanceof Request ? new Request(local, input) : local;
}
