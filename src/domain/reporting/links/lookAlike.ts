import { sharePointDomains } from './pages';
import { hostsOf, publicNetworkKeys, publicNetworks } from './publicNetworks';
import type { PublicNetwork } from './publicNetworks';
import { unicodeLabel } from './punycode';
import { teamsDomains } from './teams';
import { isBelow } from './webAddress';

const networks: readonly PublicNetwork[] = publicNetworkKeys.map((key) => publicNetworks[key]);
const networkDomains = networks.flatMap(hostsOf);
const borrowedWords = ['yammer', ...networks.flatMap(({ word }) => word ?? [])];
const borrowedDomains = ['engage.cloud.microsoft', ...teamsDomains, ...networkDomains];

/** What is below these is whose it says it is. */
const genuine = [...borrowedDomains, ...sharePointDomains, 'yammer.com', 'microsoft.com', 'cloud.microsoft'];

/**
 * Whether a host pretends to be one of our own, Microsoft's or a network's, such as `yammer.com.example.org`,
 * `faceb00k.com`, or one written in letters of another alphabet that look the same. Such a link is refused, and the
 * person can still paste the text of the post. Accents alone, and what others call their own hosts, deceive nobody.
 *
 * @param ownHosts - the department's hosts, which count as genuine
 */
export function isLookAlike(host: string, ownHosts: readonly string[]): boolean {
  if (isBelow(host, ...genuine, ...ownHosts)) return false;
  const shown = withoutDisguise(host.split('.').map(unicodeLabel).join('.'));
  return (
    shown.split(/[.-]/).some((part) => borrowedWords.some((word) => part === withoutDisguise(word))) ||
    [...borrowedDomains, ...ownHosts].some((domain) => borrows(shown, withoutDisguise(domain)))
  );
}

/**
 * A domain is borrowed where a host ends with it once it is undisguised, goes on after it, or joins its parts by hyphens.
 * `x.com.br` may be anyone's: after a domain of two parts two more must follow. A name without a dot is no domain.
 */
function borrows(shown: string, domain: string): boolean {
  const parts = domain.split('.').length;
  const [host, joined] = [`.${shown}.`, `.${shown.replace(/-/g, '.')}.`];
  const borrowed = `.${domain}.`;
  if (parts < 2) return false;
  if (parts > 2) return joined.includes(borrowed);
  const at = host.indexOf(borrowed);
  const after = host.slice(at + borrowed.length, -1);
  return at >= 0 && (after === '' || after.includes('.'));
}

/** Letters of other alphabets, and figures, by the Latin letter that they are taken for. */
const looksLike: Record<string, string> = Object.fromEntries(
  [
    ['a', 'аαɑ'],
    ['b', 'Ьβ'],
    ['c', 'сϲ'],
    ['d', 'ԁ'],
    ['e', 'еєε3'],
    ['g', 'ɡ'],
    ['h', 'һ'],
    ['j', 'ј'],
    ['k', 'кκ'],
    ['l', 'iіıι1ӏ'],
    ['m', 'м'],
    ['n', 'пη'],
    ['o', 'оοσø0'],
    ['p', 'рρ'],
    ['s', 'ѕ5'],
    ['t', 'тτ'],
    ['u', 'υ'],
    ['v', 'ѵν'],
    ['w', 'ԝω'],
    ['x', 'хχ'],
    ['y', 'уγ']
  ].flatMap(([letter, others]) => Array.from(others, (other) => [other, letter]))
);

function withoutDisguise(host: string): string {
  return Array.from(
    host.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
    (one) => looksLike[one] ?? one
  )
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}
