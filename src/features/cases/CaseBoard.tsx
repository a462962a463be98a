import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { repairStatuses } from '../../application/reporting/workOnCase';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { filterBoard } from '../../domain/reporting/caseBoard';
import type { BoardEntry, BoardFilter } from '../../domain/reporting/caseBoard';
import { CaseFilters } from './CaseFilters';
import { CaseRow } from './CaseRow';
import styles from './Cases.module.scss';
import { ExpiredCases } from './ExpiredCases';
import { Floods } from './Floods';
import { OrphanedPictures } from './OrphanedPictures';
import type { CaseViewer, ICasesServices } from './services';
import type { Board } from './useBoard';
import { reasonFor } from './words';

export interface ICaseBoardProps {
  board: Board;
  services: ICasesServices;
  viewer: CaseViewer;
  filter: BoardFilter;
  /** Whether the person comes from a case, so that the focus has nowhere else to be. */
  isReturn: boolean;
  onFilter(filter: BoardFilter): void;
  onOpen(entry: BoardEntry): void;
  onRefresh(): void;
}

/** How many posts are shown at a time: a browser is slow with thousands. */
const pageSize = 50;

/** All reported posts: counts, what is wrong, filters, and the posts, urgent ones first. */
export function CaseBoard(props: ICaseBoardProps): React.ReactElement {
  const { board, services, viewer, filter, isReturn, onFilter, onOpen, onRefresh } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isReturn) heading.current?.focus();
  }, [isReturn]);
  const [pages, setPages] = React.useState(1);
  const { entries, floods, settings, readAt } = board;
  const found = React.useMemo(
    () => filterBoard(entries, filter, readAt, settings.retentionDays),
    [entries, filter, readAt, settings.retentionDays]
  );
  const shown = found.slice(0, pages * pageSize);

  return (
    <>
      <header className={styles.head}>
        <div>
          <h3 className={styles.title} ref={heading} tabIndex={-1}>
            {strings.title}
          </h3>
          <p role="status" className={styles.counts}>
            {countsOf(entries)}
          </p>
        </div>
        <Button onClick={onRefresh}>{strings.refresh}</Button>
      </header>
      {settings.reasonsAreBroken && <Message tone="warning" icon="Warning" title={strings.reasonsBroken} />}
      <OutOfStep entries={entries} services={services} onRepaired={onRefresh} />
      {viewer.mayDelete && <ExpiredCases board={board} services={services} onDeleted={onRefresh} />}
      <CaseFilters
        board={board}
        viewer={viewer}
        filter={filter}
        onFilter={(next) => {
          setPages(1);
          onFilter(next);
        }}
      />
      <p role="status" className={styles.hint}>
        {found.length === 0
          ? strings.none
          : fill(strings.shown, { shown: shown.length, number: found.length })}
      </p>
      {shown.length > 0 && <p className={styles.hint}>{strings.statedTitles}</p>}
      <ul className={styles.plainList}>
        {shown.map((entry) => (
          <CaseRow
            key={entry.id}
            entry={entry}
            reasons={settings.reasons}
            format={viewer.format}
            onOpen={() => onOpen(entry)}
          />
        ))}
      </ul>
      {shown.length < found.length && <Button onClick={() => setPages(pages + 1)}>{strings.more}</Button>}
      {floods.length > 0 && (
        <Floods floods={floods} services={services} viewer={viewer} onRecycled={onRefresh} />
      )}
      {viewer.mayDelete && <OrphanedPictures services={services} />}
    </>
  );
}

function countsOf(entries: readonly BoardEntry[]): string {
  return fill(strings.counts, {
    fresh: entries.filter(({ status }) => status === 'new').length,
    open: entries.filter(({ status }) => status !== 'closed').length,
    neglected: entries.filter(({ isNeglected }) => isNeglected).length
  });
}

interface IOutOfStepProps {
  entries: readonly BoardEntry[];
  services: ICasesServices;
  onRepaired(): void;
}

/** Updates of reporters' statuses that broke off, and the press that finishes them. */
function OutOfStep({ entries, services, onRepaired }: IOutOfStepProps): React.ReactElement | null {
  const showFault = useFault();
  const [failure, setFailure] = React.useState<Failure>();
  const [busy, setBusy] = React.useState(false);
  const number = entries.reduce((sum, { outOfStep }) => sum + outOfStep.length, 0);
  if (number === 0) return null;

  async function repair(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await repairStatuses(entries, services.cases);
      onRepaired();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Message
      tone="warning"
      icon="Warning"
      title={strings.outOfStepTitle}
      actions={
        <Button onClick={() => repair().catch(showFault)} busy={busy}>
          {busy ? strings.saving : strings.repair}
        </Button>
      }
    >
      <p>{fill(strings.outOfStep, { number })}</p>
      {failure && <p role="alert">{reasonFor(failure)}</p>}
    </Message>
  );
}
