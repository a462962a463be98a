import { support as strings } from 'ReviewStrings';
import * as React from 'react';
import type { SubjectHealth } from '../../application/support/readHealth';
import { FactList } from '../../components/fluent/FactList';
import type { FactColumn } from '../../components/fluent/FactList';
import type { Format } from '../../components/format';
import { nameText, stateText } from './reportText';

interface IHealthTableProps {
  health: readonly SubjectHealth[];
  format: Format;
}

/** Each list, level and group: how many items, and whether it is as set-up makes it. */
export function HealthTable({ health, format }: IHealthTableProps): React.ReactElement {
  const columns = React.useMemo(
    (): FactColumn<SubjectHealth>[] => [
      { title: strings.name, minWidth: 180, maxWidth: 320, render: nameText },
      {
        title: strings.items,
        minWidth: 70,
        maxWidth: 100,
        isNumber: true,
        render: ({ items }) => (items === undefined ? '' : format.count(items))
      },
      { title: strings.state, minWidth: 240, render: stateText }
    ],
    [format]
  );
  return (
    <>
      <FactList label={strings.lists} items={health} columns={columns} />
      {health.some(({ findings }) => findings.length > 0) && <p>{strings.mend}</p>}
    </>
  );
}
