import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import type { PolicyPage } from '../../application/acknowledgement/policyPage';
import type { PolicySettings } from '../../domain/policy/policy';
import styles from './AcknowledgementPage.module.scss';
import { Failed } from './Failed';
import { loadAcknowledging } from './loadAcknowledging';
import { LoadingSkeleton } from './LoadingSkeleton';
import { PublishedPolicy } from './PublishedPolicy';
import type { IAcknowledgementServices, Viewer } from './services';
import { usePolicyPage } from './usePolicyPage';

/** The owner's task that stands between staff and the policy. */
export type OwnerTask = { kind: 'setUp' } | { kind: 'publish'; policyKey: string; number: number };

export interface IAcknowledgementPageProps {
  services: IAcknowledgementServices;
  viewer: Viewer;
  /** The web part's own title; empty for the policy's. */
  title: string;
  /** Renders the owner's task, which lives in another feature and loads on demand. */
  renderOwnerTask(task: OwnerTask, onDone: () => void): React.ReactElement;
  /** Renders what else a person can do here, beside the title, once the lists are there. */
  renderActions(settings?: PolicySettings): React.ReactNode;
}

/** The staff page: the policy, where the person stands, and the receipt. */
export function AcknowledgementPage({
  services,
  viewer,
  title,
  renderOwnerTask,
  renderActions
}: IAcknowledgementPageProps): React.ReactElement {
  const state = usePolicyPage(services);
  const { page } = state;
  usePrefetchedForm(!page || asksFor(page));

  if (page?.kind === 'ready') {
    return (
      <PublishedPolicy
        page={page}
        title={title}
        state={state}
        services={services}
        viewer={viewer}
        actions={renderActions(page.settings)}
      />
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title || strings.title}</h2>
        {(page?.kind === 'nothingPublished' || page?.kind === 'altered') && renderActions()}
      </header>
      {page ? (
        <Unpublished
          page={page}
          reading={state.reading}
          onRefresh={state.refresh}
          renderOwnerTask={renderOwnerTask}
        />
      ) : (
        <LoadingSkeleton />
      )}
    </div>
  );
}

interface IUnpublishedProps extends Pick<IAcknowledgementPageProps, 'renderOwnerTask'> {
  page: Exclude<PolicyPage, { kind: 'ready' }>;
  reading: boolean;
  onRefresh(): void;
}

/** Everything but a published policy: what is so, and the way forward for the one who reads it. */
function Unpublished({ page, reading, onRefresh, renderOwnerTask }: IUnpublishedProps): React.ReactElement {
  const tryAgain = (
    <Button onClick={onRefresh} busy={reading}>
      {strings.tryAgain}
    </Button>
  );
  switch (page.kind) {
    case 'notSetUp':
      if (page.mayManage) return renderOwnerTask({ kind: 'setUp' }, onRefresh);
      return (
        <Message tone="information" icon="Info" title={strings.notSetUpTitle} actions={tryAgain}>
          <p>{strings.notSetUpBody}</p>
        </Message>
      );
    case 'nothingPublished':
      if (page.mayManage && page.otherKeys.length > 0) {
        return (
          <Message tone="warning" icon="Warning" title={strings.unknownKeyTitle} actions={tryAgain}>
            <p>{fill(strings.unknownKeyBody, { key: page.policyKey, keys: page.otherKeys.join(', ') })}</p>
          </Message>
        );
      }
      if (page.mayManage) {
        const { policyKey, nextNumber } = page;
        return renderOwnerTask({ kind: 'publish', policyKey, number: nextNumber }, onRefresh);
      }
      return (
        <Message tone="information" icon="Info" title={strings.nothingPublishedTitle} actions={tryAgain}>
          <p>{strings.nothingPublishedBody}</p>
        </Message>
      );
    case 'newerRelease':
      return (
        <Message tone="information" icon="Info" title={strings.newerTitle} actions={tryAgain}>
          <p>{fill(strings.newerBody, { number: page.versionNumber })}</p>
        </Message>
      );
    case 'altered':
      return (
        <Message tone="error" icon="ShieldAlert" title={strings.alteredTitle} actions={tryAgain}>
          <p>{fill(strings.alteredBody, { number: page.versionNumber })}</p>
        </Message>
      );
    case 'failed':
      return <Failed failure={page.failure} action={tryAgain} />;
  }
}

const asksFor = (page: PolicyPage): boolean =>
  page.kind === 'ready' && page.standing.kind === 'toAcknowledge';

/** Fetches the form beside the first data. When that fails, showing the form tries again and reports it. */
function usePrefetchedForm(maybeAsked: boolean): void {
  const wanted = React.useRef(maybeAsked);
  React.useEffect(() => {
    if (wanted.current) loadAcknowledging().catch(() => undefined);
  }, []);
}
