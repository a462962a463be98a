import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { ItemList, useItemSelection } from '../../components/fluent/ItemList';
import { sortedItems } from '../../components/fluent/itemSort';
import { Heading } from '../../components/heading/Heading';
import { isFound, isInView, passes, soughtText, viewCounts } from '../../domain/reporting/boardQuery';
import { entryAt } from '../../domain/reporting/caseAddress';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { BoardCommands } from './BoardCommands';
import { BoardMessages } from './BoardMessages';
import { BoardViews } from './BoardViews';
import { CaseCard, caseColumns, sortValueOf } from './caseColumns';
import styles from './Cases.module.scss';
import { Floods } from './Floods';
import { ManyNewsBar } from './ManyNewsBar';
import { OrphanedPictures } from './OrphanedPictures';
import type { CaseViewer, ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import { useBoardQuery } from './useBoardQuery';
import type { BoardQuery } from './useBoardQuery';
import type { Closings } from './useClosings';
import { useManyCases } from './useManyCases';

interface ICaseBoardProps {
  board: ReviewBoard;
  services: ICasesServices;
  viewer: CaseViewer;
  closings: Closings;
  /** The case that the person comes from: the focus goes there. */
  from: string | undefined;
  onOpen(entry: BoardEntry): void;
  onRefresh(): void;
}

/** All reported posts: what is wrong, views with their counts, what can be done with those selected, and the list. */
export function CaseBoard(props: ICaseBoardProps): React.ReactElement {
  const { board, services, viewer, closings, from, onOpen, onRefresh } = props;
  const { entries, floods } = board;
  const { query, change } = useBoardQuery();
  const shown = useShown(board, query, viewer);
  const counts = React.useMemo(() => {
    const { readAt: now, settings } = board;
    return viewCounts(board.entries, { viewer, now, retentionDays: settings.retentionDays });
  }, [board, viewer]);
  const [selected, setSelected] = React.useState<readonly BoardEntry[]>([]);
  const selection = useItemSelection(keyOf, setSelected);
  const [failed, setFailed] = React.useState<readonly string[]>([]);
  const many = useManyCases(services, viewer, closings, (notSaved) => {
    setFailed(notSaved.map(({ entry }) => keyOf(entry)));
    selection.setAllSelected(false);
    onRefresh();
  });
  // The list has been read again: what failed is selected there, to be tried again.
  React.useEffect(() => {
    for (const key of failed) selection.setKeySelected(key, true, false);
  }, [entries, failed, selection]);
  const columns = React.useMemo(
    () => caseColumns(board, viewer, query, change),
    [board, viewer, query, change]
  );
  return (
    <>
      <Heading className={styles.title}>{strings.title}</Heading>
      <BoardMessages {...props} />
      <BoardViews board={board} viewer={viewer} counts={counts} view={query.view} onView={change} />
      <BoardCommands
        board={board}
        services={services}
        viewer={viewer}
        shown={shown}
        selected={selected}
        find={query.find}
        isBusy={many.news.kind === 'saving'}
        onFind={(find) => change({ find })}
        onMany={many}
        onClear={() => selection.setAllSelected(false)}
        onRefresh={onRefresh}
      />
      <ManyNewsBar news={many.news} format={viewer.format} />
      <p role="status" className={styles.hint}>
        {viewer.format.plural(strings.shown, shown.length)}
        {selected.length > 0 && ` ${viewer.format.plural(strings.selected, selected.length)}`}
      </p>
      <ItemList
        label={strings.title}
        items={shown}
        columns={columns}
        keyOf={keyOf}
        card={(entry) => <CaseCard entry={entry} board={board} format={viewer.format} />}
        sort={query.sort}
        onSort={(sort) => change({ sort })}
        onOpen={onOpen}
        selection={selection}
        focused={from === undefined ? undefined : entryAt(shown, from)}
        empty={<p className={styles.empty}>{entries.length === 0 ? strings.noneYet : strings.none}</p>}
      />
      {shown.length > 0 && <p className={`${styles.hint} ${styles.beneath}`}>{strings.statedTitles}</p>}
      {floods.length > 0 && (
        <Floods floods={floods} services={services} viewer={viewer} onRecycled={onRefresh} />
      )}
      {viewer.mayDelete && <OrphanedPictures services={services} />}
    </>
  );
}

/** The same before and after a post has a case: its oldest report, or the case of one without reports. */
function keyOf({ reports: [oldest], case: known }: BoardEntry): string {
  return oldest ? `report ${oldest.id}` : `case ${known?.id ?? 0}`;
}

/** What a query leaves of the reported posts, in its order. */
function useShown(
  board: ReviewBoard,
  { view, find, filter, sort }: BoardQuery,
  viewer: CaseViewer
): BoardEntry[] {
  const { entries, readAt, settings } = board;
  // Made when first sought in, and gone with the entries.
  const texts = React.useRef(new WeakMap<BoardEntry, string>());
  const found = React.useMemo(() => {
    const look = { viewer, now: readAt, retentionDays: settings.retentionDays };
    const textOf = (entry: BoardEntry): string => {
      const text = texts.current.get(entry) ?? soughtText(entry);
      texts.current.set(entry, text);
      return text;
    };
    return entries.filter(
      (entry) =>
        isInView(entry, view, look) &&
        passes(entry, filter, readAt) &&
        (find === '' || isFound(textOf(entry), find))
    );
  }, [entries, readAt, settings, view, find, filter, viewer]);
  return React.useMemo(
    () => (sort ? sortedItems(found, sortValueOf(sort.key, settings, readAt), sort.isDescending) : found),
    [found, sort, settings, readAt]
  );
}
