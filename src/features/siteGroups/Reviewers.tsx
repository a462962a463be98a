import { DefaultButton } from '@fluentui/react/lib/Button';
import { Persona, PersonaSize } from '@fluentui/react/lib/Persona';
import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import type { FailureKind } from '../../application/failure';
import type { IReviewers, Reviewer } from '../../application/review/ports';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import form from '../../components/form/Form.module.scss';
import { FailureBar } from '../../components/fluent/FailureBar';
import { Heading } from '../../components/heading/Heading';
import { Problem } from '../../components/message/Problem';
import { personaOf, wholePersona } from '../../components/peoplePicker/persona';
import type { FindPhoto, FindPrincipals } from '../../domain/people/principal';
import { AddPrincipal } from './AddPrincipal';
import styles from './SiteGroups.module.scss';
import { useReviewers } from './useReviewers';

interface IReviewersProps {
  reviewers: IReviewers;
  findPeople: FindPrincipals;
  findPhoto: FindPhoto;
}

/** The people who review reports: who they are, one more by the people picker, one fewer by a press. */
export function Reviewers({ reviewers, findPeople, findPhoto }: IReviewersProps): React.ReactElement {
  const showFault = useFault();
  const { state, people, failure, add, remove, refresh } = useReviewers(reviewers);
  const heading = React.useRef<HTMLHeadingElement>(null);

  /** The button that was pressed is gone with its person, so the focus goes to the heading above. */
  async function removeOne(reviewer: Reviewer): Promise<void> {
    if (!state.busy && (await remove(reviewer))) heading.current?.focus();
  }

  return (
    <>
      <Heading below={2} ref={heading} tabIndex={-1} className={form.subtitle}>
        {strings.reviewers}
      </Heading>
      <p>{strings.reviewersIntroduction}</p>
      <Problem>{state.problem}</Problem>
      {failure && (
        <FailureBar
          title={strings.reviewersReadFailed}
          failure={failure}
          advice={advice[failure.kind]}
          onTryAgain={refresh}
        />
      )}
      <p role="status" className={form.news}>
        {state.news || (failure ? '' : statusText(people))}
      </p>
      {people && (
        <>
          <ul className={styles.reviewers}>
            {people.map((reviewer) => (
              <li key={reviewer.id} className={styles.reviewer}>
                <Persona
                  {...personaOf({ ...reviewer, mail: reviewer.email, detail: '', kind: 'person' }, findPhoto)}
                  size={PersonaSize.size40}
                  styles={wholePersona}
                />
                <DefaultButton
                  text={strings.remove}
                  ariaLabel={fill(strings.removeName, { name: reviewer.name })}
                  disabled={state.busy !== undefined}
                  allowDisabledFocus
                  onClick={() => {
                    removeOne(reviewer).catch(showFault);
                  }}
                />
              </li>
            ))}
          </ul>
          <AddPrincipal
            words={pickerWords}
            busy={state.busy && (state.busy === 'adding' ? 'adding' : 'otherwise')}
            find={findPeople}
            findPhoto={findPhoto}
            onAdd={add}
          />
        </>
      )}
    </>
  );
}

function statusText(people: readonly Reviewer[] | undefined): string {
  if (!people) return strings.reviewersReading;
  return people.length === 0 ? strings.reviewersNone : '';
}

const advice: Partial<Record<FailureKind, string>> = {
  missing: strings.groupMissing,
  denied: strings.groupHidden
};

const pickerWords = {
  label: strings.person,
  found: strings.peopleFound,
  nobody: strings.nobodyFound,
  failed: strings.peopleFailed,
  add: strings.add,
  adding: strings.adding,
  missing: strings.personMissing
};
