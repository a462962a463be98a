import * as React from 'react';
import { versions as strings } from 'ReviewStrings';
import { Button } from '../../components/button/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { fill } from '../../components/fill';

export interface IDiscardDialogProps {
  number: number;
  onClose(): void;
  onDiscard(): void;
}

/** Asks before a draft is gone for good. */
export function DiscardDialog({ number, onClose, onDiscard }: IDiscardDialogProps): React.ReactElement {
  return (
    <Dialog title={fill(strings.discardTitle, { number })} closeLabel={strings.cancel} onClose={onClose}>
      <p>{strings.discardBody}</p>
      <Button kind="primary" onClick={onDiscard}>
        {strings.discard}
      </Button>
    </Dialog>
  );
}
