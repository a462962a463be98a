import type { AuditEvent, AuditLog } from './auditLog';
import type { RecordKind } from './exportColumns';
import type { ExportedRecord } from './exportedRecords';
import type { AuditFinding, LoggedAct } from './findings';
import { clockDifferenceMs } from './moment';

/** What the audit log says of an export. */
export type Reconciliation = {
  findings: AuditFinding[];
  /** Rows that the log has as written by their author at their time. */
  confirmed: number;
  /** Rows from before or after what the log's files cover. */
  notCovered: number;
  /** Who changed reports beside their reporters, as reviewers do with the status. */
  reviewed: { account: string; rows: number }[];
  /** Rows of the log's files that could not be read. */
  unreadable: number;
};

/**
 * Holds each row against what the audit log knows of it. The log names the account that really wrote, whatever author
 * the row shows. Row and event meet in the item's `UniqueId`.
 */
export function reconcile(
  kind: RecordKind,
  records: readonly ExportedRecord[],
  log: AuditLog
): Reconciliation {
  const result = new Reconciling(kind, log);
  const rows = new Set<string>();
  for (const record of records) {
    if (record.uniqueId === '') result.findings.push({ kind: 'noUniqueId', row: record.row });
    else if (rows.has(record.uniqueId)) result.findings.push({ kind: 'repeatedUniqueId', row: record.row });
    else result.lookAt(record);
    rows.add(record.uniqueId);
  }
  result.lookForOthers(rows, lastOf(records));
  return result.outcome();
}

/** How far the export goes: rows from after it was made are no finding. */
type LastRow = { id: number; at: number };

function lastOf(records: readonly ExportedRecord[]): LastRow {
  const last = { id: 0, at: 0 };
  for (const { row, at } of records) {
    last.id = Math.max(last.id, row.id ?? 0);
    last.at = Math.max(last.at, at ?? 0);
  }
  return last;
}

class Reconciling {
  public readonly findings: AuditFinding[] = [];
  private readonly byRow = new Map<string, AuditEvent[]>();
  /** The lists that rows of the export are in: another site may have a list at a like address. */
  private readonly listIds = new Set<string>();
  private readonly reviewed = new Map<string, number>();
  private confirmed = 0;
  private notCovered = 0;

  public constructor(
    private readonly kind: RecordKind,
    private readonly log: AuditLog
  ) {
    for (const event of [...log.events].sort((a, b) => a.at - b.at)) {
      const events = this.byRow.get(event.uniqueId);
      if (events) events.push(event);
      else this.byRow.set(event.uniqueId, [event]);
    }
  }

  public lookAt(record: ExportedRecord): void {
    const events = this.byRow.get(record.uniqueId) ?? [];
    for (const { listId } of events) this.listIds.add(listId);
    this.lookAtCreation(record, events.find(isCreation));
    this.lookAtChanges(record, events);
    const deletion = events.find(isDeletion);
    if (deletion) this.findings.push({ kind: 'deletedSince', row: record.row, ...actOf(deletion) });
  }

  private lookAtCreation({ row, at, login }: ExportedRecord, creation: AuditEvent | undefined): void {
    if (!creation) {
      const isCovered = at === undefined || this.log.covers(at);
      if (isCovered) this.findings.push({ kind: 'noEvent', row });
      else this.notCovered += 1;
      return;
    }
    const isOwn = creation.account === login.toLowerCase();
    const isThen = at === undefined || Math.abs(at - creation.at) <= clockDifferenceMs;
    if (!isOwn) this.findings.push({ kind: 'anotherAccount', row, login, ...actOf(creation) });
    if (!isThen) this.findings.push({ kind: 'anotherTime', row, rowAt: at, ...actOf(creation) });
    if (isOwn && isThen) this.confirmed += 1;
  }

  /** Nobody has a reason to change an acknowledgement; reviewers change a report's status. */
  private lookAtChanges({ row, login }: ExportedRecord, events: readonly AuditEvent[]): void {
    const byAccount = new Map<string, { times: number; at: number }>();
    for (const { operation, account, at } of events) {
      if (operation !== 'ListItemUpdated') continue;
      byAccount.set(account, { times: (byAccount.get(account)?.times ?? 0) + 1, at });
    }
    for (const [account, { times, at }] of byAccount) {
      if (this.kind === 'reports' && account !== login.toLowerCase()) {
        this.reviewed.set(account, (this.reviewed.get(account) ?? 0) + 1);
      } else {
        this.findings.push({ kind: 'changedSince', row, times, account, at });
      }
    }
  }

  /** Rows that the log knows and the export has not. */
  public lookForOthers(rows: ReadonlySet<string>, last: LastRow): void {
    for (const [uniqueId, events] of this.byRow) {
      if (rows.has(uniqueId)) continue;
      const ours = events.filter(({ listId }) => this.listIds.has(listId));
      const [first] = ours;
      if (!first || isAfter(first, last)) continue;
      const item = String(first.itemId ?? uniqueId);
      const deletion = ours.find(isDeletion);
      if (deletion) this.findings.push({ kind: 'deletedBefore', item, ...actOf(deletion) });
      else this.findings.push({ kind: 'notExported', item, ...actOf(first) });
    }
  }

  public outcome(): Reconciliation {
    return {
      findings: this.findings,
      confirmed: this.confirmed,
      notCovered: this.notCovered,
      reviewed: Array.from(this.reviewed, ([account, rows]) => ({ account, rows })),
      unreadable: this.log.unreadable
    };
  }
}

function isAfter({ itemId, at }: AuditEvent, last: LastRow): boolean {
  return itemId === undefined ? at > last.at : itemId > last.id;
}

function isCreation({ operation }: AuditEvent): boolean {
  return operation === 'ListItemCreated';
}

function isDeletion({ operation }: AuditEvent): boolean {
  return operation === 'ListItemDeleted' || operation === 'ListItemRecycled';
}

function actOf({ account, at }: AuditEvent): LoggedAct {
  return { account, at };
}
