import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import control from '../../components/field/Control.module.scss';
import type { CaseChange, CasePerson, ReportCase } from '../../domain/reporting/case';
import { isExpired } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { CloseCase } from './CloseCase';
import styles from './Cases.module.scss';
import { DeleteCase } from './DeleteCase';
import type { CaseViewer, ICasesServices } from './services';
import type { Board } from './useBoard';

export interface ICaseActionsProps {
  entry: BoardEntry;
  board: Board;
  current: ReportCase;
  services: ICasesServices;
  viewer: CaseViewer;
  change(change: CaseChange): Promise<boolean>;
  busy: boolean;
  onRecycled(): void;
}

/** What a reviewer can do now. A text stays until what it was for is saved. */
export function CaseActions(props: ICaseActionsProps): React.ReactElement {
  const { entry, board, current, services, viewer, change, busy, onRecycled } = props;
  const isClosed = current.status === 'closed';
  const mayDelete =
    viewer.mayDelete &&
    isExpired(
      { ...entry, status: current.status, case: current },
      board.readAt,
      board.settings.retentionDays
    );
  return (
    <section className={styles.actions} aria-label={strings.actions}>
      <h4 className={styles.subtitle}>{strings.actions}</h4>
      <Assign {...props} />
      <Note change={change} busy={busy} />
      {isClosed ? (
        <Button onClick={() => change({ kind: 'reopen' })} disabled={busy}>
          {strings.reopen}
        </Button>
      ) : (
        <CloseCase change={change} busy={busy} />
      )}
      <p>
        <Button
          onClick={() => change(current.onHold ? { kind: 'release' } : { kind: 'hold', text: '' })}
          disabled={busy}
        >
          {current.onHold ? strings.release : strings.hold}
        </Button>
      </p>
      {mayDelete && (
        <DeleteCase
          caseId={current.id}
          reportIds={entry.reportIds}
          cases={services.cases}
          onDeleted={onRecycled}
        />
      )}
    </section>
  );
}

function Assign({ board, viewer, current, change, busy }: ICaseActionsProps): React.ReactElement {
  const people = peopleFor(board.reviewers, viewer, current.assignee);
  const [email, setEmail] = React.useState(current.assignee?.email ?? viewer.email);
  const chosen = people.find((person) => isSameAddress(person.email, email));
  return (
    <div className={styles.line}>
      <label className={`${control.control} ${styles.field}`}>
        {strings.assignee}
        <select value={chosen?.email ?? ''} onChange={({ target }) => setEmail(target.value)}>
          <option value="">{strings.nobody}</option>
          {people.map((person) => (
            <option key={person.email} value={person.email}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={() => change({ kind: 'assign', assignee: chosen })} disabled={busy}>
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
  const others = reviewers.filter((one) => !isSameAddress(one.email, email));
  const people = [{ name, email }, ...others];
  const isListed = !assignee || people.some((one) => isSameAddress(one.email, assignee.email));
  return isListed ? people : [...people, assignee];
}

function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
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
        <Button onClick={add} disabled={busy}>
          {strings.addNote}
        </Button>
      </p>
    </>
  );
}
