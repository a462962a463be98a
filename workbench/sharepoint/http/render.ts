import { SharePointError } from './errors';
import type { Answer } from './payload';
import type { Projection } from '../odata/queryOptions';
import { metadataOf, Shaper } from './shape';

/** An answer as it goes over the wire. */
export type Rendered = { status: number; headers: Record<string, string>; body: string | Buffer };

const TYPES = {
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  full: 'application/json;odata=fullmetadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8'
};

/** Writes an answer in the form that the Accept header asks for. `base` is the web's `…/_api/`. */
export function render(
  answer: Answer,
  accept: string | undefined,
  base: string,
  projection: Projection
): Rendered {
  const { payload } = answer;
  const metadata = metadataOf(accept);
  const etag: Record<string, string> = answer.etag ? { ETag: answer.etag } : {};
  if (!payload)
    return { status: answer.status, headers: { 'Content-Type': TYPES[metadata], ...etag }, body: '' };
  if (payload.kind === 'raw') {
    return {
      status: answer.status,
      headers: { ...etag, ...payload.headers, 'Content-Type': payload.contentType },
      body: payload.body
    };
  }
  const body = new Shaper(metadata, base, projection).body(payload);
  const location: Record<string, string> =
    answer.status === 201 && payload.kind === 'entity' ? { Location: base + payload.path } : {};
  return { status: answer.status, headers: { 'Content-Type': TYPES[metadata], ...etag, ...location }, body };
}

/** Writes a refusal in SharePoint's error shape. What is not a refusal is a fault of ours: 500 without its details. */
export function renderError(error: unknown, accept: string | undefined): Rendered {
  const refusal =
    error instanceof SharePointError
      ? error
      : new SharePointError(
          500,
          '-1, System.InvalidOperationException',
          'An unexpected error occurred in the local SharePoint service.'
        );
  const metadata = metadataOf(accept);
  const detail = { code: refusal.code, message: { lang: 'en-US', value: refusal.message } };
  const body = JSON.stringify(metadata === 'verbose' ? { error: detail } : { 'odata.error': detail });
  return { status: refusal.status, headers: { ...refusal.headers, 'Content-Type': TYPES[metadata] }, body };
}
