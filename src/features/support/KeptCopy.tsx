import { DefaultButton } from '@fluentui/react/lib/Button';
import { support as strings } from 'ReviewStrings';
import * as React from 'react';
import type { IReviewCache } from '../../application/review/ports';
import { useFault } from '../../components/useFault';

/** What coverage keeps on the device, and a press that clears it. Nothing is lost: it is read again. */
export function KeptCopy({ kept }: { kept: Pick<IReviewCache, 'clear'> }): React.ReactElement {
  const showFault = useFault();
  const [isCleared, setCleared] = React.useState(false);

  async function clear(): Promise<void> {
    await kept.clear();
    setCleared(true);
  }

  return (
    <>
      <p>{strings.keptHint}</p>
      <DefaultButton text={strings.clearKept} onClick={() => void clear().catch(showFault)} />
      <p role="status">{isCleared && strings.keptCleared}</p>
    </>
  );
}
