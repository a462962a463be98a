import * as React from 'react';
import type { OpenedRoster, OpeningChoice } from '../../application/review/roster';

/** A roster that an owner has chosen, with what they know it by and what they said of how to read it. */
export type Chosen = { name: string; opened: OpenedRoster; choice: OpeningChoice };

/** Reads a choice, telling how much of it has been checked, from 0 to 1. */
export type ReadChoice = (
  onProgress: (share: number) => void,
  choice: OpeningChoice
) => Promise<OpenedRoster>;

type RosterChoice = {
  chosen: Chosen | undefined;
  /** How much of the choice has been checked, while that is told. */
  checked: number | undefined;
  /** Throws what reading throws. */
  choose(name: string, read: ReadChoice): Promise<void>;
  /** Reads the same again, as the owner says now. */
  chooseAgain(choice: OpeningChoice): Promise<void>;
  forget(): void;
};

/** What an owner has chosen, checked and not stored. Of two choices one after the other, only the later one counts. */
export function useChoice(): RosterChoice {
  const [chosen, setChosen] = React.useState<Chosen>();
  const [checked, setChecked] = React.useState<number>();
  const reading = React.useRef<{ name: string; read: ReadChoice }>();
  /** Another with every reading that begins. */
  const latest = React.useRef(0);
  React.useEffect(
    () => () => {
      latest.current = -1;
    },
    []
  );

  async function readAs(choice: OpeningChoice): Promise<void> {
    if (!reading.current) return;
    const { name, read } = reading.current;
    const own = (latest.current += 1);
    const isLatest = (): boolean => latest.current === own;
    setChecked(undefined);
    const opened = await read((share) => {
      if (isLatest()) setChecked(share);
    }, choice);
    if (!isLatest()) return;
    setChecked(undefined);
    setChosen({ name, opened, choice });
  }

  return {
    chosen,
    checked,
    choose: (name, read) => {
      reading.current = { name, read };
      setChosen(undefined);
      return readAs({});
    },
    chooseAgain: (choice) => readAs({ ...chosen?.choice, ...choice }),
    forget: () => setChosen(undefined)
  };
}
