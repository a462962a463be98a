import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import { Problem } from '../../components/message/Problem';
import type { Principal } from '../../domain/people/principal';
import { personKey } from '../../domain/reporting/case';
import type { CaseChange } from '../../domain/reporting/case';
import { PersonChoice, findAmong } from './PersonChoice';
import type { CaseViewer, ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import { dialogTitle } from './words';

interface IAssignDialogProps {
  /** What is assigned, as it is called. */
  references: readonly string[];
  board: ReviewBoard;
  services: ICasesServices;
  viewer: CaseViewer;
  onAssign(change: CaseChange): void;
  onLeave(): void;
}

/** Gives cases to a reviewer; with nobody chosen it asks whom, and nobody is a press of its own. */
export function AssignDialog(props: IAssignDialogProps): React.ReactElement {
  const { references, board, services, viewer, onAssign, onLeave } = props;
  const [chosen, setChosen] = React.useState<Principal>();
  const [isReminded, setReminded] = React.useState(false);
  const { name, email } = viewer;
  const { reviewers } = board;
  const find = React.useMemo(() => {
    const others = reviewers.filter((person) => personKey(person) !== personKey({ name, email }));
    // Where the group may not be read, everybody can be found; SharePoint shows a case to reviewers alone.
    return reviewers.length === 0 ? services.findPeople : findAmong([{ name, email }, ...others]);
  }, [reviewers, name, email, services]);

  function assign(): void {
    if (!chosen) return setReminded(true);
    onAssign({ kind: 'assign', assignee: { name: chosen.name, email: chosen.mail } });
  }

  return (
    <ConfirmDialog
      title={dialogTitle(strings.assignTitle, references, viewer.format)}
      text={strings.assignText}
      confirm={strings.assignConfirm}
      onConfirm={assign}
      onLeave={onLeave}
    >
      <PersonChoice
        label={strings.assignee}
        chosen={chosen}
        find={find}
        services={services}
        onChoose={setChosen}
      />
      <Problem>{isReminded && !chosen ? strings.assigneeNeeded : ''}</Problem>
    </ConfirmDialog>
  );
}
