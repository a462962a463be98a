import '@pnp/sp/items/index.js';
import { ServiceError } from '../../../application/failure';
import type { IStaffGroups, StaffGroup } from '../../../application/review/ports';
import type { SiteConnection } from '../connection/connectSite';
import { asService } from '../connection/toServiceError';
import { listAt } from '../listAt';
import { numberIn, rowsOf } from '../rows';
import { listNames, settingsItemTitle } from '../schema/names';
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
    const { items } = listAt(this.site.sp.web, this.site, listNames.settings);
    await asService(async () => {
      const [row] = rowsOf(await items.select('Id').filter(`Title eq '${settingsItemTitle}'`).top(1)());
      if (!row) throw new ServiceError({ kind: 'missing', detail: 'The settings item is missing.' });
      await items.getById(numberIn(row, 'Id')).update({ [staffGroupsColumn]: ids.join(';') });
    });
  }
}

function asGroup(isStaff: boolean): (group: SiteGroup) => StaffGroup {
  return ({ Id, Title }) => ({ id: Id, title: Title, isStaff });
}
