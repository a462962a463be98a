import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { FailureBar } from '../../components/fluent/FailureBar';
import { CaseBoard } from './CaseBoard';
import { CaseMissing } from './CaseMissing';
import { CaseScreen } from './CaseScreen';
import styles from './Cases.module.scss';
import { ClosedBar } from './ClosedBar';
import type { CaseViewer, ICasesServices } from './services';
import { useBoard } from './useBoard';
import type { ReviewBoard } from './useBoard';
import { useClosings } from './useClosings';
import { useOpened } from './useOpened';

interface ICasesTabProps {
  services: ICasesServices;
  viewer: CaseViewer;
}

/** Reported posts: the list of them, or the case of one. */
export default function CasesTab({ services, viewer }: ICasesTabProps): React.ReactElement {
  const { refresh, ...answer } = useBoard(services);
  const board = answer.last;
  const failure = answer.kind === 'failed' ? answer.failure : undefined;
  if (!board && failure)
    return <FailureBar title={strings.failedTitle} failure={failure} onTryAgain={refresh} />;
  if (!board) return <p role="status">{strings.loading}</p>;
  return (
    <div className={styles.cases}>
      {failure && (
        <div className={styles.notRefreshed}>
          <FailureBar title={strings.refreshFailedTitle} failure={failure} onTryAgain={refresh} />
        </div>
      )}
      <ListOrCase board={board} services={services} viewer={viewer} onRefresh={refresh} />
    </div>
  );
}

interface IListOrCaseProps extends ICasesTabProps {
  board: ReviewBoard;
  onRefresh(): void;
}

/** What was closed a moment ago stands above both. */
function ListOrCase({ board, services, viewer, onRefresh }: IListOrCaseProps): React.ReactElement {
  const closings = useClosings(services, viewer, onRefresh);
  const { entry, from, open, number, leave } = useOpened(board.entries);
  const isList = entry === undefined;
  const isFirst = React.useRef(true);
  // Whoever comes back to the list sees what has become of it meanwhile.
  React.useEffect(() => {
    if (isList && !isFirst.current) onRefresh();
    isFirst.current = false;
  }, [isList, onRefresh]);
  return (
    <>
      <ClosedBar closings={closings} format={viewer.format} />
      {entry === undefined && (
        <CaseBoard
          board={board}
          services={services}
          viewer={viewer}
          closings={closings}
          from={from}
          onOpen={open}
          onRefresh={onRefresh}
        />
      )}
      {entry === 'missing' && <CaseMissing onRefresh={onRefresh} onBack={leave} />}
      {entry !== undefined && entry !== 'missing' && (
        <CaseScreen
          key={entry.id}
          entry={entry}
          board={board}
          services={services}
          viewer={viewer}
          closings={closings}
          onOpened={number}
          onBack={leave}
        />
      )}
    </>
  );
}
