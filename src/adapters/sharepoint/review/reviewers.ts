import '@pnp/sp/site-groups/index.js';
import type { ISiteGroup } from '@pnp/sp/site-groups/types.js';
import type { IReviewers, Reviewer } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { ensurePrincipal, principalTypes } from '../people/principals';
import { numberIn, rowsOf, textIn } from '../rows';
import type { Row } from '../rows';
import { reviewersGroup } from '../schema/groups';

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
    const found = await ensurePrincipal(this.site, address);
    if (!found) return undefined;
    if (numberIn(found, 'PrincipalType') !== principalTypes.person) return 'notAPerson';
    await asService(() => this.group().users.add(textIn(found, 'LoginName')));
    return reviewerFrom(found);
  }

  public async remove(id: number): Promise<void> {
    await asService(() => this.group().users.removeById(id));
  }

  private group(): ISiteGroup {
    return this.site.sp.web.siteGroups.getByName(reviewersGroup.title);
  }
}

function reviewerFrom(row: Row): Reviewer {
  return { id: numberIn(row, 'Id'), name: textIn(row, 'Title'), email: textIn(row, 'Email') };
}
