import { utcMomentIn } from './moment';
import { uniqueIdIn } from './uniqueId';

/** What SharePoint logs of a list's rows, by Microsoft's names of the operations. */
const operations = ['ListItemCreated', 'ListItemUpdated', 'ListItemDeleted', 'ListItemRecycled'] as const;

type AuditOperation = (typeof operations)[number];

/** What one account did to one row. */
export type AuditEvent = {
  operation: AuditOperation;
  /** Milliseconds since 1970. */
  at: number;
  /** User principal name, lower case; an application is named as Microsoft names it. */
  account: string;
  uniqueId: string;
  listId: string;
  /** The row's item id, as far as its address says it. */
  itemId: number | undefined;
};

/** From the first to the last event of a file, in milliseconds since 1970. */
type Span = { from: number; to: number };

type AuditData = Partial<Record<string, unknown>>;

/**
 * Collects exports of Microsoft Purview's audit log, event by event, and keeps what is about one list. Of all others it
 * keeps the time only: what a file covers. Microsoft documents the fields in the schema of the Office 365 Management
 * Activity API (common, SharePoint base, SharePoint list operations).
 */
export class AuditLog {
  public readonly events: AuditEvent[] = [];
  /** What each file covers. A file without events covers nothing. */
  public readonly spans: Span[] = [];
  /** Rows of the files that could not be read. */
  public unreadable = 0;
  private readonly known = new Set<string>();
  private readonly address: string;

  /**
   * @param wanted - the `UniqueId`s of the rows that are looked for
   * @param listName - the last part of the list's address, by which rows that are gone are recognised
   */
  public constructor(
    private readonly wanted: ReadonlySet<string>,
    listName: string
  ) {
    this.address = `/lists/${listName.toLowerCase()}/`;
  }

  /** Begins the next file. Its events are handed over with what is returned. */
  public file(): (auditData: string) => void {
    let span: Span | undefined;
    return (auditData) => {
      const data = dataIn(auditData);
      const at = data && utcMomentIn(textOf(data.CreationTime));
      if (!data || at === undefined) {
        this.unreadable += 1;
        return;
      }
      if (!span) this.spans.push((span = { from: at, to: at }));
      span.from = Math.min(span.from, at);
      span.to = Math.max(span.to, at);
      this.keep(data, at);
    };
  }

  /** Whether a row of that time would be in the files. */
  public covers(at: number): boolean {
    return this.spans.some(({ from, to }) => from <= at && at <= to);
  }

  private keep(data: AuditData, at: number): void {
    const operation = operations.find((name) => name === data.Operation);
    const uniqueId = uniqueIdIn(textOf(data.ListItemUniqueId));
    const address = textOf(data.ObjectId).toLowerCase();
    if (!operation || !uniqueId) return;
    if (!this.wanted.has(uniqueId) && !address.includes(this.address)) return;
    // Files of overlapping searches have events in common.
    const id = textOf(data.Id);
    if (id && this.known.has(id)) return;
    this.known.add(id);
    this.events.push({
      operation,
      at,
      account: accountIn(textOf(data.UserId)),
      uniqueId,
      listId: uniqueIdIn(textOf(data.ListId)),
      itemId: itemIdIn(address)
    });
  }
}

function dataIn(json: string): AuditData | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null ? (data as AuditData) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** An account may be named by its claim, such as `i:0#.f|membership|ana@example.org`. */
function accountIn(userId: string): string {
  return userId.slice(userId.lastIndexOf('|') + 1).toLowerCase();
}

/** A row of a list lies at `…/Lists/<name>/<id>_.000`. */
function itemIdIn(address: string): number | undefined {
  const [, digits] = /\/(\d{1,15})_\.000$/.exec(address) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
