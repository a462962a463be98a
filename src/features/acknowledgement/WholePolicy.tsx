import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import { Message } from '../../components/message/Message';
import { PolicyView } from '../../components/policyView/PolicyView';
import type { Acknowledgement, PolicySettings } from '../../domain/policy/policy';
import type { SettingsProblem } from '../../domain/policy/settings';
import type { IAcknowledgingProps } from './Acknowledging';
import styles from './AcknowledgementPage.module.scss';
import { iconFor, reasonFor } from './Failed';
import { FormSkeleton } from './LoadingSkeleton';
import { loadAcknowledging, loadedAcknowledging } from './loadAcknowledging';
import { Receipt } from './Receipt';
import type { IAcknowledgementServices, Viewer } from './services';
import { TryAgain } from './TryAgain';
import type { PolicyPageState } from './usePolicyPage';

const LazyAcknowledging = React.lazy(loadAcknowledging);

/** Few versions are renewed. */
const EarlierReceipts = React.lazy(() => import(/* webpackChunkName: 'full-form' */ './EarlierReceipts'));

/** It comes with the form, in one file. */
const WhatChanged = React.lazy(() => import(/* webpackChunkName: 'acknowledging' */ './WhatChanged'));

interface IWholePolicyProps {
  page: ReadyPage;
  state: PolicyPageState;
  services: IAcknowledgementServices;
  viewer: Viewer;
}

/** Questions are as tall as a phone: in sight all the time they would hide what they are about. */
const inPlace = { position: 'static' } as const;

/** Every point, and either the form or the receipt beside them, or below in one column. */
export function WholePolicy({ page, state, services, viewer }: IWholePolicyProps): React.ReactElement {
  const { content, settings, settingsProblems, standing } = page;
  const isAsked = standing.kind === 'toAcknowledge';
  const answering = React.useRef<HTMLDivElement>(null);
  /** No state: the record that is shown with it draws the page. */
  const receiptTakesFocus = React.useRef(false);

  function showSaved(acknowledgement: Acknowledgement): void {
    receiptTakesFocus.current = giveUpFocus(answering.current);
    state.showSaved(acknowledgement);
  }

  return (
    <div className={isAsked && !content.questions ? `${styles.columns} ${styles.asks}` : styles.columns}>
      <div className={styles.reading}>
        {isAsked && standing.previous && (
          <React.Suspense fallback={null}>
            <WhatChanged standing={standing} />
          </React.Suspense>
        )}
        <PolicyView points={content.points} />
        <WhereNext settings={settings} problems={settingsProblems} />
        <details className={styles.help}>
          <summary>{strings.help}</summary>
          <p>{strings.helpAcknowledge}</p>
          <p>{strings.helpReport}</p>
        </details>
      </div>
      <div className={styles.answering} style={content.questions && inPlace} ref={answering}>
        {standing.kind === 'acknowledged' ? (
          <Receipt
            acknowledgement={standing.acknowledgement}
            content={content}
            department={settings.department}
            viewer={viewer}
            takeFocus={receiptTakesFocus.current}
          />
        ) : state.remembered ? (
          <FormToCome state={state} />
        ) : (
          <LoadedAcknowledging
            version={standing.current}
            content={content}
            recordsRefused={page.recordsRefused}
            services={services}
            viewer={viewer}
            onSaved={showSaved}
            onDropped={state.refresh}
          />
        )}
        {standing.earlier && standing.earlier.length > 0 && (
          <React.Suspense fallback={null}>
            <EarlierReceipts records={standing.earlier} format={viewer.format} />
          </React.Suspense>
        )}
      </div>
    </div>
  );
}

/** The form, at once when its code is on the page. */
function LoadedAcknowledging(props: IAcknowledgingProps): React.ReactElement {
  const [Acknowledging] = React.useState(() => loadedAcknowledging() ?? LazyAcknowledging);
  return (
    <React.Suspense fallback={<FormSkeleton />}>
      <Acknowledging {...props} />
    </React.Suspense>
  );
}

/**
 * Whether what goes from the page had the focus, or nothing had; then what comes in its place takes it. Someone who types
 * elsewhere meanwhile keeps it. To remove an element with the focus makes the browser lay out the page once more.
 */
function giveUpFocus(going: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) return true;
  if (!(activeElement instanceof HTMLElement) || !going?.contains(activeElement)) return false;
  activeElement.blur();
  return true;
}

/** The device remembers the policy, and the server has yet to say whether there is something to acknowledge. */
function FormToCome({ state }: { state: PolicyPageState }): React.ReactElement {
  if (!state.checkFailure) return <FormSkeleton />;
  return (
    <div role="status">
      <Message
        tone="warning"
        icon={iconFor(state.checkFailure)}
        title={strings.notYetTitle}
        actions={<TryAgain state={state} />}
      >
        <p>{reasonFor(state.checkFailure)}</p>
        <p>{strings.failedPassing}</p>
      </Message>
    </div>
  );
}

/** Where to go next: the full policy and the Digital Media team, as the owner has set them. */
function WhereNext({
  settings,
  problems
}: {
  settings: PolicySettings;
  problems: readonly SettingsProblem[];
}): React.ReactElement | null {
  const link = problems.includes('fullPolicyLink') ? '' : settings.fullPolicyLink;
  const email = problems.includes('contactEmail') ? '' : settings.contactEmail;
  if (!link && !email) return null;
  return (
    <nav className={styles.whereNext} aria-label={strings.whereNext}>
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {strings.fullPolicy}
        </a>
      )}
      {email && <a href={`mailto:${email}`}>{strings.contact}</a>}
    </nav>
  );
}
