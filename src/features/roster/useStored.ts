import * as React from 'react';
import type { EarlierRoster, IRosterFile } from '../../application/review/ports';
import { readAudience } from '../../application/review/roster';
import type { Audience } from '../../application/review/roster';
import { pause } from '../../components/pause';
import { useAnswer } from '../../components/useAnswer';
import type { Answer } from '../../components/useAnswer';

export type RosterState = {
  audience: Audience;
  /** The roster before, which can be restored. */
  previous: EarlierRoster | undefined;
};

/** The roster that is stored, and the one before. */
export function useStored(file: IRosterFile): Answer<RosterState> & { refresh(): void } {
  return useAnswer(
    React.useCallback(async () => {
      const [audience, previous] = await Promise.all([readAudience(file, { pause }), file.previous()]);
      return { audience, previous };
    }, [file])
  );
}
