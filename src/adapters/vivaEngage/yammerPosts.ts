import { ServiceError } from '../../application/failure';
import type { FailureKind } from '../../application/failure';
import type { IPostReader, IRecentPosts, RecentPost } from '../../application/reporting/ports';
import { authorWithAddress } from '../../domain/reporting/draft';
import type { PostPreview } from '../../domain/reporting/draft';
import type { LinkedPost } from '../../domain/reporting/post';

/** The part of SPFx's `AadHttpClient` that is used here, with its configuration left to who composes it. */
type YammerGet = (url: string) => Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>;

type Message = {
  id?: unknown;
  thread_id?: unknown;
  sender_id?: unknown;
  body?: { plain?: unknown };
  created_at?: unknown;
  web_url?: unknown;
};

type Feed = {
  messages?: Message[];
  references?: { type?: unknown; id?: unknown; full_name?: unknown; email?: unknown }[];
};

/** Where Yammer's REST service is, and what an administrator grants. */
export const yammerApi = 'https://api.yammer.com';

/** How many recent posts a person can choose from. */
const mostRecent = 10;

/**
 * Yammer's REST service, where an administrator has granted it to SPFx. Without the grant every call throws
 * `ServiceError` (`denied`), which is a normal state.
 */
export class YammerPosts implements IPostReader, IRecentPosts {
  /** @param apiUrl - the service's address without a slash at the end, `https://api.yammer.com` */
  public constructor(
    private readonly apiUrl: string,
    private readonly get: YammerGet
  ) {}

  public async read({ system, key }: LinkedPost): Promise<PostPreview | undefined> {
    const [, id] = /^yammer:(\d+)$/.exec(key) ?? [];
    if (system !== 'yammer' || !id) return undefined;
    const message: Message = Object(await this.ask(`messages/${id}.json`));
    const feed: Feed = Object(await this.ask(`messages/in_thread/${String(message.thread_id)}.json`));
    return previewOf(message, feed);
  }

  public async recent(): Promise<RecentPost[]> {
    const feed: Feed = Object(await this.ask(`messages/following.json?limit=${mostRecent}`));
    return (feed.messages ?? []).map((message) => ({
      ...previewOf(message, feed),
      link: typeof message.web_url === 'string' ? message.web_url : ''
    }));
  }

  private async ask(path: string): Promise<unknown> {
    const answer = await this.send(`${this.apiUrl}/api/v1/${path}`);
    if (answer.ok) return answer.json();
    throw new ServiceError({ kind: kindOf(answer.status), detail: `Yammer answered ${answer.status}.` });
  }

  /** A token that was not granted, a blocked request and a lost network all surface as something thrown. */
  private async send(url: string): ReturnType<YammerGet> {
    try {
      return await this.get(url);
    } catch (error) {
      throw new ServiceError({ kind: 'denied', detail: `Yammer could not be asked: ${String(error)}` });
    }
  }
}

function kindOf(status: number): FailureKind {
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'denied';
  return status === 404 ? 'missing' : 'serverError';
}

function previewOf(message: Message, { references = [] }: Feed): PostPreview {
  const sender = references.find(
    ({ type, id }) => type === 'user' && String(id) === String(message.sender_id)
  );
  return {
    text: String(message.body?.plain ?? ''),
    author: authorWithAddress(String(sender?.full_name ?? ''), String(sender?.email ?? '')),
    postedAt: String(message.created_at ?? '')
  };
}
