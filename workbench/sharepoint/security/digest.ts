import { createHmac, timingSafeEqual } from 'node:crypto';
import { digestExpired, digestMissing } from '../http/errors';

export const DIGEST_SECONDS = 1800;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function stamp(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} -0000`;
}

/** Form digests: proof that a write comes from a page this person opened on this site within the last half hour. */
export class Digests {
  constructor(
    private readonly secret: string,
    private readonly clock: () => Date
  ) {}

  /** A digest in SharePoint's form, `0x<hex>,<when>`. */
  issue(siteId: string, login: string): string {
    const when = stamp(this.clock());
    return `${this.sign(siteId, login, when)},${when}`;
  }

  /** Throws a 403 when the digest is missing, someone else's, for another site, or too old. */
  check(digest: string | undefined, siteId: string, login: string): void {
    const comma = digest?.indexOf(',') ?? -1;
    if (!digest || comma < 0) throw digestMissing();
    const when = digest.slice(comma + 1);
    const given = Buffer.from(digest.slice(0, comma));
    const expected = Buffer.from(this.sign(siteId, login, when));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw digestMissing();
    if (this.clock().getTime() - Date.parse(when) > DIGEST_SECONDS * 1000) throw digestExpired();
  }

  private sign(siteId: string, login: string, when: string): string {
    return `0x${createHmac('sha512', this.secret).update(`${siteId}|${login.toLowerCase()}|${when}`).digest('hex').toUpperCase()}`;
  }
}
