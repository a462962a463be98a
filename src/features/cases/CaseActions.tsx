import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import control from '../../components/field/Control.module.scss';
import { personKey } from '../../domain/reporting/case';
import type { CaseChange, CasePerson, ReportCase } from '../../domain/reporting/case';
import { isExpired } from '../../domain/reporting/caseBoard';
import { CloseCase } from './CloseCase';
import styles from './Cases.module.scss';
import { DeleteCase } from './DeleteCase';
import type { CaseViewer, ICasesServices } from './services';
import type { Board } from './useBoard';

export interface ICaseActionsProps {
  board: Board;
  entryId: string;
  current: ReportCase;
  services: ICasesServices;
  viewer: CaseViewer;
  change(change: CaseChange): Promise<boolean>;
  busy: boolean;
  onRecycled(): void;
  /** Reads the case again. */
  onKept(): void;
}

/** What a reviewer can do now. A text stays until what it was for is saved. */
export function CaseActions(props: ICaseActionsProps): React.ReactElement {
  const { board, entryId, current, services, viewer, change, busy, onRecycled, onKept } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isClosed = current.status === 'closed';
  const mayDelete =
    viewer.mayDelete &&
    isExpired({ status: current.status, case: current }, board.readAt, board.settings.retentionDays);

  /** The button that was pressed is gone when the case is closed or open again, so the focus goes to the heading. */
  async function changeStatus(wanted: CaseChange): Promise<boolean> {
    const isSaved = await change(wanted);
    if (isSaved) heading.current?.focus();
    return isSaved;
  }

  return (
    <section className={styles.actions} aria-label={strings.actions}>
      <h4 className={styles.subtitle} ref={heading} tabIndex={-1}>
        {strings.actions}
      </h4>
      <Take {...props} />
      <Assign {...props} />
      <Note change={change} busy={busy} />
      {isClosed ? (
        <Button onClick={() => changeStatus({ kind: 'reopen' })} busy={busy}>
          {strings.reopen}
        </Button>
      ) : (
        <CloseCase change={changeStatus} busy={busy} />
      )}
      <p>
        <Button
          onClick={() => change(current.onHold ? { kind: 'release' } : { kind: 'hold', text: '' })}
          busy={busy}
        >
          {current.onHold ? strings.release : strings.hold}
        </Button>
      </p>
      {mayDelete && (
        <DeleteCase entryId={entryId} services={services} onDeleted={onRecycled} onKept={onKept} />
      )}
    </section>
  );
}

/** The one press that most cases begin with. */
function Take({ current, viewer, change, busy }: ICaseActionsProps): React.ReactElement | null {
  const { name, email } = viewer;
  const isTaken = current.assignee && personKey(current.assignee) === personKey(viewer);
  if (isTaken || current.status === 'closed') return null;
  return (
    <p>
      <Button
        kind="primary"
        onClick={() => change({ kind: 'assign', assignee: { name, email } })}
        busy={busy}
      >
        {strings.take}
      </Button>
    </p>
  );
}

function Assign({ board, viewer, current, change, busy }: ICaseActionsProps): React.ReactElement {
  const people = peopleFor(board.reviewers, viewer, current.assignee);
  const [key, setKey] = React.useState(personKey(current.assignee ?? viewer));
  const chosen = people.find((person) => personKey(person) === key);
  return (
    <div className={styles.line}>
      <label className={`${control.control} ${styles.field}`}>
        {strings.assignee}
        <select value={chosen ? key : ''} onChange={({ target }) => setKey(target.value)}>
          <option value="">{strings.nobody}</option>
          {people.map((person) => (
            <option key={personKey(person)} value={personKey(person)}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={() => change({ kind: 'assign', assignee: chosen })} busy={busy}>
        {strings.assign}
      </Button>
    </div>
  );
}

/** The viewer first, then the other reviewers, then who has the case although no longer one of them. */
function peopleFor(
  reviewers: readonly CasePerson[],
  { name, email }: CaseViewer,
  assignee: CasePerson | undefined
): CasePerson[] {
  const viewer = { name, email };
  const people = [viewer, ...reviewers.filter((one) => personKey(one) !== personKey(viewer))];
  const isListed = !assignee || people.some((one) => personKey(one) === personKey(assignee));
  return isListed ? people : [...people, assignee];
}

function Note({ change, busy }: Pick<ICaseActionsProps, 'change' | 'busy'>): React.ReactElement {
  const [text, setText] = React.useState('');
  async function add(): Promise<void> {
    if (text.trim() && (await change({ kind: 'note', text: text.trim() }))) setText('');
  }
  return (
    <>
      <label className={`${control.control} ${styles.field}`}>
        {strings.note}
        <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <p>
        <Button onClick={add} busy={busy}>
          {strings.addNote}
        </Button>
      </p>
    </>
  );
}
