import { batchParts } from './batchText';
import type { BatchFacts } from './batchText';
import { formOf, OR } from './forms';
import type { Form } from './forms';
import { orderOf } from './order';

/** What one answer tells apart from its values. */
export type AnswerFacts = {
  status: number;
  /** SharePoint's error code with the type of its exception, of a refusal. */
  code?: string;
  /** Headers that clients read, with the form of their values; of parts of a batch, as only those were recorded whole. */
  headers?: Record<string, Form>;
  /** What the body is. */
  body: 'JSON' | 'text' | 'nothing';
  /** Every property by its path (`[]` stands for all members of an array) with the forms its values have, joined by `or`. */
  properties?: Record<string, string>;
  /** By which property the members of an array are sorted. */
  order?: Record<string, string>;
};

/** A recorded call: one answer, or the answers of a batch, one for each status that its parts have. */
export type CallFacts = AnswerFacts | { batch: BatchFacts; parts: AnswerFacts[] };

/** An answer as it was recorded or served, its body parsed. */
export type Answered = { status: number; headers: Record<string, string>; body: unknown; isPart?: boolean };

type Properties = Map<string, Set<Form>>;

function note(into: Properties, path: string, form: Form): void {
  into.set(path, (into.get(path) ?? new Set()).add(form));
}

/** Columns that SharePoint makes beside one of managed metadata are named by a GUID. */
const NAMED_BY_GUID = /^[a-z][\da-f]{31}$/;

function below(path: string, name: string): string {
  const shown = NAMED_BY_GUID.test(name) ? '(named by a GUID)' : name;
  return path ? `${path}.${shown}` : shown;
}

function walk(into: Properties, path: string, value: unknown): void {
  if (Array.isArray(value)) {
    note(into, path, 'array');
    value.forEach((one) => walk(into, `${path}[]`, one));
  } else if (value !== null && typeof value === 'object') {
    if (path) note(into, path, 'object');
    Object.entries(value).forEach(([name, inner]) => walk(into, below(path, name), inner));
  } else {
    note(into, path, formOf(value));
    noteXml(into, path, value);
  }
}

/** The attributes of a column's or view's definition, in their order, where one alone is answered. */
function noteXml(into: Properties, path: string, value: unknown): void {
  const single = !path.includes('[]') && typeof value === 'string' && /^<(Field|View) ([^>]*)>/.exec(value);
  if (!single) return;
  const names = [...single[2].matchAll(/([A-Za-z0-9]+)="/g)].map(([, name]) => name);
  // How often a column was changed is no form.
  note(into, `${path} attributes`, names.filter((name) => name !== 'Version').join(' '));
}

function sorted<T>(entries: Iterable<[string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function propertiesOf(body: unknown): Record<string, string> {
  const found: Properties = new Map();
  walk(found, '', body);
  return sorted([...found].map(([path, forms]) => [path, [...forms].sort().join(OR)]));
}

function errorCode(body: unknown): string | undefined {
  const refusal = body as { 'odata.error'?: { code?: string }; error?: { code?: string } } | null;
  return refusal?.['odata.error']?.code ?? refusal?.error?.code;
}

const READ_HEADERS = ['CONTENT-TYPE', 'ETAG', 'LOCATION'];

function headersOf(headers: Record<string, string>): Record<string, Form> {
  const read = Object.entries(headers).filter(([name]) => READ_HEADERS.includes(name.toUpperCase()));
  return sorted(
    read.map(([name, value]) => [
      name.toUpperCase(),
      // What kind of JSON is told by its name, which is no value of anybody's.
      name.toUpperCase() === 'CONTENT-TYPE' ? value : formOf(value)
    ])
  );
}

function kindOf(body: unknown): AnswerFacts['body'] {
  if (body === '' || body === undefined) return 'nothing';
  return typeof body === 'string' ? 'text' : 'JSON';
}

/** The facts of one answer. */
export function answerFacts({ status, headers, body, isPart }: Answered): AnswerFacts {
  const kind = kindOf(body);
  const code = errorCode(body);
  const order = kind === 'JSON' ? orderOf(body) : {};
  return {
    status,
    ...(code ? { code } : {}),
    ...(isPart ? { headers: headersOf(headers) } : {}),
    body: kind,
    ...(kind === 'JSON' ? { properties: propertiesOf(body) } : {}),
    ...(Object.keys(order).length > 0 ? { order } : {})
  };
}

/** The facts of a batch: how it is written, and its answers, one for each status. Throws for what is no batch. */
export function batchFacts(text: string): CallFacts {
  const { batch, parts } = batchParts(text);
  const byStatus = new Map<number, Answered>();
  for (const part of parts) if (!byStatus.has(part.status)) byStatus.set(part.status, part);
  return { batch, parts: [...byStatus.values()].sort((a, b) => a.status - b.status).map(answerFacts) };
}

/** The facts of a call, a batch or not. */
export function callFacts(answered: Answered): CallFacts {
  const { body } = answered;
  return typeof body === 'string' && body.startsWith('--batchresponse_')
    ? batchFacts(body)
    : answerFacts(answered);
}
