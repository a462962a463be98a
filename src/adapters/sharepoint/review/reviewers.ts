import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import type { ISiteGroup } from '@pnp/sp/site-groups/types.js';
import { ServiceError } from '../../../application/failure';
import type { IReviewers, Reviewer } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { numberIn, rowOf, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { reviewersGroup } from '../schema/groups';

/** SharePoint's number (`PrincipalType`) for one person, as opposed to groups of any kind. */
const person = 1;

/** The members of the group that set-up makes. */
export class SharePointReviewers implements IReviewers {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<Reviewer[]> {
    const users = await asService(() => this.group().users.select('Id', 'Title', 'Email')());
    return rowsOf(users)
      .map(reviewerFrom)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  public async add(address: string): Promise<Reviewer | 'notAPerson' | undefined> {
    const found = await this.find(address);
    if (!found) return undefined;
    if (numberIn(found, 'PrincipalType') !== person) return 'notAPerson';
    await asService(() => this.group().users.add(textIn(found, 'LoginName')));
    return reviewerFrom(found);
  }

  public async remove(id: number): Promise<void> {
    await asService(() => this.group().users.removeById(id));
  }

  /** SharePoint makes whoever it finds a user of the site, groups and everyone too. It refuses an address that the organisation does not know. */
  private async find(address: string): Promise<Row | undefined> {
    try {
      return rowOf(await asService(() => this.site.sp.web.ensureUser(address)));
    } catch (error) {
      const kind = error instanceof ServiceError ? error.failure.kind : undefined;
      if (kind === 'rejected' || kind === 'missing') return undefined;
      throw error;
    }
  }

  private group(): ISiteGroup {
    return this.site.sp.web.siteGroups.getByName(reviewersGroup.title);
  }
}

function reviewerFrom(row: Row): Reviewer {
  return { id: numberIn(row, 'Id'), name: textIn(row, 'Title'), email: textIn(row, 'Email') };
}
