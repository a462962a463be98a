import * as React from 'react';
import { Icon } from '../../components/icon/Icon';
import { acknowledgement as strings } from 'StaffStrings';
import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import { fill } from '../../components/fill';
import { isOverdue } from '../../domain/policy/dueDate';
import { receiptReference } from '../../domain/policy/policy';
import type { DueRule } from '../../domain/policy/policy';
import styles from './StandingLine.module.scss';
import type { Format } from '../../components/format';

interface IStandingLineProps {
  standing: ReadyPage['standing'];
  /** Nothing below says more: the line carries the receipt. */
  isShort: boolean;
  /** The calendar date where the person is, `YYYY-MM-DD`. */
  today: string;
  format: Format;
}

/** The first line: what is asked of me, by when. It takes the focus when the form around it changes. */
export const StandingLine = React.forwardRef<HTMLParagraphElement, IStandingLineProps>(
  function StandingLine(props, ref) {
    const { tone, icon, texts } = lineOf(props);
    return (
      <p ref={ref} tabIndex={-1} className={styles.line} data-tone={tone}>
        <Icon name={icon} className={styles.icon} />
        <span>{texts.filter(Boolean).join(' ')}</span>
      </p>
    );
  }
);

type Line = { tone: 'done' | 'open' | 'overdue'; icon: string; texts: string[] };

function lineOf({ standing, isShort, today, format }: IStandingLineProps): Line {
  if (standing.kind === 'acknowledged') {
    const { acknowledgement, renewal } = standing;
    const when = format.moment(acknowledgement.acknowledgedAt);
    const receipt = isShort && fill(strings.receiptIs, { reference: receiptReference(acknowledgement) });
    return {
      tone: 'done',
      icon: 'CompletedSolid',
      texts: [
        fill(strings.acknowledgedOn, { when }),
        renewal ? fill(strings.dueAgain, { date: format.date(renewal.askedOn) }) : '',
        receipt || ''
      ]
    };
  }
  const { renewal } = standing;
  const due: DueRule = renewal ? { kind: 'fixedDate', date: renewal.due } : standing.current.due;
  const ask = standing.previous ? strings.askAgain : strings.ask;
  const overdue = renewal?.isOverdue ?? isOverdue(due, today);
  return {
    tone: overdue ? 'overdue' : 'open',
    icon: overdue ? 'Warning' : 'Info',
    texts: [ask, dueText(due, overdue, format)]
  };
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
