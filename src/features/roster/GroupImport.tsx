import { DefaultButton } from '@fluentui/react/lib/Button';
import { roster as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { DirectoryGroup, IGroupMembers } from '../../application/review/ports';
import { rosterOfGroup } from '../../application/review/roster';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { FailureBar } from '../../components/fluent/FailureBar';
import { FormField } from '../../components/fluent/FormField';
import type { Format } from '../../components/format';
import styles from './Roster.module.scss';
import type { ReadChoice } from './useChoice';

interface IGroupImportProps {
  groups: IGroupMembers;
  format: Format;
  /** Nothing may be chosen now. */
  disabled: boolean;
  /** Reads what is chosen; throws what reading it throws. */
  onChoose(name: string, read: ReadChoice): Promise<void>;
}

type State = { busy?: 'finding' | 'reading'; found?: DirectoryGroup[]; sought: string; failure?: Failure };

/** The members of a Microsoft 365 group in place of a file, where an administrator has granted that. */
export function GroupImport({ groups, format, disabled, onChoose }: IGroupImportProps): React.ReactElement {
  const showFault = useFault();
  const [name, setName] = React.useState('');
  const [state, setState] = React.useState<State>({ sought: '' });
  const [isMissing, setMissing] = React.useState(false);

  /** Whatever comes of the work, the groups that were found stay to choose from. */
  async function perform(busy: State['busy'], work: () => Promise<Partial<State>>): Promise<void> {
    setState((before) => ({ ...before, busy, failure: undefined }));
    let after: Partial<State>;
    try {
      after = await work();
    } catch (error) {
      after = { failure: failureOf(error) };
    }
    setState((before) => ({ ...before, ...after, busy: undefined }));
  }

  async function find(): Promise<void> {
    const sought = name.trim();
    setMissing(!sought);
    if (!sought) return;
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
        aria-label={strings.group}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) find().catch(showFault);
        }}
      >
        <FormField
          label={strings.groupSearch}
          value={name}
          problem={isMissing ? strings.groupNameMissing : ''}
          onChange={setName}
        />
        <DefaultButton
          type="submit"
          disabled={isBusy}
          allowDisabledFocus
          text={state.busy === 'finding' ? strings.groupFinding : strings.groupFind}
        />
      </form>
      <p role="status">{state.busy === 'reading' ? strings.groupReading : foundText(state, format)}</p>
      <ul className={styles.found}>
        {state.found?.map((group) => (
          <li key={group.id}>
            <span>
              {group.name} <span className={styles.mail}>{group.mail}</span>
            </span>
            <DefaultButton
              disabled={isBusy}
              allowDisabledFocus
              text={fill(strings.groupRead, { name: group.name })}
              onClick={() => {
                read(group).catch(showFault);
              }}
            />
          </li>
        ))}
      </ul>
      {state.failure && (
        <FailureBar
          title={strings.groupFailed}
          failure={state.failure}
          advice={groupAdvice[state.failure.kind]}
        />
      )}
    </details>
  );
}

function foundText({ found, sought }: State, format: Format): string {
  if (!found) return '';
  return found.length === 0
    ? fill(strings.groupsNone, { name: sought })
    : format.plural(strings.groupsFound, found.length);
}

const groupAdvice: Partial<Record<Failure['kind'], string>> = {
  denied: strings.groupNotGranted,
  missing: strings.groupMissing
};
