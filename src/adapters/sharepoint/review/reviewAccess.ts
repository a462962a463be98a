import '@pnp/sp/batching.js';
import '@pnp/sp/lists/web.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { ServiceError } from '../../../application/failure';
import type { IReviewAccess, ReviewRights } from '../../../application/review/reviewRights';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';

/** Manage lists (0x800) and manage permissions (0x2000000): what an owner has. */
const ownerMask = 0x800 | 0x2000000;

/** Edit list items: on the cases list only reviewers and owners have it. */
const editMask = 0x4;

/** Owners and reviewers share this list with nobody else. */
const casesListName = 'ReportCases';

/** What the signed-in person may do, as SharePoint's own permissions say it. */
export class SharePointReviewAccess implements IReviewAccess {
  public constructor(private readonly site: SiteConnection) {}

  /** One `$batch`: the person's rights on the site and on the cases, and whether the settings list is there. */
  public async read(): Promise<ReviewRights> {
    const [batched, execute] = this.site.sp.web.batched();
    const list = (name: string): ReturnType<typeof batched.getList> =>
      batched.getList(`${this.site.path}/Lists/${name}`);
    const answers = [
      SPQueryable(batched, 'EffectiveBasePermissions')(),
      SPQueryable(list(casesListName), 'EffectiveBasePermissions')(),
      list(listNames.settings).select('Id')()
    ].map(unlessRefused);
    await execute().catch(async (error: unknown) => {
      await Promise.allSettled(answers);
      return asService(() => Promise.reject(error));
    });
    const [web, cases, settings] = await Promise.all(answers);
    return {
      owner: grants(web, ownerMask),
      reviewer: grants(cases, editMask),
      setUp: settings !== undefined
    };
  }
}

function grants(mask: Row | undefined, wanted: number): boolean {
  return mask !== undefined && (Number(mask.Low) & wanted) === wanted;
}

/** The row of an answer; undefined when it is not there, or not for this person. */
async function unlessRefused(answer: Promise<unknown>): Promise<Row | undefined> {
  try {
    return rowOf(await asService(() => answer));
  } catch (error) {
    const kind = error instanceof ServiceError ? error.failure.kind : undefined;
    if (kind === 'missing' || kind === 'denied') return undefined;
    throw error;
  }
}
