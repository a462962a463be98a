import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IGrants } from './grants';
import { reply } from './reply';

type YammerUser = { id: string; full_name: string; email: string };

/** A post. Ids are text: they grow past what a number holds exactly. */
type YammerMessage = {
  id: string;
  threadId: string;
  senderId: string;
  text: string;
  createdAt: string;
  groupId?: string;
};

export type YammerContent = { network: string; users: YammerUser[]; messages: YammerMessage[] };

/** Yammer's published limit: 10 requests for messages in 30 seconds for a person and app. */
const REQUESTS = 10;
const WINDOW_MS = 30_000;
const PAGE = 20;

interface IYammer {
  /** Answers requests whose path starts with `/api/v1/`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

type Answer = { status: number; value: unknown };

/** A stand-in for the few calls of Yammer's REST service that read posts. Anything else answers 501 and names the route. */
export function createYammer(
  content: YammerContent,
  grants: IGrants,
  clock: () => Date = () => new Date()
): IYammer {
  const recent = new Map<string, number[]>();

  function withinLimit(login: string): boolean {
    const now = clock().getTime();
    const kept = (recent.get(login) ?? []).filter((time) => now - time < WINDOW_MS);
    recent.set(login, kept);
    if (kept.length >= REQUESTS) return false;
    kept.push(now);
    return true;
  }

  return {
    handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://yammer');
      const login = grants.bearer('yammer', request.headers.authorization);
      if (!login) return reply(response, 401, failure('Token not found or expired.', 16));
      if (!withinLimit(login))
        return reply(response, 429, failure('Rate limited due to excessive requests.', 33));
      const { status, value } =
        request.method === 'GET' ? answer(content, url) : unknownRoute(request.method ?? '', url);
      return reply(response, status, value);
    }
  };
}

function failure(message: string, code: number): unknown {
  return { response: { message, code, stat: 'fail' } };
}

function unknownRoute(method: string, url: URL): Answer {
  return {
    status: 501,
    value: failure(`Not implemented by the local stand-in: ${method} ${url.pathname}`, 0)
  };
}

function answer(content: YammerContent, url: URL): Answer {
  const one = /^\/api\/v1\/messages\/(\d+)\.json$/.exec(url.pathname);
  if (one)
    return found(
      content,
      content.messages.filter(({ id }) => id === one[1]),
      true
    );
  const inThread = /^\/api\/v1\/messages\/in_thread\/(\d+)\.json$/.exec(url.pathname);
  if (inThread)
    return feed(
      content,
      content.messages.filter(({ threadId }) => threadId === inThread[1]),
      url,
      true
    );
  if (url.pathname === '/api/v1/messages/following.json') return feed(content, content.messages, url, false);
  const thread = /^\/api\/v1\/threads\/(\d+)\.json$/.exec(url.pathname);
  if (thread) return threadAnswer(content, thread[1]);
  return unknownRoute('GET', url);
}

function messageView({ network }: YammerContent, message: YammerMessage): Record<string, unknown> {
  return {
    id: message.id,
    thread_id: message.threadId,
    sender_id: message.senderId,
    sender_type: 'user',
    message_type: 'update',
    body: { plain: message.text, parsed: message.text },
    created_at: message.createdAt,
    group_id: message.groupId ?? null,
    privacy: message.groupId ? 'group' : 'public',
    web_url: `https://www.yammer.com/${network}/messages/${message.id}`
  };
}

function references({ users }: YammerContent, messages: YammerMessage[]): unknown[] {
  const senders = new Set(messages.map(({ senderId }) => senderId));
  const threads = new Set(messages.map(({ threadId }) => threadId));
  return [
    ...users.filter(({ id }) => senders.has(id)).map((user) => ({ type: 'user', name: user.email, ...user })),
    ...[...threads].map((id) => ({ type: 'thread', id, thread_starter_id: id }))
  ];
}

function found(content: YammerContent, [message]: YammerMessage[], bare: boolean): Answer {
  if (!message) return { status: 404, value: failure('The message was not found.', 404) };
  const view = messageView(content, message);
  return { status: 200, value: bare ? view : { messages: [view] } };
}

/** Newest first, `older_than` and `limit` as Yammer has them. */
function feed(content: YammerContent, messages: YammerMessage[], url: URL, mustExist: boolean): Answer {
  if (mustExist && messages.length === 0)
    return { status: 404, value: failure('The thread was not found.', 404) };
  const olderThan = url.searchParams.get('older_than');
  const limit = Math.min(Number(url.searchParams.get('limit') ?? PAGE) || PAGE, PAGE);
  const newestFirst = [...messages].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  const older = newestFirst.filter(({ id }) => !olderThan || BigInt(id) < BigInt(olderThan));
  const page = older.slice(0, limit);
  const value = {
    messages: page.map((message) => messageView(content, message)),
    references: references(content, page),
    meta: { older_available: older.length > page.length }
  };
  return { status: 200, value };
}

function threadAnswer(content: YammerContent, id: string): Answer {
  const messages = content.messages.filter(({ threadId }) => threadId === id);
  if (messages.length === 0) return { status: 404, value: failure('The thread was not found.', 404) };
  return {
    status: 200,
    value: {
      type: 'thread',
      id,
      thread_starter_id: id,
      stats: { updates: messages.length },
      references: references(content, messages)
    }
  };
}
