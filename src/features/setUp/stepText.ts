import { setUp as strings } from 'SharedStrings';
import type { SetUpSubject } from '../../application/ports';
import type { SetUpLimit } from '../../application/setUpLimit';
import type { StepState } from '../../application/setUpLists';
import { failureText } from '../../components/failureText';
import { fill } from '../../components/fill';

type Aspect = SetUpSubject['aspect'];

const aspects: Record<Aspect, string> = {
  site: strings.aspectSite,
  permissionLevel: strings.aspectPermissionLevel,
  retiredLevel: strings.aspectRetiredLevel,
  group: strings.aspectGroup,
  groupOwner: strings.aspectGroupOwner,
  list: strings.aspectList,
  columns: strings.aspectColumns,
  indexes: strings.aspectIndexes,
  view: strings.aspectView,
  views: strings.aspectViews,
  formats: strings.aspectFormats,
  permissions: strings.aspectPermissions,
  settings: strings.aspectSettings,
  grants: strings.aspectGrants
};

/** Where names of what is different would not say what set-up will do. */
const neededTexts: Partial<Record<Aspect, string>> = {
  retiredLevel: strings.neededRetiredLevel,
  groupOwner: strings.neededGroupOwner,
  grants: strings.neededGrants
};

/** What a step concerns, in words. */
export function subjectText({ aspect, name }: SetUpSubject): string {
  return fill(aspects[aspect], { name });
}

/** What a step has come to, in words. */
export function stateText({ aspect }: SetUpSubject, state: StepState): string {
  switch (state.kind) {
    case 'waiting':
      return strings.stateWaiting;
    case 'working':
      return strings.stateWorking;
    case 'right':
      return strings.stateRight;
    case 'mended':
      return strings.stateMended;
    case 'needed':
      return neededTexts[aspect] ?? fill(strings.stateNeeded, { findings: state.findings.join(', ') });
    case 'limited':
    case 'stopped':
      return state.limits.map(limitText).join(' ');
    case 'failed':
      return failureText(state.failure, { denied: strings.stateDenied, otherwise: strings.stateFailed });
  }
}

/** What set-up cannot make right, what follows from it, and what a person can do. */
function limitText(limit: SetUpLimit): string {
  switch (limit.kind) {
    case 'noIndex':
      return fill(strings.limitNoIndex, { columns: limit.columns.join(', ') });
    case 'ownGrantStays':
      return strings.limitOwnGrant;
    case 'grantsOfOthers':
      return fill(strings.limitGrants, { people: limit.people.join(', ') });
    case 'groupOwner':
      return fill(strings.limitGroupOwner, { owner: limit.owner, wanted: limit.wanted });
    case 'noOwnersGroup':
      return strings.limitNoOwners;
    case 'noStaffGroup':
      return fill(strings.limitNoStaff, {
        missing: limit.missing.map((group) => missingGroups[group]).join(', '),
        staff: limit.staff.join(', ') || strings.nobody
      });
    case 'subsite':
      return fill(strings.limitSubsite, { levels: limit.levels.join(', ') });
    case 'channelSite':
      return strings.limitChannel;
    case 'otherLanguage':
      return strings.limitLanguage;
  }
}

const missingGroups = { visitors: strings.visitorsGroup, members: strings.membersGroup };
