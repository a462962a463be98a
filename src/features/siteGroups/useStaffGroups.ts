import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IStaffGroups, StaffGroup } from '../../application/review/ports';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import type { Principal } from '../../domain/people/principal';

export type StaffGroupsState = {
  /** Undefined until they have been read. */
  choices?: readonly StaffGroup[];
  /** Why they could not be read. */
  failure?: Failure;
  busy?: 'adding' | 'saving';
  news: string;
  problem: string;
};

export type StaffGroupsWork = {
  state: StaffGroupsState;
  tick(id: number, isStaff: boolean): void;
  /** Puts a group among the choices, ticked. Resolves to whether it is there. */
  add(group: Principal): Promise<boolean>;
  save(): Promise<void>;
  readAgain(): void;
};

/** Reads who staff are when first shown, and keeps the choice that the owner makes of it. */
export function useStaffGroups(groups: IStaffGroups, onChosen: () => void): StaffGroupsWork {
  const showFault = useFault();
  const [state, setState] = React.useState<StaffGroupsState>({ news: '', problem: '' });
  const [asked, setAsked] = React.useState(0);
  const show = React.useCallback(
    (part: Partial<StaffGroupsState>) => setState((previous) => ({ ...previous, ...part })),
    []
  );

  React.useEffect(() => {
    let current = true;
    show({ failure: undefined });
    groups
      .read()
      .then((choices) => current && show({ choices }))
      .catch((error: unknown) => {
        const failure = failureOf(error);
        if (current) show({ failure });
      })
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [groups, asked, show, showFault]);

  async function add({ key, name }: Principal): Promise<boolean> {
    show({ busy: 'adding', news: '', problem: '' });
    try {
      const found = await groups.find(key);
      if (found === 'notAGroup') show({ problem: fill(strings.notAGroup, { name }) });
      else if (!found) show({ problem: fill(strings.groupUnknown, { name }) });
      else {
        setState(({ choices = [], ...others }) => ({
          ...others,
          choices: [...choices.filter(({ id }) => id !== found.id), found],
          news: fill(strings.groupAdded, { name })
        }));
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
    const chosen = (state.choices ?? []).filter(({ isStaff }) => isStaff);
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
    add,
    save,
    tick: (id, isStaff) =>
      setState(({ choices, ...others }) => ({
        ...others,
        choices: choices?.map((group) => (group.id === id ? { ...group, isStaff } : group)),
        news: ''
      })),
    readAgain: () => setAsked((count) => count + 1)
  };
}
