import '@pnp/sp/batching.js';
import '@pnp/sp/lists/web.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { ServiceError } from '../../../application/failure';
import type { FailureKind } from '../../../application/failure';
import type { IReviewAccess, ReviewRights } from '../../../application/review/reviewRights';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { rowOf } from '../rows';
import type { Row } from '../rows';
import { listNames } from '../schema/names';

/** Manage lists (0x800) and manage permissions (0x2000000): what an owner has. */
const ownerMask = 0x800 | 0x2000000;

/** Edit list items: on the list of cases only reviewers and owners have it. */
const editMask = 0x4;

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
      SPQueryable(list(listNames.cases), 'EffectiveBasePermissions')(),
      list(listNames.settings).select('Id')()
    ].map(unlessRefused);
    if (!(await isAnswered(execute))) return { owner: false, reviewer: false, setUp: false };
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

/** Whether the site answers this person at all. An outsider's batch is refused as a whole. */
async function isAnswered(execute: () => Promise<void>): Promise<boolean> {
  try {
    await asService(execute);
    return true;
  } catch (error) {
    if (kindOf(error) === 'denied') return false;
    throw error;
  }
}

/** The row of an answer; undefined when it is not there, or not for this person. */
async function unlessRefused(answer: Promise<unknown>): Promise<Row | undefined> {
  try {
    return rowOf(await asService(() => answer));
  } catch (error) {
    const kind = kindOf(error);
    if (kind === 'missing' || kind === 'denied') return undefined;
    throw error;
  }
}

function kindOf(error: unknown): FailureKind | undefined {
  return error instanceof ServiceError ? error.failure.kind : undefined;
}
