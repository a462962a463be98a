import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { ICaseLists } from '../../application/reporting/casePorts';
import { Button } from '../../components/button/Button';
import { Problem } from '../../components/message/Problem';
import { reasonFor } from './words';

export interface IDeleteCaseProps {
  caseId: number;
  reportIds: readonly number[];
  cases: ICaseLists;
  onDeleted(): void;
}

/** Puts a case past its retention into the recycle bin, on a second press. */
export function DeleteCase({ caseId, reportIds, cases, onDeleted }: IDeleteCaseProps): React.ReactElement {
  const [asked, setAsked] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();

  async function press(): Promise<void> {
    if (!asked) {
      setAsked(true);
      return;
    }
    try {
      await cases.recycle(caseId, reportIds);
      onDeleted();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <div>
      <Button onClick={press}>{asked ? strings.recycleConfirm : strings.recycle}</Button>
      <Problem>{failure && reasonFor(failure)}</Problem>
    </div>
  );
}
