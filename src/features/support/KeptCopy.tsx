import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { support as strings } from 'ReviewStrings';
import { useFault } from '../../components/errorBoundary/useFault';
import type { ISupportServices } from './services';
import styles from './Support.module.scss';

/** What the review keeps on the device so that the next look is quick, and a press that clears it. */
export function KeptCopy({ kept }: Pick<ISupportServices, 'kept'>): React.ReactElement {
  const [isCleared, setCleared] = React.useState(false);
  const showFault = useFault();

  async function clear(): Promise<void> {
    await kept.clear();
    setCleared(true);
  }

  return (
    <>
      <h4 className={styles.subtitle}>{strings.kept}</h4>
      <p>{strings.keptBody}</p>
      <DefaultButton
        text={strings.clearKept}
        onClick={() => {
          clear().catch(showFault);
        }}
      />
      <p role="status">{isCleared && strings.keptCleared}</p>
    </>
  );
}
