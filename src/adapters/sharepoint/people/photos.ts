import type { FindPhoto } from '../../../domain/people/principal';

/** An account that nobody can have: the domain is kept free for such (RFC 2606). */
const nobody = 'nobody@nowhere.invalid';

/**
 * Finds people's photos where SharePoint has them, each once. Someone without a photo gets an error, or a picture that stands
 * for anybody, with status 200 and bytes that have changed over the years. So the account of nobody is asked for too: whose
 * picture is nobody's has none.
 * @param siteUrl - absolute address of a site
 * @param request - how pictures are asked for; not as rows are, since a picture is not worth asking twice or keeping an error
 */
export function photosOf(siteUrl: string, request: typeof fetch = (...given) => fetch(...given)): FindPhoto {
  const asked = new Map<string, Promise<string | undefined>>();

  function pictureOf(account: string): Promise<string | undefined> {
    const picture = asked.get(account) ?? read(account);
    asked.set(account, picture);
    return picture;
  }

  async function read(account: string): Promise<string | undefined> {
    const address = `${siteUrl}/_layouts/15/userphoto.aspx?size=S&accountname=${encodeURIComponent(account)}`;
    try {
      const response = await request(address, { credentials: 'same-origin' });
      const type = response.headers.get('Content-Type') ?? '';
      return response.ok && type.startsWith('image/') ? await asData(response, type) : undefined;
    } catch {
      // Nobody misses a photo: initials stand for it, and what else is on the page goes on.
      return undefined;
    }
  }

  return async (mail) => {
    const [picture, nobodys] = await Promise.all([pictureOf(mail), pictureOf(nobody)]);
    return picture === nobodys ? undefined : picture;
  };
}

/** The picture itself as an address. It has a few kilobytes. */
async function asData(response: Response, type: string): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
