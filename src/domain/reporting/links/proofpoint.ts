/** The address inside a link that Proofpoint has rewritten; undefined when it cannot be undone, and the link stays. */
export function proofpointTarget(url: URL): string | undefined {
  const [, version] = /^\/v([123])\//.exec(url.pathname) ?? [];
  const [, rewritten] = /[?&]u=([^&]+)/.exec(url.search) ?? [];
  try {
    if (version === '3') return thirdVersion(url.href);
    if (rewritten === undefined) return undefined;
    if (version === '2') return decodeURIComponent(rewritten.replace(/-/g, '%').replace(/_/g, '/'));
    return version === '1' ? decodeURIComponent(rewritten) : undefined;
  } catch {
    // Cut off or not written by Proofpoint.
    return undefined;
  }
}

/** The characters that stand for the lengths 2 to 65 of a run. */
const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * `/v3/__<address>__;<base64url>!…`: what Proofpoint would not leave in the address stands as `*`, or as `**` and the
 * length of a run, and comes in its order in the base64url.
 */
function thirdVersion(link: string): string | undefined {
  const [, address, replaced] = /\/v3\/__(.+)__;([^!]*)!/.exec(link) ?? [];
  if (!address) return undefined;
  const bytes = Uint8Array.from(atob(replaced.replace(/-/g, '+').replace(/_/g, '/')), (one) =>
    one.charCodeAt(0)
  );
  const left = Array.from(new TextDecoder().decode(bytes));
  return address
    .replace(/\*(?:\*(.))?/g, (_, run?: string) =>
      left.splice(0, run ? lengths.indexOf(run) + 2 : 1).join('')
    )
    .replace(/^(https?:)\/+/i, '$1//');
}
