import * as React from 'react';
import type { IClipboard } from '../../application/support/ports';

type CopyState = {
  outcome: 'copied' | 'failed' | undefined;
  copy(text: string): Promise<void>;
};

/** Copies a text and tells whether it could be: pages in a frame may not. */
export function useCopy(clipboard: IClipboard): CopyState {
  const [outcome, setOutcome] = React.useState<CopyState['outcome']>();
  return {
    outcome,
    copy: async (text) => setOutcome((await clipboard.copy(text)) ? 'copied' : 'failed')
  };
}
