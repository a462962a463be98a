import { DefaultButton } from '@fluentui/react/lib/Button';
import { support as strings } from 'ReviewStrings';
import * as React from 'react';
import { FactList } from '../../components/fluent/FactList';
import type { FactColumn } from '../../components/fluent/FactList';
import type { Format } from '../../components/format';
import type { Fault } from '../../domain/support/fault';
import { answerText } from './reportText';

interface IFaultTableProps {
  /** Newest first. */
  faults: readonly Fault[];
  format: Format;
  onClear(): void;
}

/** The last errors on this device. */
export function FaultTable({ faults, format, onClear }: IFaultTableProps): React.ReactElement {
  const columns = React.useMemo(
    (): FactColumn<Fault>[] => [
      { title: strings.when, minWidth: 170, maxWidth: 240, render: ({ at }) => format.moment(at) },
      { title: strings.what, minWidth: 200, render: ({ what }) => <span translate="no">{what}</span> },
      {
        title: strings.answer,
        minWidth: 200,
        render: (fault) => [answerText(fault), fault.correlationId].filter(Boolean).join(' ')
      }
    ],
    [format]
  );
  if (faults.length === 0) return <p>{strings.noFaults}</p>;
  return (
    <>
      <FactList label={strings.faults} items={faults} columns={columns} />
      <DefaultButton text={strings.clearFaults} onClick={onClear} />
    </>
  );
}
