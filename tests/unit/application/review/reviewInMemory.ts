import { ServiceError } from '../../../../src/application/failure';
import type {
  IReviewCache,
  IReviewSource,
  IRosterFile,
  RegisteredVersion,
  ReviewLook,
  StoredRoster
} from '../../../../src/application/review/ports';
import { columnsOf } from '../../../../src/domain/coverage/records';
import type { AcknowledgementRecord, Author, RecordPage } from '../../../../src/domain/coverage/records';

const claim = { policyKey: 'social-media', versionNumber: 1, contentHash: 'hash' };

/** The list of acknowledgements as a program in memory: three to a page. */
export class SourceInMemory implements IReviewSource {
  public readonly pageSize = 3;
  public list = { id: 'list A' };
  /** How many people there are, who acknowledge in turn. */
  public people = 2;
  public requests = 0;
  public login = (authorId: number): string => `p${authorId}`;
  public rosterTag: string | undefined;
  public versions: RegisteredVersion[] = [];
  private records: AcknowledgementRecord[] = [];
  private lastId = 0;

  public arrive(count: number): void {
    for (let i = 0; i < count; i += 1) {
      this.lastId += 1;
      this.records.push({ id: this.lastId, authorId: this.lastId % this.people, claim, at: 0 });
    }
  }

  public delete(id: number): void {
    this.records = this.records.filter((record) => record.id !== id);
  }

  public ids(): number[] {
    return this.records.map(({ id }) => id);
  }

  public async look(afterId: number): Promise<ReviewLook> {
    return {
      page: await this.readPage(afterId),
      list: { ...this.list, itemCount: this.records.length, highestId: Math.max(0, ...this.ids()) },
      policyKey: 'social-media',
      department: 'Human Services',
      versions: [...this.versions],
      rosterTag: this.rosterTag
    };
  }

  /** Who is called otherwise now, by the number of their account. */
  public readonly renamed = new Map<number, Author>();
  public refusesNames = false;

  public async readAuthors(ids: readonly number[]): Promise<Author[]> {
    this.requests += 1;
    if (this.refusesNames) throw new ServiceError({ kind: 'rejected', detail: 'no' });
    return ids.flatMap((id) => this.renamed.get(id) ?? []);
  }

  public async readPage(afterId: number): Promise<RecordPage> {
    this.requests += 1;
    const records = this.records.filter(({ id }) => id > afterId).slice(0, this.pageSize);
    const authors = records.map(({ authorId }) => ({
      id: authorId,
      login: this.login(authorId),
      email: '',
      name: ''
    }));
    return { ...columnsOf(records), authors };
  }
}

/** The stored roster, whose tag the source tells. */
export class RosterInMemory implements Pick<IRosterFile, 'read'> {
  public reads = 0;
  public stored: StoredRoster | undefined;

  public constructor(private readonly source: SourceInMemory) {}

  public async read(): Promise<StoredRoster | undefined> {
    this.reads += 1;
    return this.stored;
  }

  /** Another owner saves a roster of these people. */
  public async save(text: string): Promise<void> {
    this.stored = { text, savedAt: '2026-11-22T00:00:00Z', savedBy: 'Olivia' };
    this.source.rosterTag = `tag of ${text}`;
  }
}

/** What a device keeps. */
export class CacheInMemory implements IReviewCache {
  public listId: string | undefined;
  public pages: RecordPage[] = [];
  private roster: { tag: string; roster: StoredRoster } | undefined;

  public async load(onPage: (page: RecordPage) => void): Promise<{ listId: string } | undefined> {
    if (this.listId === undefined) return undefined;
    this.pages.forEach(onPage);
    return { listId: this.listId };
  }

  public async begin(listId: string): Promise<void> {
    this.listId = listId;
    this.pages = [];
  }

  public async append(page: RecordPage): Promise<void> {
    this.pages.push(page);
  }

  public async loadRoster(tag: string): Promise<StoredRoster | undefined> {
    return this.roster?.tag === tag ? this.roster.roster : undefined;
  }

  public async keepRoster(tag: string, roster: StoredRoster): Promise<void> {
    this.roster = { tag, roster };
  }

  public async clear(): Promise<void> {
    this.listId = undefined;
    this.pages = [];
    this.roster = undefined;
  }
}
