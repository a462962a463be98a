import type { PolicyPoint } from '../../domain/policy/policy';
import type { PreparedReply } from '../../domain/reporting/preparedReplies';

/** The owner's prepared sentences as they were read. */
export type RepliesRecord = {
  itemId: number;
  etag: string;
  /** The standard ones where there are none that can be used. */
  replies: readonly PreparedReply[];
  /** The points of the policy in force, which a sentence may rest on. */
  points: readonly PolicyPoint[];
  /** The site's lists can hold them: set-up has brought them that far. */
  canSave: boolean;
};

/** The sentences that reviewers may answer reporters with. Every method throws `ServiceError`. */
export interface IPreparedReplies {
  read(): Promise<RepliesRecord>;
  /** Saves upon a record as it was read. `changed` when the settings have been changed since; nothing is written. */
  save(replies: readonly PreparedReply[], record: RepliesRecord): Promise<RepliesRecord | 'changed'>;
}
