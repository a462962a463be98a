import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { DirectoryGroup, IGroupMembers } from '../../application/review/ports';
import { rosterOfGroup } from '../../application/review/roster';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import control from '../../components/field/Control.module.scss';
import { fill } from '../../components/fill';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { Problem } from '../../components/message/Problem';
import styles from './Roster.module.scss';
import type { ReadChoice } from './useChoice';

export interface IGroupImportProps {
  groups: IGroupMembers;
  format: Format;
  /** Nothing may be chosen now. */
  disabled: boolean;
  /** Reads what is chosen; throws what reading it throws. */
  onChoose(name: string, read: ReadChoice): Promise<void>;
}

type State = { busy?: 'finding' | 'reading'; found?: DirectoryGroup[]; sought: string; problem: string };

/** The members of a Microsoft 365 group in place of a file, where an administrator has granted that. */
export function GroupImport({ groups, format, disabled, onChoose }: IGroupImportProps): React.ReactElement {
  const showFault = useFault();
  const [name, setName] = React.useState('');
  const [state, setState] = React.useState<State>({ sought: '', problem: '' });

  /** Whatever comes of the work, the groups that were found stay to choose from. */
  async function perform(busy: State['busy'], work: () => Promise<Partial<State>>): Promise<void> {
    setState((before) => ({ ...before, busy, problem: '' }));
    let after: Partial<State>;
    try {
      after = await work();
    } catch (error) {
      after = { problem: reasonFor(failureOf(error)) };
    }
    setState((before) => ({ ...before, ...after, busy: undefined }));
  }

  async function find(): Promise<void> {
    const sought = name.trim();
    if (!sought) return setState({ sought, problem: strings.groupNameMissing });
    await perform('finding', async () => ({ found: await groups.find(sought), sought }));
  }

  function read(group: DirectoryGroup): Promise<void> {
    return perform('reading', async () => {
      await onChoose(fill(strings.groupName, { name: group.name }), () => rosterOfGroup(groups, group.id));
      return {};
    });
  }

  const isBusy = state.busy !== undefined || disabled;
  return (
    <details className={styles.group}>
      <summary>{strings.group}</summary>
      <p>{strings.groupIntroduction}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) find().catch(showFault);
        }}
      >
        <label className={`${control.control} ${form.field}`}>
          {strings.groupSearch}
          <input type="search" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <Button type="submit" busy={isBusy}>
          {state.busy === 'finding' ? strings.groupFinding : strings.groupFind}
        </Button>
      </form>
      <p role="status">{state.busy === 'reading' ? strings.groupReading : foundText(state, format)}</p>
      <ul className={styles.found}>
        {state.found?.map((group) => (
          <li key={group.id}>
            <span>
              {group.name} <span className={styles.mail}>{group.mail}</span>
            </span>
            <Button
              busy={isBusy}
              onClick={() => {
                read(group).catch(showFault);
              }}
            >
              {fill(strings.groupRead, { name: group.name })}
            </Button>
          </li>
        ))}
      </ul>
      <Problem>{state.problem}</Problem>
    </details>
  );
}

function foundText({ found, sought }: State, format: Format): string {
  if (!found) return '';
  return found.length === 0
    ? fill(strings.groupsNone, { name: sought })
    : format.plural(strings.groupsFound, found.length);
}

function reasonFor({ kind, detail }: Failure): string {
  switch (kind) {
    case 'denied':
      return strings.groupNotGranted;
    case 'missing':
      return strings.groupMissing;
    default:
      return fill(strings.groupFailed, { detail });
  }
}
