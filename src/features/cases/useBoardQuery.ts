import * as React from 'react';
import { useAddress, useParameter } from '../../components/address/useAddress';
import { sortFrom, sortToText } from '../../components/fluent/itemSort';
import type { ItemSort } from '../../components/fluent/itemSort';
import { boardViews } from '../../domain/reporting/boardQuery';
import type { BoardFilter, BoardView } from '../../domain/reporting/boardQuery';
import { caseStatuses } from '../../domain/reporting/case';
import { postSystems } from '../../domain/reporting/post';
import { columnKeys } from './columnKeys';

/** What is shown of the reported posts, as the address has it. */
export type BoardQuery = {
  view: BoardView;
  find: string;
  filter: BoardFilter;
  /** Undefined for urgent ones first, then the oldest. */
  sort: ItemSort | undefined;
};

export type QueryChange = Partial<
  Record<'view' | 'find' | 'status' | 'reason' | 'system' | 'assignee' | 'age', string>
> & { sort?: ItemSort };

/** Reads the address, and writes it: a view and a filter are places to come back to, a letter that is typed is none. */
export function useBoardQuery(): { query: BoardQuery; change(change: QueryChange): void } {
  const address = useAddress();
  const view = useParameter('view');
  const find = useParameter('find') ?? '';
  const sort = useParameter('sort') ?? '';
  const status = useParameter('status');
  const system = useParameter('system');
  const reason = useParameter('reason') ?? '';
  const assignee = useParameter('assignee') ?? '';
  const age = useParameter('age') ?? '';

  const query = React.useMemo(
    (): BoardQuery => ({
      view: boardViews.find((known) => known === view) ?? 'open',
      find,
      filter: {
        status: caseStatuses.find((known) => known === status) ?? '',
        system: postSystems.find((known) => known === system) ?? '',
        reason,
        assignee,
        minimumDays: /^\d{1,4}$/.test(age) ? Number(age) : 0
      },
      sort: sortFrom(sort, columnKeys)
    }),
    [view, find, sort, status, system, reason, assignee, age]
  );

  const change = React.useCallback(
    ({ sort: order, ...values }: QueryChange): void => {
      const given = Object.entries({ ...values, ...(order && { sort: sortToText(order) }) });
      const how = 'find' in values || order ? 'replace' : 'push';
      address.change(Object.fromEntries(given.map(([name, value]) => [name, value || undefined])), how);
    },
    [address]
  );
  return { query, change };
}
