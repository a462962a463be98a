import '@pnp/sp/items/index.js';
import '@pnp/sp/site-groups/index.js';
import { failureOf } from '../../../application/failure';
import type { IStaffGroups, StaffGroup } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { ensurePrincipal, kindOfLogin, principalTypes } from '../people/principals';
import { numberIn, rowsOf, textIn } from '../rows';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import { readStaffChoice, staffGroupsColumn } from '../setUp/staffGroups';
import type { StaffCandidate } from '../setUp/staffGroups';

/** Keeps who staff are in the settings item, where set-up finds it; earlier choices are in the item's versions. */
export class SharePointStaffGroups implements IStaffGroups {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<StaffGroup[]> {
    const { staff, others } = await asService(() => readStaffChoice(this.site));
    const groups = await Promise.all([
      ...staff.map((group) => this.describe(group, true)),
      ...others.map((group) => this.describe(group, false))
    ]);
    return groups.sort((a, b) => a.title.localeCompare(b.title));
  }

  public async find(key: string): Promise<StaffGroup | 'notAGroup' | undefined> {
    const found = await ensurePrincipal(this.site, key);
    if (!found) return undefined;
    const kind = kindOfLogin(textIn(found, 'LoginName'));
    if (kind === 'person' || numberIn(found, 'PrincipalType') !== principalTypes.securityGroup)
      return 'notAGroup';
    return { id: numberIn(found, 'Id'), title: textIn(found, 'Title'), kind, isStaff: true };
  }

  public async choose(ids: readonly number[]): Promise<void> {
    const { web } = this.site.sp;
    const { items } = listAt(web, this.site, listNames.settings);
    await asService(async () => {
      const row = settingsRowIn(await askSettings(web, this.site, ['Id']));
      await items.getById(numberIn(row, 'Id')).update({ [staffGroupsColumn]: ids.join(';') });
    });
  }

  private async describe({ Id, Title, kind }: StaffCandidate, isStaff: boolean): Promise<StaffGroup> {
    const members = kind === 'siteGroup' ? await this.membersOf(Id) : undefined;
    return { id: Id, title: Title, kind, isStaff, members };
  }

  /** SharePoint tells who is in a group of the site, to those who may see it; of the directory's groups it does not. */
  private async membersOf(id: number): Promise<StaffGroup['members']> {
    const { siteGroups } = this.site.sp.web;
    try {
      const users = rowsOf(
        await asService(() => siteGroups.getById(id).users.select('PrincipalType')<unknown>())
      );
      const people = users.filter((user) => numberIn(user, 'PrincipalType') === principalTypes.person).length;
      return { people, groups: users.length - people };
    } catch (error) {
      if (failureOf(error).kind === 'denied') return undefined;
      throw error;
    }
  }
}
