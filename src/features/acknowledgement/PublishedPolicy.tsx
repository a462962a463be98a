import * as React from 'react';
import { acknowledgement as strings } from 'StaffStrings';
import type { ReadyPage } from '../../application/acknowledgement/policyPage';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { PointList } from '../../components/policyView/PolicyView';
import { keyPointsOf } from '../../domain/policy/keyPoints';
import styles from './AcknowledgementPage.module.scss';
import { reasonFor } from './Failed';
import { PartPage } from './PartPage';
import { StandingLine } from './StandingLine';
import type { IAcknowledgementServices, Viewer } from './services';
import { TryAgain } from './TryAgain';
import type { PolicyPageState } from './usePolicyPage';
import { WholePolicy } from './WholePolicy';

interface IPublishedPolicyProps {
  page: ReadyPage;
  title: string;
  isShort: boolean;
  state: PolicyPageState;
  services: IAcknowledgementServices;
  viewer: Viewer;
  actions: React.ReactNode;
}

/** A published policy: what is asked of the person, and the policy, whole or in short with the way to the whole. */
export function PublishedPolicy({
  page,
  title,
  isShort,
  state,
  services,
  viewer,
  actions
}: IPublishedPolicyProps): React.ReactElement {
  const { content, settings, settingsProblems, standing } = page;
  const isAsked = standing.kind === 'toAcknowledge';
  const [isOpen, setOpen] = React.useState(false);
  const standingLine = React.useRef<HTMLParagraphElement>(null);
  const isWhole = isOpen || !isShort;

  /** The button that is pressed goes; the line that stays in its place above takes the focus. */
  function toggle(): void {
    standingLine.current?.focus();
    setOpen(!isOpen);
  }

  return (
    <PartPage
      title={title || content.title}
      end={
        isWhole && (
          <>
            <p className={styles.version}>{fill(strings.version, { number: content.number })}</p>
            {isOpen && isShort && <Button onClick={toggle}>{strings.showLess}</Button>}
            {actions}
          </>
        )
      }
    >
      <StandingLine
        ref={standingLine}
        standing={standing}
        isShort={!isWhole}
        today={services.clock.today()}
        format={viewer.format}
      />
      {!isAsked && state.checkFailure && (
        <p className={styles.checkNotice} role="status">
          {strings.notChecked} {reasonFor(state.checkFailure)} <TryAgain state={state} />
        </p>
      )}
      {viewer.mayManage && settingsProblems.length > 0 && (
        <p className={styles.checkNotice}>{strings.settingsWrong}</p>
      )}
      {isWhole ? (
        <WholePolicy page={page} state={state} services={services} viewer={viewer} />
      ) : (
        <>
          {isAsked && <PointList points={keyPointsOf(content.points, settings.keyPoints)} below={1} />}
          <div className={styles.actions}>
            <Button kind={isAsked ? 'primary' : 'secondary'} onClick={toggle}>
              {isAsked ? strings.readAndAcknowledge : strings.showPolicy}
            </Button>
            {actions}
          </div>
        </>
      )}
    </PartPage>
  );
}
