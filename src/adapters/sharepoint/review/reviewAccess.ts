import '@pnp/sp/lists/web.js';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import { failureOf } from '../../../application/failure';
import type { IReviewAccess, ReviewRights } from '../../../application/review/reviewRights';
import type { SiteConnection } from '../connection/connectSite';
import { inOneBatch } from '../connection/inOneBatch';
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
    const answers = await unlessRefused(() =>
      inOneBatch(this.site.sp.web, (web) => {
        const list = (name: string): ReturnType<typeof web.getList> =>
          web.getList(`${this.site.path}/Lists/${name}`);
        return [
          SPQueryable(web, 'EffectiveBasePermissions')(),
          SPQueryable(list(listNames.cases), 'EffectiveBasePermissions')(),
          list(listNames.settings).select('Id')()
        ];
      })
    );
    // An outsider's batch is refused as a whole.
    if (!answers) return { owner: false, reviewer: false, setUp: true };
    const [web, cases, settings] = answers;
    return {
      owner: grants(await rowUnlessRefused(web), ownerMask),
      reviewer: grants(await rowUnlessRefused(cases), editMask),
      setUp: isThere(settings)
    };
  }
}

function rowUnlessRefused(given: () => unknown): Promise<Row | undefined> {
  return unlessRefused(async () => rowOf(given()));
}

/** A list that a person may not see is there. */
function isThere(given: () => unknown): boolean {
  try {
    rowOf(given());
    return true;
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind === 'denied') return true;
    if (kind === 'missing') return false;
    throw error;
  }
}

function grants(mask: Row | undefined, wanted: number): boolean {
  return mask !== undefined && (Number(mask.Low) & wanted) === wanted;
}

/** What a question brought; undefined when it is about what is not there, or not for this person. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind === 'missing' || kind === 'denied') return undefined;
    throw error;
  }
}
