import type { ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { writeCsv } from '../../application/review/writeCsv';
import { useFault } from '../../components/useFault';
import { saveFile } from '../../components/saveFile';
import { canDo } from '../../domain/reporting/caseActs';
import type { CaseActKind } from '../../domain/reporting/caseActs';
import { caseReference } from '../../domain/reporting/caseAddress';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { casesTable } from '../../domain/reporting/casesTable';
import { AssignDialog } from './AssignDialog';
import { CaseCommands } from './CaseCommands';
import { CloseDialog } from './CloseDialog';
import styles from './Cases.module.scss';
import type { CaseViewer, ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import type { ManyCases } from './useManyCases';
import { changeFor } from './words';

interface IBoardCommandsProps {
  board: ReviewBoard;
  services: ICasesServices;
  viewer: CaseViewer;
  shown: readonly BoardEntry[];
  selected: readonly BoardEntry[];
  find: string;
  isBusy: boolean;
  onFind(find: string): void;
  onMany: ManyCases;
  onClear(): void;
  onRefresh(): void;
}

/** What can be done with the posts that are selected, and with the list. */
export function BoardCommands(props: IBoardCommandsProps): React.ReactElement {
  const { board, services, viewer, shown, selected, find, isBusy, onFind, onMany, onClear, onRefresh } =
    props;
  const showFault = useFault();
  /** What is asked about in a dialog. */
  const [asked, setAsked] = React.useState<{ act: 'assign' | 'close'; entries: readonly BoardEntry[] }>();

  function act(kind: CaseActKind): void {
    const entries = selected.filter((entry) => canDo(kind, entry, viewer));
    if (kind === 'assign' || kind === 'close') setAsked({ act: kind, entries });
    else onMany.change(entries, changeFor(kind, viewer));
  }

  async function exportList(): Promise<void> {
    const table = casesTable(selected.length > 0 ? selected : shown);
    const watch = {
      onProgress: () => undefined,
      pause: services.pause,
      signal: new AbortController().signal
    };
    const pieces = await writeCsv(table, watch);
    if (pieces) saveFile(pieces, table.fileName);
  }

  const more: ICommandBarItemProps[] = [
    {
      key: 'export',
      text: selected.length > 0 ? strings.exportSelected : strings.export,
      iconProps: { iconName: 'Download' },
      onClick: () => void exportList().catch(showFault)
    },
    { key: 'refresh', text: strings.refresh, iconProps: { iconName: 'Refresh' }, onClick: onRefresh }
  ];
  const clear: ICommandBarItemProps = {
    key: 'clear',
    text: viewer.format.plural(strings.clearSelected, selected.length),
    iconProps: { iconName: 'Cancel' },
    onClick: onClear
  };
  const references = asked?.entries.map(caseReference) ?? [];
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.commands}>
          <CaseCommands
            label={strings.commands}
            subjects={selected}
            viewer={viewer}
            isBusy={isBusy}
            onAct={act}
            more={more}
            far={selected.length > 0 ? [clear] : []}
          />
        </div>
        <SearchBox
          className={styles.search}
          placeholder={strings.find}
          ariaLabel={strings.find}
          value={find}
          onChange={(_, text = '') => onFind(text)}
        />
      </div>
      {asked?.act === 'assign' && (
        <AssignDialog
          references={references}
          board={board}
          services={services}
          viewer={viewer}
          onAssign={(change) => {
            setAsked(undefined);
            onMany.change(asked.entries, change);
          }}
          onLeave={() => setAsked(undefined)}
        />
      )}
      {asked?.act === 'close' && (
        <CloseDialog
          references={references}
          others={board.entries.filter((entry) => !asked.entries.includes(entry))}
          board={board}
          services={services}
          format={viewer.format}
          onClose={(closing) => {
            setAsked(undefined);
            onMany.close(asked.entries, closing);
          }}
          onLeave={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
