import { DefaultButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { failureOf } from '../../application/failure';
import type { Failure } from '../../application/failure';
import { findOrphanedPictures, recycleOrphans } from '../../application/reporting/orphanedPictures';
import type { OrphansRecycled } from '../../application/reporting/orphanedPictures';
import { useFault } from '../../components/useFault';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import styles from './Cases.module.scss';
import type { ICasesServices } from './services';
import { reasonFor } from './words';

interface IOrphanedPicturesProps {
  services: Pick<ICasesServices, 'pictureUpkeep' | 'clock'>;
}

type Work =
  | { kind: 'idle' }
  | { kind: 'looking'; looked: number }
  | { kind: 'found'; ids: number[] }
  | { kind: 'recycling'; done: number; number: number }
  | { kind: 'recycled'; outcome: OrphansRecycled }
  | { kind: 'failed'; failure: Failure };

/** A line for owners: pictures that belong to no report are looked for when asked, and offered for the recycle bin. */
export function OrphanedPictures({ services }: IOrphanedPicturesProps): React.ReactElement {
  const { pictureUpkeep: upkeep, clock } = services;
  const showFault = useFault();
  const [work, setWork] = React.useState<Work>({ kind: 'idle' });
  const leaving = React.useMemo(() => new AbortController(), []);
  React.useEffect(() => () => leaving.abort(), [leaving]);
  const { signal } = leaving;

  function show(next: Work): void {
    if (!signal.aborted) setWork(next);
  }

  async function look(): Promise<void> {
    show({ kind: 'looking', looked: 0 });
    const onProgress = (looked: number): void => show({ kind: 'looking', looked });
    try {
      const ids = await findOrphanedPictures({ upkeep, now: clock.now(), onProgress, signal });
      show({ kind: 'found', ids });
    } catch (error) {
      show({ kind: 'failed', failure: failureOf(error) });
    }
  }

  async function recycle(ids: readonly number[]): Promise<void> {
    const onProgress = (done: number): void => show({ kind: 'recycling', done, number: ids.length });
    onProgress(0);
    show({ kind: 'recycled', outcome: await recycleOrphans(ids, { upkeep, onProgress, signal }) });
  }

  const isBusy = work.kind === 'looking' || work.kind === 'recycling';
  return (
    <section aria-label={strings.orphans} className={styles.orphans}>
      <Heading below={2} className={styles.subtitle}>
        {strings.orphans}
      </Heading>
      <p className={styles.hint}>{strings.orphansHint}</p>
      <div className={styles.line}>
        <DefaultButton onClick={() => look().catch(showFault)} disabled={isBusy} allowDisabledFocus>
          {strings.orphansFind}
        </DefaultButton>
        {work.kind === 'found' && work.ids.length > 0 && (
          <DefaultButton onClick={() => recycle(work.ids).catch(showFault)}>
            {fill(strings.orphansRecycle, { number: work.ids.length })}
          </DefaultButton>
        )}
      </div>
      <p role="status">{statusOf(work)}</p>
      {work.kind === 'failed' && <p role="alert">{`${strings.orphansFailed} ${reasonFor(work.failure)}`}</p>}
      {work.kind === 'recycled' && work.outcome.failure && (
        <p role="alert">{reasonFor(work.outcome.failure)}</p>
      )}
    </section>
  );
}

function statusOf(work: Work): string {
  switch (work.kind) {
    case 'looking':
      return fill(strings.orphansLooking, { number: work.looked });
    case 'found':
      return work.ids.length > 0
        ? fill(strings.orphansFound, { number: work.ids.length })
        : strings.orphansNone;
    case 'recycling':
      return fill(strings.orphansRecycling, { done: work.done, number: work.number });
    case 'recycled': {
      const { recycled, left } = work.outcome;
      const rest = left > 0 ? ` ${fill(strings.orphansLeft, { number: left })}` : '';
      return fill(strings.orphansRecycled, { number: recycled }) + rest;
    }
    default:
      return '';
  }
}
