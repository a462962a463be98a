import { personKey } from './case';
import type { CasePerson } from './case';
import type { BoardEntry } from './caseBoard';

/** What can be done with reported posts, one or many. */
export const caseActs = ['take', 'assign', 'close', 'hold', 'release', 'reopen'] as const;
export type CaseActKind = (typeof caseActs)[number];

/** Whether there is anything to do: what is closed is not closed again, and who has a case does not take it. */
export function canDo(
  act: CaseActKind,
  { status, case: known }: Pick<BoardEntry, 'status' | 'case'>,
  viewer: CasePerson
): boolean {
  switch (act) {
    case 'take': {
      const isMine = known?.assignee !== undefined && personKey(known.assignee) === personKey(viewer);
      return status !== 'closed' && !isMine;
    }
    case 'assign':
    case 'close':
      return status !== 'closed';
    case 'hold':
      return !known?.onHold;
    case 'release':
      return known?.onHold === true;
    case 'reopen':
      return status === 'closed';
  }
}
