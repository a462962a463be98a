import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { roster as strings } from 'ReviewStrings';
import * as React from 'react';
import type { Audience } from '../../application/review/roster';
import { fill } from '../../components/fill';
import { FormField } from '../../components/fluent/FormField';
import { Notice } from '../../components/fluent/Notice';
import type { Format } from '../../components/format';
import form from '../../components/form/Form.module.scss';
import { Heading } from '../../components/heading/Heading';
import { compareRosters } from '../../domain/coverage/compareRosters';
import { countRoster } from '../../domain/coverage/roster';
import type { RosterPerson } from '../../domain/coverage/roster';
import { Changes } from './Changes';
import { FirstPeople } from './RosterContents';

interface IRosterCheckProps {
  name: string;
  people: readonly RosterPerson[];
  /** What is stored now. */
  audience: Audience;
  format: Format;
  busy: boolean;
  onStore(): void;
  onForget(): void;
}

/** What would be stored: read and compared before it is. Where many leave, their number is typed first. */
export function RosterCheck({
  name,
  people,
  audience,
  format,
  busy,
  onStore,
  onForget,
  children
}: React.PropsWithChildren<IRosterCheckProps>): React.ReactElement {
  const before = audience.kind === 'roster' ? audience.people : undefined;
  const changes = React.useMemo(() => before && compareRosters(before, people), [before, people]);
  const counts = React.useMemo(() => countRoster(people), [people]);
  const [typed, setTyped] = React.useState('');
  const [problem, setProblem] = React.useState('');
  const asked = changes?.manyLeave ? changes.leaving.length : undefined;

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const isConfirmed = asked === undefined || typed.replace(/\D/g, '') === String(asked);
    setProblem(isConfirmed ? '' : fill(strings.numberDiffers, { count: format.count(asked ?? 0) }));
    if (isConfirmed && !busy) onStore();
  }

  const title = fill(strings.checkTitle, { name });
  return (
    <form noValidate aria-label={title} onSubmit={submit}>
      <Heading below={2} className={form.subtitle}>
        {title}
      </Heading>
      <p role="status">
        {fill(strings.found, {
          people: format.count(counts.people),
          divisions: format.count(counts.divisions),
          startDates: format.count(counts.startDates),
          exemptions: format.count(counts.exemptions)
        })}
      </p>
      {children}
      <FirstPeople people={people} format={format} />
      <Changes changes={changes} audience={audience} format={format} />
      {asked !== undefined && (
        <>
          <Notice tone="warning" title={format.plural(strings.manyLeave, asked)}>
            {strings.manyLeaveAdvice}
          </Notice>
          <FormField
            label={strings.typeNumber}
            numeric
            short
            value={typed}
            problem={problem}
            onChange={setTyped}
          />
        </>
      )}
      <div className={form.presses}>
        <PrimaryButton
          type="submit"
          disabled={busy}
          allowDisabledFocus
          text={busy ? strings.storing : strings.store}
        />
        <DefaultButton disabled={busy} allowDisabledFocus text={strings.forget} onClick={onForget} />
      </div>
    </form>
  );
}
