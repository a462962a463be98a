import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { PolicyView } from '../../components/policyView/PolicyView';
import type { Acknowledgement, PolicySettings } from '../../domain/policy/policy';
import type { SettingsProblem } from '../../domain/policy/settings';
import type { IAcknowledgingProps } from './Acknowledging';
import styles from './AcknowledgementPage.module.scss';
import { reasonFor } from './Failed';
import { FormSkeleton } from './LoadingSkeleton';
import { loadAcknowledging, loadedAcknowledging } from './loadAcknowledging';
import { Receipt } from './Receipt';
import { StandingLine } from './StandingLine';
import type { IAcknowledgementServices, Viewer } from './services';
import type { PolicyPageState } from './usePolicyPage';
import { WhatChanged } from './WhatChanged';

const LazyAcknowledging = React.lazy(loadAcknowledging);

/** The settings by the titles of their columns, where an owner corrects them. */
const settingNames: Record<SettingsProblem, string> = {
  policyKey: strings.settingPolicyKey,
  fullPolicyLink: strings.settingLink,
  contactEmail: strings.settingContact
};

export interface IPublishedPolicyProps {
  page: ReadyPage;
  title: string;
  state: PolicyPageState;
  services: IAcknowledgementServices;
  viewer: Viewer;
  actions: React.ReactNode;
}

/** A published policy: what is asked of the person, the highlights, and either the form or the receipt. */
export function PublishedPolicy({
  page,
  title,
  state,
  services,
  viewer,
  actions
}: IPublishedPolicyProps): React.ReactElement {
  const { content, settings, settingsProblems, standing } = page;
  const answering = React.useRef<HTMLDivElement>(null);
  /** No state: the record that is shown with it draws the page. */
  const receiptTakesFocus = React.useRef(false);

  function showSaved(acknowledgement: Acknowledgement): void {
    receiptTakesFocus.current = giveUpFocus(answering.current);
    state.showSaved(acknowledgement);
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title || content.title}</h2>
        <div className={styles.headerEnd}>
          <p className={styles.version}>{fill(strings.version, { number: content.number })}</p>
          {actions}
        </div>
      </header>
      <StandingLine standing={standing} today={services.clock.today()} format={viewer.format} />
      {standing.kind === 'acknowledged' && <CheckNotice state={state} />}
      {page.recordsRefused && standing.kind === 'toAcknowledge' && (
        <Message tone="information" icon="Info" title={strings.recordsRefusedTitle}>
          <p>{strings.recordsRefusedBody}</p>
        </Message>
      )}
      {viewer.mayManage && settingsProblems.length > 0 && (
        <p className={styles.checkNotice}>
          {fill(strings.settingsWrong, {
            settings: settingsProblems.map((problem) => settingNames[problem]).join(', ')
          })}
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.reading}>
          {standing.kind === 'toAcknowledge' && <WhatChanged standing={standing} />}
          <PolicyView points={content.points} />
          <WhereNext settings={settings} problems={settingsProblems} />
          <details className={styles.help}>
            <summary>{strings.help}</summary>
            <p>{strings.helpAcknowledge}</p>
            <p>{strings.helpReport}</p>
          </details>
        </div>
        <div className={styles.answering} ref={answering}>
          {standing.kind === 'acknowledged' ? (
            <Receipt
              acknowledgement={standing.acknowledgement}
              content={content}
              viewer={viewer}
              takeFocus={receiptTakesFocus.current}
            />
          ) : state.remembered ? (
            <FormToCome state={state} />
          ) : (
            <LoadedAcknowledging
              version={standing.current}
              statement={content.statement}
              services={services}
              viewer={viewer}
              onSaved={showSaved}
              onDropped={state.refresh}
            />
          )}
        </div>
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
        icon="PlugDisconnected"
        title={strings.notYetTitle}
        actions={<TryAgain state={state} />}
      >
        <p>{reasonFor(state.checkFailure)}</p>
        <p>{strings.failedPassing}</p>
      </Message>
    </div>
  );
}

function TryAgain({ state }: { state: PolicyPageState }): React.ReactElement {
  return (
    <Button onClick={state.refresh} busy={state.reading}>
      {strings.tryAgain}
    </Button>
  );
}

/** A remembered receipt is shown, and the server could not be asked whether a newer version waits. */
function CheckNotice({ state }: { state: PolicyPageState }): React.ReactElement | null {
  if (!state.checkFailure) return null;
  return (
    <p className={styles.checkNotice} role="status">
      {strings.notChecked} {reasonFor(state.checkFailure)} <TryAgain state={state} />
    </p>
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
