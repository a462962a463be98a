import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { EarlierRoster, IRosterFile } from '../../application/review/ports';
import { readAudience } from '../../application/review/roster';
import type { Audience } from '../../application/review/roster';
import { useFault } from '../../components/errorBoundary/useFault';
import { pause } from '../../components/pause';

export type Stored = {
  audience?: Audience;
  /** The roster before, which can be restored. */
  previous?: EarlierRoster;
  failure?: Failure;
};

/** The roster that is stored, and the one before. */
export function useStored(file: IRosterFile): Stored & { refresh(): void } {
  const showFault = useFault();
  const [state, setState] = React.useState<Stored>({});
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    setState({});
    Promise.all([readAudience(file, { pause }), file.previous()])
      .then(([audience, previous]) => current && setState({ audience, previous }))
      .catch((error: unknown) => current && setState({ failure: failureOf(error) }))
      .catch(showFault);
    return () => {
      current = false;
    };
  }, [file, asked, showFault]);
  return { ...state, refresh: () => setAsked((count) => count + 1) };
}
