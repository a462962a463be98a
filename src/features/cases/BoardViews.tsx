import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { boardViews } from '../../domain/reporting/boardQuery';
import type { BoardView } from '../../domain/reporting/boardQuery';
import type { CaseViewer } from './services';
import type { ReviewBoard } from './useBoard';
import { viewNames } from './words';

interface IBoardViewsProps {
  board: ReviewBoard;
  viewer: CaseViewer;
  counts: Record<BoardView, number>;
  view: BoardView;
  onView(change: { view: string }): void;
}

/** The views that reviewers come back to, each with how many posts it has. */
export function BoardViews({ board, viewer, counts, view, onView }: IBoardViewsProps): React.ReactElement {
  const views = boardViews.filter((one) => one !== 'expired' || board.settings.retentionDays !== undefined);
  return (
    <Pivot
      aria-label={strings.views}
      selectedKey={view}
      headersOnly
      overflowBehavior="menu"
      overflowAriaLabel={strings.moreViews}
      onLinkClick={(item) => onView({ view: item?.props.itemKey ?? '' })}
    >
      {views.map((one) => (
        <PivotItem
          key={one}
          itemKey={one}
          headerText={`${viewNames[one]} (${viewer.format.count(counts[one])})`}
        />
      ))}
    </Pivot>
  );
}
