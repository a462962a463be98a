import '@pnp/sp/items/list.js';
import type { IPreparedReplies, RepliesRecord } from '../../../application/reporting/ports';
import { isSame } from '../../../domain/isSame';
import { defaultReplies, parseReplies } from '../../../domain/reporting/preparedReplies';
import type { PreparedReply } from '../../../domain/reporting/preparedReplies';
import type { SiteConnection } from '../connection/connectSite';
import { asService, isStale, toServiceError } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowOf, textIn } from '../rows';
import { listNames } from '../schema/names';
import { repliesSince } from '../schema/replyColumns';
import { askSettings, settingsRowIn } from '../settingsItem';
import { readPolicyPoints } from './policyPoints';

/** In one column of the settings item, as JSON; the standard ones leave it empty. */
export class SharePointPreparedReplies implements IPreparedReplies {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<RepliesRecord> {
    const [answer, points] = await Promise.all([
      asService(() => askSettings(this.site.sp.web, this.site)),
      readPolicyPoints(this.site)
    ]);
    const row = settingsRowIn(answer);
    return {
      itemId: numberIn(row, 'Id'),
      etag: textIn(row, 'odata.etag'),
      replies: parseReplies(textIn(row, 'PreparedReplies')) ?? defaultReplies,
      points,
      canSave: numberIn(row, 'SchemaVersion') >= repliesSince
    };
  }

  public async save(
    replies: readonly PreparedReply[],
    record: RepliesRecord
  ): Promise<RepliesRecord | 'changed'> {
    const isStandard = isSame(replies, defaultReplies);
    const json = isStandard ? '' : JSON.stringify(replies, undefined, 1);
    try {
      const item = listAt(this.site.sp.web, this.site, listNames.settings).items.getById(record.itemId);
      const answer = rowOf(await item.update({ PreparedReplies: json }, record.etag));
      return { ...record, replies, etag: textIn(answer, 'etag') };
    } catch (error) {
      if (isStale(error)) return 'changed';
      throw await toServiceError(error);
    }
  }
}
