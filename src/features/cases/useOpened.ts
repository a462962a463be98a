import * as React from 'react';
import { useAddress, useParameter } from '../../components/address/useAddress';
import { addressOf, entryAt } from '../../domain/reporting/caseAddress';
import type { BoardEntry } from '../../domain/reporting/caseBoard';

/** Which case is open, as the address says. */
type Opened = {
  /** Undefined for the list; `missing` when the address names no post that is there. */
  entry: BoardEntry | 'missing' | undefined;
  /** The address of the case that was open before the list. */
  from: string | undefined;
  open(entry: BoardEntry): void;
  /** The row of the case is there: its address is its own from now on. */
  number(caseId: number): void;
  leave(): void;
};

/**
 * Follows the address. An open case stays as it was listed, whatever is read again meanwhile, until the address names
 * another.
 */
export function useOpened(entries: readonly BoardEntry[]): Opened {
  const address = useAddress();
  const place = useParameter('case');
  /** A post that gets a case while it is open has two addresses, and parts of the page learn of the second one by one. */
  const opened = React.useRef<{ places: readonly string[]; entry: BoardEntry }>();
  const from = React.useRef<string>();

  if (place === undefined) opened.current = undefined;
  else {
    from.current = place;
    if (!opened.current?.places.includes(place)) {
      const entry = entryAt(entries, place);
      opened.current = entry && { places: [place], entry };
    }
  }

  return {
    entry: place === undefined ? undefined : (opened.current?.entry ?? 'missing'),
    from: from.current,
    open: (entry) => address.change({ case: addressOf(entry) }, 'push'),
    number(caseId) {
      const place = `${caseId}`;
      if (!opened.current) return;
      opened.current = { ...opened.current, places: [...opened.current.places, place] };
      address.change({ case: place }, 'replace');
    },
    leave: () => address.change({ case: undefined }, 'push')
  };
}
