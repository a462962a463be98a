type Fetch = typeof window.fetch;

/** The Teams library reads here which parents it may trust, and it trusts its own origin anyway. */
const teamsAddresses = {
  'https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json': '/_host/validDomains.json'
};

/**
 * A fetch that keeps the page inside this machine and in one identity.
 *
 * Calls to services outside go to their local stand-ins. That is done here and not by configuration, because the runtime
 * sends tokens to https addresses only. Calls to the own origin say whose page they come from, because tabs share the
 * cookie that says who is signed in, and a page must not act as another person than the one it shows.
 * @param addresses the local address for each outside one
 */
export function pageFetch(original: Fetch, login: string, addresses: Record<string, string>): Fetch {
  const standIns = Object.entries({ ...teamsAddresses, ...addresses });
  const localAddress = (input: RequestInfo | URL): RequestInfo | URL => {
    const address = input instanceof Request ? input.url : String(input);
    const [outside, local] = standIns.find(([known]) => address.startsWith(known)) ?? [];
    if (outside === undefined) return input;
    const near = `${location.origin}${local}${address.slice(outside.length)}`;
    return input instanceof Request ? new Request(near, input) : near;
  };
  return (input, init) => {
    const request = new Request(localAddress(input), init);
    if (new URL(request.url).origin === location.origin) request.headers.set('X-Workbench-User', login);
    return original(request);
  };
}
