import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import type { PolicyPage } from '../../application/acknowledgement/policyPage';
import type { PolicySettings } from '../../domain/policy/policy';
import { Failed } from './Failed';
import { loadAcknowledging } from './loadAcknowledging';
import { LoadingSkeleton } from './LoadingSkeleton';
import type { OwnerTask } from './ownerTask';
import { PartPage } from './PartPage';
import { PublishedPolicy } from './PublishedPolicy';
import type { IAcknowledgementServices, Viewer } from './services';
import { TryAgain } from './TryAgain';
import { usePolicyPage } from './usePolicyPage';

interface IAcknowledgementPageProps {
  services: IAcknowledgementServices;
  viewer: Viewer;
  /** The web part's own title; empty for the policy's. */
  title: string;
  /** Begins in its short form. */
  isShort: boolean;
  /** Renders the owner's task, which lives in another feature and loads on demand. */
  renderOwnerTask(task: OwnerTask, onDone: () => void): React.ReactElement;
  /** Renders what else a person can do here, once the lists are there. */
  renderActions(settings?: PolicySettings): React.ReactNode;
}

const NoPolicy = React.lazy(() => import(/* webpackChunkName: 'seldom' */ './NoPolicy'));

/** The staff page: the policy, where the person stands, and the receipt. */
export function AcknowledgementPage({
  services,
  viewer,
  title,
  isShort,
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
        isShort={isShort}
        state={state}
        services={services}
        viewer={viewer}
        actions={renderActions(page.settings)}
      />
    );
  }
  const tryAgain = <TryAgain state={state} />;
  const isReported = page?.kind === 'nothingPublished' || page?.kind === 'altered';
  return (
    <PartPage title={title || strings.title} end={isReported && renderActions()}>
      {!page ? (
        <LoadingSkeleton />
      ) : page.kind === 'failed' ? (
        <Failed failure={page.failure} action={tryAgain} />
      ) : (
        <React.Suspense fallback={<LoadingSkeleton />}>
          <NoPolicy
            format={viewer.format}
            page={page}
            action={tryAgain}
            renderOwnerTask={(task) => renderOwnerTask(task, state.refresh)}
          />
        </React.Suspense>
      )}
    </PartPage>
  );
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
