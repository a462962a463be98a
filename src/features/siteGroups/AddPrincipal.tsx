import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import form from '../../components/form/Form.module.scss';
import { Problem } from '../../components/message/Problem';
import { PeoplePicker } from '../../components/peoplePicker/PeoplePicker';
import type { PeoplePickerWords } from '../../components/peoplePicker/PeoplePicker';
import type { FindPhoto, FindPrincipals, Principal } from '../../domain/people/principal';
import styles from './SiteGroups.module.scss';

interface IAddPrincipalProps {
  words: PeoplePickerWords & { add: string; adding: string; missing: string; failed: string };
  /** Whether this is adding, or something else keeps it from it. */
  busy: 'adding' | 'otherwise' | undefined;
  find: FindPrincipals;
  findPhoto: FindPhoto;
  /** Resolves to whether they were added; what went wrong is shown by whoever adds. */
  onAdd(principal: Principal): Promise<boolean>;
}

/** Finds one person or group by name and adds them with a press. */
export function AddPrincipal({
  words,
  busy,
  find,
  findPhoto,
  onAdd
}: IAddPrincipalProps): React.ReactElement {
  const showFault = useFault();
  const [chosen, setChosen] = React.useState<readonly Principal[]>([]);
  const [problem, setProblem] = React.useState('');

  async function submit(): Promise<void> {
    const [principal] = chosen;
    setProblem(principal ? '' : words.missing);
    if (busy || !principal) return;
    if (await onAdd(principal)) setChosen([]);
  }

  return (
    <form
      className={styles.add}
      aria-label={words.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(showFault);
      }}
    >
      <div className={form.field}>
        <span aria-hidden="true">{words.label}</span>
        <PeoplePicker
          words={words}
          chosen={chosen}
          find={find}
          findPhoto={findPhoto}
          onChoose={(principals) => {
            setProblem('');
            setChosen(principals);
          }}
          onFailed={(error) => setProblem(fill(words.failed, { detail: failureOf(error).detail }))}
        />
      </div>
      <DefaultButton
        type="submit"
        text={busy === 'adding' ? words.adding : words.add}
        disabled={busy !== undefined}
        allowDisabledFocus
      />
      <Problem>{problem}</Problem>
    </form>
  );
}
