/** What networks, mail tools and Microsoft 365 add to an address on any site to follow its readers. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_\w+|xsdata|sdata|ovuser|igsh|igshid|mibextid)$/i;

/** Where a browser scrolls to and what it marks; no site ever sees it. */
const textFragment = /:~:.*$/;

/** How one system writes an address; whatever is not said is kept as it is. */
type AddressStyle = {
  path?: string;
  /** What this system adds to follow its readers. */
  tracking?: RegExp;
  /** A parameter as it is compared; undefined for as it stands. */
  parameter?(name: string, value: string): string | undefined;
};

/**
 * The key of a post of which no id is known: the whole address, less what is known to follow readers. Two addresses
 * that differ in anything else never share a key. Not compared are the scheme, the order of parameters of other names
 * and one slash at the path's end.
 */
export function wholeAddress(url: URL, writing: AddressStyle = {}): string {
  const path = (writing.path ?? url.pathname).replace(/\/$/, '');
  const query = parametersOf(url)
    .filter(({ name }) => !tracking.test(name) && !writing.tracking?.test(name))
    .sort(byName)
    .map(({ name, value, raw }) => writing.parameter?.(name, value) ?? raw)
    .join('&');
  const fragment = url.hash.replace(textFragment, '').replace(/^#$/, '');
  return `${path}${query && `?${query}`}${fragment}`;
}

type Parameter = { name: string; value: string; raw: string };

/** Those of one name keep their order. */
function byName(a: Parameter, b: Parameter): number {
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The parameters as they stand in the address: decoding could make one of two. */
function parametersOf({ search }: URL): Parameter[] {
  return search
    .slice(1)
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      // A question mark at the very front would be taken off.
      const [[name, value]] = [...new URLSearchParams(`&${raw}`)];
      return { name, value, raw };
    });
}
