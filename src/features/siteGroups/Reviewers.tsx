import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import type { IReviewers, Reviewer } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import form from '../../components/form/Form.module.scss';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import { PeoplePicker } from '../../components/peoplePicker/PeoplePicker';
import type { PeoplePickerWords } from '../../components/peoplePicker/PeoplePicker';
import type { FindPrincipals, Principal } from '../../domain/people/principal';
import styles from './SiteGroups.module.scss';
import { useReviewers } from './useReviewers';
import type { ReviewersState } from './useReviewers';

export interface IReviewersProps {
  reviewers: IReviewers;
  findPeople: FindPrincipals;
  /** Where SharePoint has its pictures of people. */
  siteUrl: string;
}

/** The people who review reports: who they are, one more by the people picker, one fewer by a press. */
export function Reviewers({ reviewers, findPeople, siteUrl }: IReviewersProps): React.ReactElement {
  const showFault = useFault();
  const { state, add, remove, refresh } = useReviewers(reviewers);
  const heading = React.useRef<HTMLHeadingElement>(null);

  /** The button that was pressed is gone with its person, so the focus goes to the heading above. */
  async function removeOne(reviewer: Reviewer): Promise<void> {
    if (!state.busy && (await remove(reviewer))) heading.current?.focus();
  }

  return (
    <>
      <h4 ref={heading} tabIndex={-1} className={form.subtitle}>
        {strings.reviewers}
      </h4>
      <p>{strings.reviewersIntroduction}</p>
      <Problem>{state.problem}</Problem>
      {state.failure && (
        <NotLoaded
          title={strings.reviewersReadFailed}
          reason={reasonFor(state.failure)}
          onTryAgain={refresh}
        />
      )}
      <p role="status" className={form.news}>
        {state.news || statusText(state)}
      </p>
      {state.people && (
        <>
          <ul className={styles.reviewers}>
            {state.people.map((reviewer) => (
              <li key={reviewer.id} className={styles.reviewer}>
                <span>
                  {reviewer.name}
                  <span className={styles.email}>{reviewer.email}</span>
                </span>
                <Button
                  aria-label={fill(strings.removeName, { name: reviewer.name })}
                  busy={state.busy !== undefined}
                  onClick={() => {
                    removeOne(reviewer).catch(showFault);
                  }}
                >
                  {strings.remove}
                </Button>
              </li>
            ))}
          </ul>
          <AddReviewer busy={state.busy} find={findPeople} siteUrl={siteUrl} onAdd={add} />
        </>
      )}
    </>
  );
}

function statusText({ people, failure }: ReviewersState): string {
  if (failure) return '';
  if (!people) return strings.reviewersReading;
  return people.length === 0 ? strings.reviewersNone : '';
}

function reasonFor({ kind, detail }: Failure): string {
  switch (kind) {
    case 'missing':
      return strings.groupMissing;
    case 'denied':
      return strings.groupHidden;
    default:
      return fill(strings.readFailedDetail, { detail });
  }
}

interface IAddReviewerProps {
  busy: ReviewersState['busy'];
  find: FindPrincipals;
  siteUrl: string;
  onAdd(person: Principal): Promise<boolean>;
}

const pickerWords: PeoplePickerWords = {
  label: strings.person,
  remove: strings.pickerRemove,
  chosen: strings.pickerChosen,
  suggestions: strings.pickerSuggestions,
  nobody: strings.pickerNobody,
  looking: strings.pickerLooking
};

function AddReviewer({ busy, find, siteUrl, onAdd }: IAddReviewerProps): React.ReactElement {
  const showFault = useFault();
  const [chosen, setChosen] = React.useState<Principal>();
  const [problem, setProblem] = React.useState('');

  async function submit(): Promise<void> {
    setProblem(chosen ? '' : strings.personMissing);
    if (busy || !chosen) return;
    if (await onAdd(chosen)) setChosen(undefined);
  }

  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(showFault);
      }}
    >
      <div className={form.field}>
        <span aria-hidden="true">{strings.person}</span>
        <PeoplePicker
          words={pickerWords}
          chosen={chosen}
          find={find}
          siteUrl={siteUrl}
          onChoose={(person) => {
            setProblem('');
            setChosen(person);
          }}
          onFailed={(error) => setProblem(fill(strings.pickerFailed, { detail: failureOf(error).detail }))}
        />
      </div>
      <Button type="submit" busy={busy !== undefined}>
        {busy === 'adding' ? strings.adding : strings.add}
      </Button>
      <Problem>{problem}</Problem>
    </form>
  );
}
