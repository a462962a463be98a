import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { ConfirmDialog } from '../../components/fluent/ConfirmDialog';
import type { Format } from '../../components/format';
import { Problem } from '../../components/message/Problem';
import type { Principal } from '../../domain/people/principal';
import { caseOutcomes } from '../../domain/reporting/case';
import type { CaseOutcome } from '../../domain/reporting/case';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import type { CaseReply } from '../../domain/reporting/reply';
import { CasePicker } from './CasePicker';
import { PersonChoice } from './PersonChoice';
import { ReplyChoice } from './ReplyChoice';
import type { ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import { dialogTitle, outcomeNames } from './words';

type Outcome = Exclude<CaseOutcome, 'none'>;

/** How cases are to be closed. */
export type Closing = {
  outcome: Outcome;
  /** To whom it was referred; empty otherwise. */
  referredTo: string;
  /** The case that these are duplicates of. */
  duplicateOf: BoardEntry | undefined;
  reply: CaseReply | undefined;
};

interface ICloseDialogProps {
  /** What is closed, as it is called. */
  references: readonly string[];
  /** The cases that these could be duplicates of. */
  others: readonly BoardEntry[];
  board: ReviewBoard;
  services: ICasesServices;
  format: Format;
  onClose(closing: Closing): void;
  onLeave(): void;
}

const outcomes = caseOutcomes.filter((outcome): outcome is Outcome => outcome !== 'none');

const longestName = 200;

/** Asks how cases end: no outcome is chosen beforehand, and what reporters will read is shown. */
export function CloseDialog(props: ICloseDialogProps): React.ReactElement {
  const { references, others, board, services, format, onClose, onLeave } = props;
  const [outcome, setOutcome] = React.useState<Outcome>();
  const [original, setOriginal] = React.useState<BoardEntry>();
  const [person, setPerson] = React.useState<Principal>();
  const [name, setName] = React.useState('');
  const [reply, setReply] = React.useState<CaseReply>();
  const [isReminded, setReminded] = React.useState(false);
  const referredTo = outcome === 'referred' ? [person?.name, name.trim()].filter(Boolean).join(', ') : '';
  const duplicateOf = outcome === 'duplicate' ? original : undefined;
  const problem = problemOf(outcome, duplicateOf, referredTo);

  function close(): void {
    setReminded(true);
    if (outcome && !problem) onClose({ outcome, referredTo, duplicateOf, reply });
  }

  return (
    <ConfirmDialog
      title={dialogTitle(strings.closeTitle, references, format)}
      confirm={strings.closeConfirm}
      onConfirm={close}
      onLeave={onLeave}
      width={560}
    >
      <ChoiceGroup
        label={strings.outcome}
        required
        selectedKey={outcome ?? null}
        options={outcomes.map((one) => ({ key: one, text: outcomeNames[one] }))}
        onChange={(_, option) => setOutcome(outcomes.find((one) => one === option?.key))}
      />
      {outcome === 'duplicate' && (
        <CasePicker label={strings.duplicateOf} entries={others} chosen={original} onChoose={setOriginal} />
      )}
      {outcome === 'referred' && (
        <>
          <PersonChoice
            label={strings.referredPerson}
            chosen={person}
            find={services.findPeople}
            services={services}
            onChoose={setPerson}
          />
          <TextField
            label={strings.referredName}
            value={name}
            maxLength={longestName}
            onChange={(_, text = '') => setName(text)}
          />
        </>
      )}
      <Problem>{isReminded ? problem : ''}</Problem>
      <ReplyChoice replies={board.replies} services={services} reply={reply} onChoose={setReply} />
    </ConfirmDialog>
  );
}

function problemOf(
  outcome: Outcome | undefined,
  original: BoardEntry | undefined,
  referredTo: string
): string {
  if (!outcome) return strings.outcomeNeeded;
  if (outcome === 'duplicate' && !original) return strings.duplicateNeeded;
  return outcome === 'referred' && !referredTo ? strings.referredNeeded : '';
}
