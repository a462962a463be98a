import { createHash } from 'node:crypto';
import { ServiceError } from '../../../src/application/failure';
import type { FailureKind } from '../../../src/application/failure';
import type {
  IHashing,
  IIntentionStore,
  IPublishingLists,
  PolicyRecords
} from '../../../src/application/ports';
import { contentHashOf } from '../../../src/domain/policy/contentHash';
import { defaultPolicy } from '../../../src/domain/policy/defaultPolicy';
import type { Intention } from '../../../src/domain/policy/intention';
import type { Acknowledgement, PolicyContent } from '../../../src/domain/policy/policy';

export const hashing: IHashing = {
  sha256: async (text) => createHash('sha256').update(text, 'utf8').digest('hex')
};

export function failure(kind: FailureKind, retryAfterSeconds?: number): ServiceError {
  return new ServiceError({ kind, detail: `It was ${kind}.`, retryAfterSeconds });
}

/** The lists as a program in memory: small, and able to fail and to lose answers. */
export class ListsInMemory implements IPublishingLists {
  public readonly acknowledgements: Acknowledgement[] = [];
  public readonly published: { content: PolicyContent; contentHash: string; withdrawn?: boolean }[] = [];
  public policyKey = defaultPolicy.policyKey;
  public manager = false;
  /** The list is too long for SharePoint to look up one's own records. */
  public refusesOwnRecords = false;
  public reads = 0;
  public failReads: (() => void) | undefined;
  public beforeWrite: (() => void) | undefined;
  public afterWrite: (() => void) | undefined;

  public async publish(change: Partial<PolicyContent> = {}): Promise<this> {
    const content = { ...defaultPolicy, ...change };
    await this.addVersion(content, await contentHashOf(content, hashing.sha256));
    return this;
  }

  public async read(): Promise<PolicyRecords> {
    this.reads += 1;
    this.failReads?.();
    const versions = this.published.map(({ content, contentHash, withdrawn = false }, index) => ({
      ...content,
      id: index + 1,
      contentHash,
      publishedAt: '2026-11-22T00:00:00Z',
      withdrawn
    }));
    return {
      settings: {
        schemaVersion: 1,
        policyKey: this.policyKey,
        fullPolicyLink: '',
        contactEmail: '',
        department: '',
        keyPoints: [],
        reportPanel: { urgentText: '', yammerPreview: false }
      },
      versions,
      content: this.published[this.published.length - 1]?.content,
      acknowledgements: this.refusesOwnRecords ? undefined : [...this.acknowledgements]
    };
  }

  public async addAcknowledgement(intention: Intention): Promise<Acknowledgement> {
    this.beforeWrite?.();
    const acknowledgement: Acknowledgement = {
      id: this.acknowledgements.length + 1,
      policyKey: intention.policyKey,
      versionNumber: intention.versionNumber,
      contentHash: intention.contentHash,
      intentionId: intention.id,
      acknowledgedAt: '2026-11-22T05:00:00Z'
    };
    this.acknowledgements.push(acknowledgement);
    this.afterWrite?.();
    return acknowledgement;
  }

  public async findAcknowledgement(intentionId: string): Promise<Acknowledgement | undefined> {
    this.failReads?.();
    return this.acknowledgements.find((record) => record.intentionId === intentionId);
  }

  public async addVersion(content: PolicyContent, contentHash: string): Promise<void> {
    this.published.push({ content, contentHash });
  }

  public async mayManage(): Promise<boolean> {
    return this.manager;
  }
}

export class IntentionInMemory implements IIntentionStore {
  public kept: Intention | undefined;
  public load(): Intention | undefined {
    return this.kept;
  }
  public save(intention: Intention): void {
    this.kept = intention;
  }
  public clear(): void {
    this.kept = undefined;
  }
}
