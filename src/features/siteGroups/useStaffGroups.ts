import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IStaffGroups, StaffGroup } from '../../application/review/ports';
import { fill } from '../../components/fill';
import { useAnswer } from '../../components/useAnswer';
import type { Principal } from '../../domain/people/principal';

type StaffGroupsState = {
  busy?: 'adding' | 'saving';
  news: string;
  problem: string;
};

type StaffGroupsWork = {
  state: StaffGroupsState;
  /** Undefined until they have been read. */
  choices: readonly StaffGroup[] | undefined;
  /** Why they could not be read. */
  failure: Failure | undefined;
  tick(id: number, isStaff: boolean): void;
  /** Puts a group among the choices, ticked. Resolves to whether it is there. */
  add(group: Principal): Promise<boolean>;
  save(): Promise<void>;
  readAgain(): void;
};

/** Reads who staff are when first shown, and keeps the choice that the owner makes of it. */
export function useStaffGroups(groups: IStaffGroups, onChosen: () => void): StaffGroupsWork {
  const [state, setState] = React.useState<StaffGroupsState>({ news: '', problem: '' });
  const { refresh, ...answer } = useAnswer(React.useCallback(() => groups.read(), [groups]));
  const [changed, setChanged] = React.useState<readonly StaffGroup[]>();
  const choices = changed ?? answer.last;
  const show = (part: Partial<StaffGroupsState>): void => setState((previous) => ({ ...previous, ...part }));
  const change = (next: (choices: readonly StaffGroup[]) => readonly StaffGroup[]): void =>
    setChanged((before) => next(before ?? choices ?? []));

  async function add({ key, name }: Principal): Promise<boolean> {
    show({ busy: 'adding', news: '', problem: '' });
    try {
      const found = await groups.find(key);
      if (found === 'notAGroup') show({ problem: fill(strings.notAGroup, { name }) });
      else if (!found) show({ problem: fill(strings.groupUnknown, { name }) });
      else {
        change((before) => [...before.filter(({ id }) => id !== found.id), found]);
        show({ news: fill(strings.groupAdded, { name }) });
        return true;
      }
    } catch (error) {
      show({ problem: fill(strings.addFailed, { name, detail: failureOf(error).detail }) });
    } finally {
      show({ busy: undefined });
    }
    return false;
  }

  async function save(): Promise<void> {
    const chosen = (choices ?? []).filter(({ isStaff }) => isStaff);
    show({ news: '', problem: chosen.length === 0 ? strings.staffNone : '' });
    if (chosen.length === 0) return;
    show({ busy: 'saving' });
    try {
      await groups.choose(chosen.map(({ id }) => id));
      show({ news: strings.staffSaved });
      onChosen();
    } catch (error) {
      const { kind, detail } = failureOf(error);
      show({
        problem: kind === 'rejected' ? strings.staffTooOld : fill(strings.staffSaveFailed, { detail })
      });
    } finally {
      show({ busy: undefined });
    }
  }

  return {
    state,
    choices,
    failure: answer.kind === 'failed' ? answer.failure : undefined,
    add,
    save,
    tick: (id, isStaff) => {
      change((before) => before.map((group) => (group.id === id ? { ...group, isStaff } : group)));
      show({ news: '' });
    },
    readAgain: refresh
  };
}
