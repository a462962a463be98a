import * as React from 'react';
import type { IClipboard } from '../../application/support/ports';

export type Copying = {
  outcome: 'copied' | 'failed' | undefined;
  copy(text: string): Promise<void>;
};

/** Copies a text and tells whether it could be: pages in a frame may not. */
export function useCopy(clipboard: IClipboard): Copying {
  const [outcome, setOutcome] = React.useState<Copying['outcome']>();
  return {
    outcome,
    copy: async (text) => setOutcome((await clipboard.copy(text)) ? 'copied' : 'failed')
  };
}
