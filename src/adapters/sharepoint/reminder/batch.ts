import { ServiceError } from '../../../application/failure';
import type { Given } from '../connection/inOneBatch';

/** One question of a batch: a GET, or with a body a POST. */
type BatchPart = { url: string; body?: string };

/** Posts to SharePoint with the site's request digest, which whoever posts sees to. */
export type Post = (
  url: string,
  options: { headers: Record<string, string>; body: string }
) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

const boundary = 'policy_reminder';

/**
 * Sends questions as one `$batch`. What SharePoint answers is handed out by question: one may be refused while the others
 * are given. Throws `ServiceError` when the batch as a whole is not answered.
 */
export async function askBatch(
  post: Post,
  siteUrl: string,
  questions: readonly BatchPart[]
): Promise<Given<unknown>[]> {
  const response = await post(`${siteUrl}/_api/$batch`, {
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: [...questions.map(partOf), `--${boundary}--`, ''].join('\r\n')
  });
  const answers = answersIn(await response.text());
  if (!response.ok || answers.length !== questions.length)
    throw new ServiceError({ kind: 'unreadable', detail: `Batch: ${response.status}` });
  return answers;
}

/** What reads stands by itself in a batch, and what posts in a changeset. */
function partOf({ url, body }: BatchPart): string {
  const part = [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${body === undefined ? 'GET' : 'POST'} ${url} HTTP/1.1`,
    'Accept: application/json',
    'Content-Type: application/json;charset=utf-8',
    '',
    body ?? '',
    ''
  ];
  if (body === undefined) return [`--${boundary}`, ...part].join('\r\n');
  const set = `set_${boundary}`;
  return [
    `--${boundary}`,
    `Content-Type: multipart/mixed; boundary=${set}`,
    '',
    `--${set}`,
    ...part,
    `--${set}--`
  ].join('\r\n');
}

/** The answers in their order. Each has its status on one line, and after its headers its JSON on another. */
function answersIn(text: string): Given<unknown>[] {
  const found = text.replace(/\r/g, '').matchAll(/^HTTP\/1\.1 (\d+)[^]*?\n\n(.*)$/gm);
  return [...found].map(([, status, json]) => () => {
    if (status !== '200') throw new ServiceError({ kind: 'rejected', detail: status });
    return JSON.parse(json);
  });
}
