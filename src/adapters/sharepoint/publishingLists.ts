import '@pnp/sp/items/list.js';
import type { IPublishingLists } from '../../application/ports';
import type { PolicyContent } from '../../domain/policy/policy';
import type { Schedule } from '../../domain/policy/schedule';
import { asService } from './connection/toServiceError';
import { listAt } from './listAt';
import { SharePointPolicyLists } from './policyLists';
import type { Row } from './rows';
import { listNames } from './schema/names';

/** The policy's lists with what only owners do to them, which staff need not download. */
export class SharePointPublishingLists extends SharePointPolicyLists implements IPublishingLists {
  public async addVersion(content: PolicyContent, contentHash: string): Promise<void> {
    const row = versionToRow(content, contentHash);
    await asService(() => listAt(this.site.sp.web, this.site, listNames.versions).items.add(row));
  }
}

/** What an earlier release did not have is written where there is any, so that its lists take the rest. */
export function versionToRow(content: PolicyContent, contentHash: string): Row {
  return {
    Title: content.title,
    PolicyKey: content.policyKey,
    VersionNumber: content.number,
    VersionKey: `${content.policyKey}:${content.number}`,
    Statement: content.statement,
    PolicyPoints: JSON.stringify(content.points),
    Material: content.material,
    ChangeSummary: content.changeSummary,
    DueRule: content.due.kind,
    DueDate: content.due.kind === 'fixedDate' ? content.due.date : '',
    DueDays: content.due.kind === 'daysAfterJoining' ? content.due.days : null,
    ...(content.schedule && scheduleToRow(content.schedule)),
    ...(content.questions?.length && { Questions: JSON.stringify(content.questions) }),
    ContentHash: contentHash,
    Withdrawn: false
  };
}

function scheduleToRow({ zone, from, renewalMonths }: Schedule): Row {
  return { TimeZone: zone, EffectiveFrom: from ?? '', RenewalMonths: renewalMonths ?? null };
}
