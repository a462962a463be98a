import '@pnp/sp/items/index.js';
import type { IStaffGroups, StaffGroup } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn } from '../rows';
import { listNames } from '../schema/names';
import { askSettings, settingsRowIn } from '../settingsItem';
import type { SiteGroup } from '../setUp/associatedGroups';
import { readStaffChoice, staffGroupsColumn } from '../setUp/staffGroups';

/** Keeps who staff are in the settings item, where set-up finds it; earlier choices are in the item's versions. */
export class SharePointStaffGroups implements IStaffGroups {
  public constructor(private readonly site: SiteConnection) {}

  public async read(): Promise<StaffGroup[]> {
    const { staff, others } = await asService(() => readStaffChoice(this.site));
    const groups = [...staff.map(asGroup(true)), ...others.map(asGroup(false))];
    return groups.sort((a, b) => a.title.localeCompare(b.title));
  }

  public async choose(ids: readonly number[]): Promise<void> {
    const { web } = this.site.sp;
    const { items } = listAt(web, this.site, listNames.settings);
    await asService(async () => {
      const row = settingsRowIn(await askSettings(web, this.site, ['Id']));
      await items.getById(numberIn(row, 'Id')).update({ [staffGroupsColumn]: ids.join(';') });
    });
  }
}

function asGroup(isStaff: boolean): (group: SiteGroup) => StaffGroup {
  return ({ Id, Title }) => ({ id: Id, title: Title, isStaff });
}
