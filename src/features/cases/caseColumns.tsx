import { FontIcon } from '@fluentui/react/lib/Icon';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import type { ItemColumn } from '../../components/fluent/ItemList';
import type { Format } from '../../components/format';
import { ageInDays } from '../../domain/reporting/boardQuery';
import { caseStatuses, personKey } from '../../domain/reporting/case';
import { addressOf, caseReference } from '../../domain/reporting/caseAddress';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { postSystems } from '../../domain/reporting/post';
import { CaseLink } from './CaseLink';
import styles from './Cases.module.scss';
import { columnKeys } from './columnKeys';
import type { ColumnKey } from './columnKeys';
import type { CaseViewer } from './services';
import type { ReviewBoard } from './useBoard';
import type { BoardQuery, QueryChange } from './useBoardQuery';
import { placeOf, reasonsText, statusNames, systemNames } from './words';

/** What a list is sorted by, column by column. */
export function sortValueOf(
  key: string,
  { reasons }: ReviewBoard['settings'],
  now: Date
): (entry: BoardEntry) => string | number | undefined {
  const values: Record<ColumnKey, (entry: BoardEntry) => string | number | undefined> = {
    urgent: ({ urgent }) => (urgent ? 0 : 1),
    status: ({ status }) => caseStatuses.indexOf(status),
    age: (entry) => ageInDays(entry, now),
    post: ({ title }) => title,
    system: ({ system }) => systemNames[system],
    reasons: ({ reasonCodes }) => reasonsText(reasonCodes, reasons),
    reports: ({ reports }) => reports.length,
    assignee: ({ case: known }) => known?.assignee?.name
  };
  return values[columnKeys.find((known) => known === key) ?? 'age'];
}

const ages = [2, 7, 30, 365] as const;

/** The columns of the list of cases: together they fit a page that is 1,024 pixels wide. */
export function caseColumns(
  { settings, reviewers, readAt }: ReviewBoard,
  viewer: CaseViewer,
  { filter }: BoardQuery,
  change: (change: QueryChange) => void
): ItemColumn<BoardEntry>[] {
  const { format } = viewer;
  const me = personKey(viewer);
  const others = reviewers.filter((person) => personKey(person) !== me);
  return [
    {
      key: 'urgent',
      name: strings.urgent,
      icon: 'Important',
      minWidth: 16,
      maxWidth: 16,
      orders: [strings.orderUrgentFirst, strings.orderUrgentLast],
      render: ({ urgent }) => urgent && <Urgent />
    },
    {
      key: 'status',
      name: strings.filterStatus,
      minWidth: 92,
      maxWidth: 110,
      orders: [strings.orderNewFirst, strings.orderClosedFirst],
      filter: {
        value: filter.status,
        options: caseStatuses.map((status) => [status, statusNames[status]] as const),
        onChange: (status) => change({ status })
      },
      render: ({ status }) => statusNames[status]
    },
    {
      key: 'age',
      name: strings.age,
      minWidth: 56,
      maxWidth: 64,
      orders: [strings.orderNewestFirst, strings.orderOldestFirst],
      filter: {
        value: filter.minimumDays === 0 ? '' : String(filter.minimumDays),
        options: ages.map((days) => [String(days), format.plural(strings.olderThan, days)] as const),
        onChange: (age) => change({ age })
      },
      render: (entry) => <Age entry={entry} now={readAt} format={format} />
    },
    {
      key: 'post',
      name: strings.post,
      minWidth: 170,
      maxWidth: 300,
      isRowHeader: true,
      orders: [strings.orderAToZ, strings.orderZToA],
      render: (entry) => (
        <>
          <CaseLink address={addressOf(entry)} className={styles.cellTitle}>
            {entry.title || strings.untitled}
          </CaseLink>
          <span className={styles.cellHint}>
            {caseReference(entry)} · <span translate="no">{placeOf(entry)}</span>
          </span>
        </>
      )
    },
    {
      key: 'system',
      name: strings.filterSystem,
      minWidth: 76,
      maxWidth: 140,
      orders: [strings.orderAToZ, strings.orderZToA],
      filter: {
        value: filter.system,
        options: postSystems.map((system) => [system, systemNames[system]] as const),
        onChange: (system) => change({ system })
      },
      render: ({ system }) => systemNames[system]
    },
    {
      key: 'reasons',
      name: strings.filterReason,
      minWidth: 96,
      maxWidth: 600,
      orders: [strings.orderAToZ, strings.orderZToA],
      filter: {
        value: filter.reason,
        options: settings.reasons.map(({ code, label }) => [code, label] as const),
        onChange: (reason) => change({ reason })
      },
      render: ({ reasonCodes }) => reasonsText(reasonCodes, settings.reasons, 1)
    },
    {
      key: 'reports',
      name: strings.allReports,
      minWidth: 80,
      maxWidth: 80,
      orders: [strings.orderFewestFirst, strings.orderMostFirst],
      render: ({ reports }) => format.count(reports.length)
    },
    {
      key: 'assignee',
      name: strings.filterAssignee,
      minWidth: 104,
      maxWidth: 160,
      orders: [strings.orderAToZ, strings.orderZToA],
      filter: {
        value: filter.assignee,
        options: [
          [me, strings.me],
          ['nobody', strings.nobody],
          ...others.map((person) => [personKey(person), person.name] as const)
        ],
        onChange: (assignee) => change({ assignee })
      },
      render: ({ case: known }) => known?.assignee?.name ?? strings.nobody
    }
  ];
}

function Urgent(): React.ReactElement {
  return (
    <FontIcon iconName="Important" aria-label={strings.urgent} role="img" className={styles.urgentIcon} />
  );
}

interface IAgeProps {
  entry: BoardEntry;
  now: Date;
  format: Format;
}

/** How long ago a post was first reported; one that nobody looks at stands out. */
function Age({ entry, now, format }: IAgeProps): React.ReactElement {
  const days = format.plural(strings.days, ageInDays(entry, now));
  return entry.isNeglected ? <strong className={styles.late}>{days}</strong> : <>{days}</>;
}

interface ICaseCardProps {
  entry: BoardEntry;
  board: ReviewBoard;
  format: Format;
}

/** A reported post where there is no room for columns. */
export function CaseCard({ entry, board, format }: ICaseCardProps): React.ReactElement {
  const { status, system, urgent, reasonCodes, reports, case: known } = entry;
  return (
    <div className={styles.card}>
      <CaseLink address={addressOf(entry)} className={styles.cardTitle}>
        {entry.title || strings.untitled}
      </CaseLink>
      <span className={styles.badges}>
        {urgent && (
          <span>
            <Urgent /> {strings.urgent}
          </span>
        )}
        <span className={styles.badge}>{statusNames[status]}</span>
        <Age entry={entry} now={board.readAt} format={format} />
      </span>
      <span>{reasonsText(reasonCodes, board.settings.reasons)}</span>
      <span className={styles.hint}>
        {[
          caseReference(entry),
          systemNames[system],
          format.plural(strings.reports, reports.length),
          known?.assignee?.name ?? strings.nobody
        ].join(' · ')}
      </span>
    </div>
  );
}
