import { support as strings } from 'ReviewStrings';
import type { SetUpLimit } from '../../application/setUpLimit';
import { fill } from '../../components/fill';

/** What set-up cannot make right, without anybody's name: the report is passed on. */
export function limitText(limit: SetUpLimit): string {
  switch (limit.kind) {
    case 'noIndex':
      return fill(strings.limitNoIndex, { columns: limit.columns.join(', ') });
    case 'ownGrantStays':
      return strings.limitOwnGrant;
    case 'grantsOfOthers':
      return fill(strings.limitGrants, { count: limit.people.length });
    case 'groupOwner':
      return strings.limitGroupOwner;
    case 'noOwnersGroup':
      return strings.limitNoOwners;
    case 'noStaffGroup':
      return strings.limitNoStaff;
    case 'subsite':
      return strings.limitSubsite;
    case 'channelSite':
      return strings.limitChannel;
    case 'otherLanguage':
      return strings.limitLanguage;
  }
}
