import type {
  AnsweredAcknowledgement,
  EvidencePage,
  IEvidenceSource,
  IVersionRegister,
  RegisteredVersion
} from '../../../../src/application/review/ports';
import type { ReadingProgress } from '../../../../src/application/review/readReview';
import type { Author } from '../../../../src/domain/coverage/records';
import type { EvidenceRecord } from '../../../../src/domain/evidence/acknowledgementsTable';
import type { ReportEvidence } from '../../../../src/domain/evidence/reportsTable';
import { defaultPolicy } from '../../../../src/domain/policy/defaultPolicy';
import type { PolicyContent } from '../../../../src/domain/policy/policy';
import { version } from '../../domain/policy/versionSamples';

/** What exports read, as a program in memory: three rows to a page. */
export class EvidenceInMemory implements IEvidenceSource {
  public readonly pageSize = 3;
  public records: EvidenceRecord[] = [];
  public authors: Author[] = [];
  public answers: AnsweredAcknowledgement[] = [];
  public reports: ReportEvidence[] = [];
  /** How many rows SharePoint says that there are, which may be others by the time that they are read. */
  public said = 0;
  /** Called before each page. */
  public beforePage: () => void = () => undefined;

  public async countRows(): Promise<number> {
    return this.said;
  }

  public async readAcknowledgements(afterId: number): Promise<EvidencePage> {
    const records = this.pageOf(this.records, afterId);
    const ids = records.map(({ authorId }) => authorId);
    return { records, authors: this.authors.filter(({ id }) => ids.includes(id)) };
  }

  public async readReports(afterId: number): Promise<ReportEvidence[]> {
    return this.pageOf(this.reports, afterId);
  }

  public async readAnswers(afterId: number): Promise<AnsweredAcknowledgement[]> {
    return this.pageOf(this.answers, afterId);
  }

  private pageOf<Row extends { id: number }>(rows: readonly Row[], afterId: number): Row[] {
    this.beforePage();
    return rows.filter(({ id }) => id > afterId).slice(0, this.pageSize);
  }
}

/** A version as owners see it, which takes the number for its id. */
export const registered = (number: number, change: Partial<RegisteredVersion> = {}): RegisteredVersion => ({
  ...version(number),
  title: `Version ${number}`,
  withdrawnReason: '',
  ...change
});

/** The words that the register has of a version. */
export const wordsOf = (id: number): PolicyContent => ({
  ...defaultPolicy,
  title: `The words of item ${id}`
});

/** The versions of every policy as a program in memory. */
export class RegisterInMemory implements IVersionRegister {
  public readonly wordsRead: number[] = [];

  public constructor(
    private readonly versions: RegisteredVersion[],
    private readonly words: (id: number) => PolicyContent = wordsOf
  ) {}

  public async read(): Promise<{ policyKey: string; versions: RegisteredVersion[] }> {
    const { policyKey } = defaultPolicy;
    return { policyKey, versions: this.versions.filter((one) => one.policyKey === policyKey) };
  }

  public async readEveryPolicy(): Promise<RegisteredVersion[]> {
    return this.versions;
  }

  public async readContent(id: number): Promise<PolicyContent> {
    this.wordsRead.push(id);
    return this.words(id);
  }

  public async withdraw(): Promise<void> {
    throw new Error('Reading withdraws nothing.');
  }
}

/** A watch, and what it was told. */
export function watching(signal = new AbortController().signal) {
  const told: ReadingProgress[] = [];
  return { told, onProgress: (progress: ReadingProgress) => void told.push(progress), signal };
}
