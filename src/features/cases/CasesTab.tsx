import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { NotLoaded } from '../../components/message/NotLoaded';
import { openCases } from '../../domain/reporting/caseBoard';
import type { BoardEntry, BoardFilter } from '../../domain/reporting/caseBoard';
import { CaseBoard } from './CaseBoard';
import { CaseScreen } from './CaseScreen';
import styles from './Cases.module.scss';
import type { CaseViewer, ICasesServices } from './services';
import { useBoard } from './useBoard';
import { reasonFor } from './words';

export interface ICasesTabProps {
  services: ICasesServices;
  viewer: CaseViewer;
}

/** Reported posts: the list of them, or the case of one. */
export default function CasesTab({ services, viewer }: ICasesTabProps): React.ReactElement {
  const { state, refresh } = useBoard(services);
  const [filter, setFilter] = React.useState<BoardFilter>(openCases);
  const [opened, setOpened] = React.useState<BoardEntry>();
  const [isReturn, setIsReturn] = React.useState(false);

  switch (state.kind) {
    case 'reading':
      return <p role="status">{strings.loading}</p>;
    case 'failed':
      return <NotLoaded title={strings.failedTitle} reason={reasonFor(state.failure)} onTryAgain={refresh} />;
    case 'ready':
      return (
        <div className={styles.cases}>
          {state.failure && (
            <div className={styles.notRefreshed}>
              <NotLoaded
                title={strings.refreshFailedTitle}
                reason={reasonFor(state.failure)}
                onTryAgain={refresh}
              />
            </div>
          )}
          {opened ? (
            <CaseScreen
              key={opened.id}
              entry={opened}
              board={state.board}
              services={services}
              viewer={viewer}
              onBack={() => {
                setOpened(undefined);
                setIsReturn(true);
                refresh();
              }}
            />
          ) : (
            <CaseBoard
              board={state.board}
              services={services}
              viewer={viewer}
              filter={filter}
              isReturn={isReturn}
              onFilter={setFilter}
              onOpen={setOpened}
              onRefresh={refresh}
            />
          )}
        </div>
      );
  }
}
