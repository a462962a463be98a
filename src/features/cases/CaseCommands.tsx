import { CommandBar } from '@fluentui/react/lib/CommandBar';
import type { ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { canDo, caseActs } from '../../domain/reporting/caseActs';
import type { CaseActKind } from '../../domain/reporting/caseActs';
import type { CasePerson } from '../../domain/reporting/case';
import type { BoardEntry } from '../../domain/reporting/caseBoard';

interface ICaseCommandsProps {
  label: string;
  /** What an act would be on. */
  subjects: readonly Pick<BoardEntry, 'status' | 'case'>[];
  viewer: CasePerson;
  isBusy: boolean;
  onAct(act: CaseActKind): void;
  /** After the acts. */
  more: ICommandBarItemProps[];
  /** At the end of the bar. */
  far?: ICommandBarItemProps[];
}

/** The bar of what can be done with one case or many; an act that none of them takes is left out. */
export function CaseCommands(props: ICaseCommandsProps): React.ReactElement {
  const { label, subjects, viewer, isBusy, onAct, more, far } = props;
  const acts = caseActs
    .filter((act) => subjects.some((subject) => canDo(act, subject, viewer)))
    .map((act): ICommandBarItemProps => ({
      key: act,
      text: act === 'take' && subjects.length > 1 ? strings.takeMany : actWords[act],
      iconProps: { iconName: actIcons[act] },
      // A press that is under way keeps the focus.
      disabled: isBusy,
      allowDisabledFocus: true,
      onClick: () => onAct(act)
    }));
  return (
    <CommandBar
      items={[...acts, ...more]}
      farItems={far}
      ariaLabel={label}
      overflowButtonProps={{ ariaLabel: strings.moreCommands }}
      styles={flush}
    />
  );
}

const actWords: Record<CaseActKind, string> = {
  take: strings.take,
  assign: strings.assign,
  close: strings.close,
  hold: strings.hold,
  release: strings.release,
  reopen: strings.reopen
};

const actIcons: Record<CaseActKind, string> = {
  take: 'FollowUser',
  assign: 'PeopleAdd',
  close: 'Completed',
  hold: 'Pause',
  release: 'Play',
  reopen: 'Undo'
};

const flush = { root: { padding: 0 } };
