import { decoded, parameter } from './webAddress';

const engage = 'https://engage.cloud.microsoft/main';

/** The id of the Viva Engage app in Teams. */
const engageApp = 'db5e5970-212f-477f-a3fc-2227dc7782bf';

/**
 * The page of Viva Engage that a deep link of Teams, or Microsoft's short `aka.ms/VivaEngage/…`, opens; undefined when
 * it opens something else. Microsoft documents `"subEntityId":"type=custom,data=thread:<base64url>"`, with `group`, `user` and
 * `campaign` likewise; `data=/threads/<base64url>`, a path, is seen too.
 */
export function engageOpenedBy(url: URL): string | undefined {
  const isApp =
    /^aka\.ms$/.test(url.hostname) || url.pathname.toLowerCase().startsWith(`/l/entity/${engageApp}`);
  const context = parameter(url, 'context');
  if (context === undefined) return isApp ? `${engage}/feed` : undefined;
  const [, entity = ''] = /"sub(?:Entity|Page)Id"\s*:\s*"([^"]*)/.exec(plain(context)) ?? [];
  const data = entity.replace(/\\\//g, '/').replace(/^.*\bdata=/, '');
  const path = data.replace(/^([a-z]+):/i, (_, kind: string) => `/${pathOf[kind.toLowerCase()] ?? kind}/`);
  const isKnown = /\/(threads|articles|messages)\/eyJ/.test(path);
  if (!path.startsWith('/') || !(isApp || isKnown)) return undefined;
  return `${engage}${path.replace(/^\/main(?=\/)/, '')}`;
}

/** Teams encodes the context twice where it passes through its launcher. */
function plain(context: string): string {
  return context.startsWith('%') ? decoded(context) : context;
}

/** What Microsoft calls the kinds of pages in deep links, by their path. */
const pathOf: Record<string, string> = {
  thread: 'threads',
  message: 'messages',
  article: 'articles',
  question: 'questions',
  poll: 'polls',
  group: 'groups',
  user: 'users',
  campaign: 'campaigns'
};
