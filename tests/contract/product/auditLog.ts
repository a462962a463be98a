import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { INTRANET, OWNER } from '../startService';
import type { Started } from '../startService';

/** A made-up export in the form that Microsoft documents. */
const sample = Papa.parse<Record<string, string>>(
  readFileSync(resolve(__dirname, '../../fixtures/purview-audit.csv'), 'utf8'),
  { header: true, skipEmptyLines: true }
);

type Logged = {
  /** The list's name in its address. */
  list: string;
  id: number;
  operation: string;
  account: string;
  /** ISO 8601 in UTC. */
  at: string;
};

/** An export of the audit log in which SharePoint has written that accounts did so with rows that are there. */
export async function auditLogOf(service: Started, events: readonly Logged[]): Promise<string> {
  const { web } = await service.as(OWNER);
  const [pattern] = sample.data;
  const rows = [...sample.data];
  for (const { list, id, operation, account, at } of events) {
    const item = (await web.getList(`${INTRANET}/Lists/${list}`).items.getById(id).select('UniqueId')()) as {
      UniqueId: string;
    };
    const time = at.slice(0, 19);
    const data = {
      ...(JSON.parse(pattern.AuditData) as object),
      Id: `${list}-${id}-${operation}-${account}`,
      CreationTime: time,
      Operation: operation,
      UserId: account,
      ObjectId: `https://contoso.sharepoint.com${INTRANET}/Lists/${list}/${id}_.000`,
      ListItemUniqueId: item.UniqueId
    };
    rows.push({ ...pattern, CreationDate: time, Operation: operation, AuditData: JSON.stringify(data) });
  }
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
