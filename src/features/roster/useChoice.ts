import * as React from 'react';
import type { OpenedRoster } from '../../application/review/roster';

/** A roster that an owner has chosen, with what they know it by. */
export type Chosen = OpenedRoster & { name: string };

/** Reads a choice, telling how much of it has been checked, from 0 to 1. */
export type ReadChoice = (onProgress: (share: number) => void) => Promise<OpenedRoster>;

export type Choice = {
  chosen: Chosen | undefined;
  /** How much of the choice has been checked, while that is told. */
  checked: number | undefined;
  /** Throws what reading throws. */
  choose(name: string, read: ReadChoice): Promise<void>;
  forget(): void;
};

/** What an owner has chosen, checked and not stored. Of two choices one after the other, only the later one counts. */
export function useChoice(): Choice {
  const [chosen, setChosen] = React.useState<Chosen>();
  const [checked, setChecked] = React.useState<number>();
  const latest = React.useRef<ReadChoice>();
  React.useEffect(
    () => () => {
      latest.current = undefined;
    },
    []
  );

  async function choose(name: string, read: ReadChoice): Promise<void> {
    const isLatest = (): boolean => latest.current === read;
    latest.current = read;
    setChosen(undefined);
    setChecked(undefined);
    const opened = await read((share) => {
      if (isLatest()) setChecked(share);
    });
    if (!isLatest()) return;
    setChecked(undefined);
    setChosen({ name, ...opened });
  }

  return { chosen, checked, choose, forget: () => setChosen(undefined) };
}
