import { DefaultButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { ReviewedReport } from '../../application/reporting/ports';
import type { Removal } from '../../application/reporting/removeFromCase';
import { fill } from '../../components/fill';
import { referenceOfReport } from '../../domain/reporting/report';
import { ReasonDialog } from './ReasonDialog';

interface IRemoveReportProps {
  report: ReviewedReport;
  /** Throws `ServiceError`. */
  onRemove(removal: Removal): Promise<void>;
}

/** An owner recycles one report that holds what must not be kept. */
export function RemoveReport({ report, onRemove }: IRemoveReportProps): React.ReactElement {
  const [asked, setAsked] = React.useState(false);
  const reference = referenceOfReport(report);
  return (
    <div>
      <DefaultButton onClick={() => setAsked(true)}>
        {fill(strings.removeReport, { reference })}
      </DefaultButton>
      {asked && (
        <ReasonDialog
          title={fill(strings.removeReportTitle, { reference })}
          text={strings.removeReportText}
          onConfirm={(reason) => onRemove({ report, reason })}
          onDone={() => setAsked(false)}
          onCancel={() => setAsked(false)}
        />
      )}
    </div>
  );
}
