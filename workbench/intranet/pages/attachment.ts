import { intranetUrl } from '../people';

type AttachmentAnswer = { status: number; type: string; body: Buffer };

const types: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg' };

/** A list item's attachment as a person may see it, by the address that SharePoint gives it. */
export async function readAttachment(
  origin: string,
  login: string,
  address: string
): Promise<AttachmentAnswer> {
  const file = encodeURIComponent(address.replace(/'/g, "''"));
  const answer = await fetch(
    `${origin}${intranetUrl}/_api/web/GetFileByServerRelativePath(decodedUrl='${file}')/$value`,
    { headers: { 'X-Workbench-User': login } }
  );
  const ending = address.split('.').pop()?.toLowerCase() ?? '';
  const type = (answer.ok && types[ending]) || 'application/octet-stream';
  return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
}
