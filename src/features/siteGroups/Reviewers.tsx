import * as React from 'react';
import { siteGroups as strings } from 'ReviewStrings';
import type { Failure } from '../../application/failure';
import type { IReviewers, Reviewer } from '../../application/review/ports';
import { Button } from '../../components/button/Button';
import { useFault } from '../../components/errorBoundary/useFault';
import { fill } from '../../components/fill';
import form from '../../components/form/Form.module.scss';
import control from '../../components/field/Control.module.scss';
import { NotLoaded } from '../../components/message/NotLoaded';
import { Problem } from '../../components/message/Problem';
import styles from './SiteGroups.module.scss';
import { useReviewers } from './useReviewers';
import type { ReviewersState } from './useReviewers';

/** The people who review reports: who they are, one more by address, one fewer by a press. */
export function Reviewers({ reviewers }: { reviewers: IReviewers }): React.ReactElement {
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
          <AddReviewer busy={state.busy} onAdd={add} />
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
  onAdd(address: string): Promise<boolean>;
}

function AddReviewer({ busy, onAdd }: IAddReviewerProps): React.ReactElement {
  const showFault = useFault();
  const [address, setAddress] = React.useState('');
  const [missing, setMissing] = React.useState(false);

  async function submit(): Promise<void> {
    const wanted = address.trim();
    setMissing(wanted === '');
    if (busy || wanted === '') return;
    if (await onAdd(wanted)) setAddress('');
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
      <label className={`${control.control} ${form.field}`}>
        {strings.address}
        <input type="email" value={address} onChange={(event) => setAddress(event.target.value)} />
      </label>
      <Button type="submit" busy={busy !== undefined}>
        {busy === 'adding' ? strings.adding : strings.add}
      </Button>
      <Problem>{missing ? strings.addressMissing : ''}</Problem>
    </form>
  );
}
