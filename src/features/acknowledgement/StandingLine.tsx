import * as React from 'react';
import { Icon } from '../../components/icon/Icon';
import { acknowledgement as strings } from 'StaffStrings';
import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import { fill } from '../../components/fill';
import { isOverdue } from '../../domain/policy/dueDate';
import type { DueRule } from '../../domain/policy/policy';
import styles from './StandingLine.module.scss';
import type { Format } from '../../components/format';

export interface IStandingLineProps {
  standing: ReadyPage['standing'];
  /** The calendar date where the person is, `YYYY-MM-DD`. */
  today: string;
  format: Format;
}

/** The first line: what is asked of me, by when. */
export function StandingLine({ standing, today, format }: IStandingLineProps): React.ReactElement {
  if (standing.kind === 'acknowledged') {
    const when = format.moment(standing.acknowledgement.acknowledgedAt);
    return <Line tone="done" icon="CompletedSolid" text={fill(strings.acknowledgedOn, { when })} />;
  }
  const { due } = standing.current;
  const ask = standing.previous ? strings.askAgain : strings.ask;
  const overdue = isOverdue(due, today);
  return (
    <Line
      tone={overdue ? 'overdue' : 'open'}
      icon={overdue ? 'Warning' : 'EditNote'}
      text={[ask, dueText(due, overdue, format)].filter(Boolean).join(' ')}
    />
  );
}

function dueText(due: DueRule, overdue: boolean, format: Format): string {
  switch (due.kind) {
    case 'none':
      return '';
    case 'fixedDate':
      return fill(overdue ? strings.overdueSince : strings.dueBy, { date: format.date(due.date) });
    case 'daysAfterJoining':
      return format.plural(strings.dueAfterJoining, due.days);
  }
}

function Line({ tone, icon, text }: { tone: string; icon: string; text: string }): React.ReactElement {
  return (
    <p className={styles.line} data-tone={tone}>
      <Icon name={icon} className={styles.icon} />
      <span>{text}</span>
    </p>
  );
}
