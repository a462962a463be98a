import * as React from 'react';
import { roster as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IGroupMembers } from '../../application/review/ports';
import { rosterOfGroup } from '../../application/review/roster';
import type { OpenedRoster } from '../../application/review/roster';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import { Problem } from '../../components/message/Problem';
import { pause } from '../../components/pause';
import form from '../../components/form/Form.module.scss';
import control from '../../components/field/Control.module.scss';
import styles from './Roster.module.scss';

export interface IGroupImportProps {
  groups: IGroupMembers;
  /** Nothing may be chosen now. */
  disabled: boolean;
  /** Reads what is chosen; throws what reading it throws. */
  onChoose(read: () => Promise<OpenedRoster>): Promise<void>;
}

const groupIdForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The members of a Microsoft 365 group in place of a file, where an administrator has granted that. */
export function GroupImport({ groups, disabled, onChoose }: IGroupImportProps): React.ReactElement {
  const showFault = useFault();
  const [groupId, setGroupId] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [problem, setProblem] = React.useState('');

  async function read(id: string): Promise<void> {
    if (!groupIdForm.test(id)) return setProblem(strings.groupIdWrong);
    setProblem('');
    setBusy(true);
    try {
      await onChoose(() => rosterOfGroup(groups, id, { pause }));
    } catch (error) {
      setProblem(reasonFor(failureOf(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <details className={styles.group}>
      <summary>{strings.group}</summary>
      <p>{strings.groupIntroduction}</p>
      <label className={`${control.control} ${form.field}`}>
        {strings.groupId}
        <input type="text" value={groupId} onChange={(event) => setGroupId(event.target.value)} />
      </label>
      <Button
        busy={busy || disabled}
        onClick={() => {
          read(groupId.trim()).catch(showFault);
        }}
      >
        {busy ? strings.groupReading : strings.groupRead}
      </Button>
      <Problem>{problem}</Problem>
    </details>
  );
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
