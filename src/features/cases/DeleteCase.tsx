import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { Deletion } from '../../application/reporting/deleteExpired';
import { Button } from '../../components/button/Button';
import { DeleteDialog } from './DeleteDialog';
import type { ICasesServices } from './services';

export interface IDeleteCaseProps {
  entryId: string;
  services: ICasesServices;
  onDeleted(): void;
  /** It has changed since it was read, so what is shown is old. */
  onKept(): void;
}

/** Puts a case past its retention into the recycle bin, after a question. */
export function DeleteCase(props: IDeleteCaseProps): React.ReactElement {
  const { entryId, services, onDeleted, onKept } = props;
  const [asked, setAsked] = React.useState(false);

  function close(deletion: Deletion | undefined): void {
    setAsked(false);
    if (!deletion || deletion.left > 0) return;
    if (deletion.deleted > 0) onDeleted();
    else onKept();
  }

  return (
    <div>
      <Button onClick={() => setAsked(true)}>{strings.recycle}</Button>
      {asked && <DeleteDialog entryIds={[entryId]} services={services} onClose={close} />}
    </div>
  );
}
