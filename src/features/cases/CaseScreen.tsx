import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { Button } from '../../components/button/Button';
import { fill } from '../../components/fill';
import { Message } from '../../components/message/Message';
import { NotLoaded } from '../../components/message/NotLoaded';
import type { ReportCase } from '../../domain/reporting/case';
import { entryIdOf } from '../../domain/reporting/caseBoard';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { placedPost } from '../../domain/reporting/placedReport';
import { CaseActions } from './CaseActions';
import { CaseWarnings } from './CaseWarnings';
import styles from './Cases.module.scss';
import { CheckedHistory } from './CheckedHistory';
import { PostNow } from './PostNow';
import { ReportCard } from './ReportCard';
import type { CaseViewer, ICasesServices } from './services';
import type { Board } from './useBoard';
import { useCase } from './useCase';
import type { CaseNotice, CaseState } from './useCase';
import { outcomeNames, reasonFor, statusNames, systemNames } from './words';

export interface ICaseScreenProps {
  entry: BoardEntry;
  board: Board;
  services: ICasesServices;
  viewer: CaseViewer;
  onBack(): void;
}

/** The case of one post: what was said, who reported it, what the reviewers did, and what can be done. */
export function CaseScreen(props: ICaseScreenProps): React.ReactElement {
  const { entry, services, viewer, onBack } = props;
  const state = useCase(entry, services, viewer);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p>
        <Button onClick={onBack}>{strings.back}</Button>
      </p>
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        {entry.title} <span className={styles.stated}>{strings.stated}</span>
      </h3>
      <Notice notice={state.notice} onRetry={state.retry} />
      {state.open ? (
        <OpenedCase {...props} state={state} open={state.open} />
      ) : (
        <p role="status">{state.notice.kind === 'notOpened' ? '' : strings.open}</p>
      )}
    </>
  );
}

interface IOpenedCaseProps extends ICaseScreenProps {
  state: CaseState;
  open: NonNullable<CaseState['open']>;
}

function OpenedCase({
  entry,
  board,
  services,
  viewer,
  onBack,
  state,
  open
}: IOpenedCaseProps): React.ReactElement {
  const { newsHub, speechbubble, reasons, yammerPreview } = board.settings;
  const { sharePoint } = services;
  const places = React.useMemo(
    () => ({ sharePoint, newsHub, speechbubble }),
    [sharePoint, newsHub, speechbubble]
  );
  const linked = open.reports.map((report) => placedPost(report, places)).find((post) => post !== undefined);
  return (
    <>
      <CaseWarnings open={open} viewer={viewer} />
      <p className={styles.facts}>
        <span className={styles.badge}>{statusNames[open.case.status]}</span>
        <span>{systemNames[entry.system]}</span>
        <span>{factsOf(open.case)}</span>
        {linked?.commentId && <span>{fill(strings.commentOnPage, { id: linked.commentId })}</span>}
        {linked && (
          <a href={linked.link} target="_blank" rel="noopener noreferrer">
            {strings.openPost}
          </a>
        )}
      </p>
      {linked && (
        <PostNow
          post={linked}
          reports={open.reports}
          places={places}
          yammerPreview={yammerPreview}
          services={services}
          format={viewer.format}
        />
      )}
      {entry.system === 'yammer' && <p className={styles.hint}>{strings.native}</p>}
      <div className={styles.columns}>
        <section className={styles.reading} aria-label={strings.allReports}>
          <h4 className={styles.subtitle}>{strings.allReports}</h4>
          {open.reports.map((report) => (
            <ReportCard
              key={report.id}
              report={report}
              places={places}
              reasons={reasons}
              services={services}
              viewer={viewer}
              history={open.case.history}
              onRemove={state.remove}
            />
          ))}
          {state.readMore && (
            <Button onClick={state.readMore} busy={state.isReading}>
              {state.isReading
                ? strings.readingReports
                : fill(strings.moreReports, { number: open.unread.length })}
            </Button>
          )}
        </section>
        <div className={styles.working}>
          <CaseActions
            board={board}
            entryId={entryIdOf(open.case.id)}
            current={open.case}
            services={services}
            viewer={viewer}
            change={state.change}
            busy={state.notice.kind === 'saving'}
            onRecycled={onBack}
            onKept={state.retry}
          />
          <CheckedHistory current={open.case} services={services} format={viewer.format} />
        </div>
      </div>
    </>
  );
}

function factsOf({ assignee, outcome, onHold }: ReportCase): string {
  return [
    assignee ? fill(strings.assignedTo, { name: assignee.name }) : strings.assignedToNobody,
    outcome === 'none' ? '' : outcomeNames[outcome],
    onHold ? strings.onHold : ''
  ]
    .filter(Boolean)
    .join(' · ');
}

function Notice({ notice, onRetry }: { notice: CaseNotice; onRetry(): void }): React.ReactElement {
  switch (notice.kind) {
    case 'changed':
      return (
        <Message tone="error" icon="Warning" title={strings.changedTitle}>
          <p>
            {notice.by && `${fill(strings.changedBy, { name: notice.by })} `}
            {strings.changed}
          </p>
        </Message>
      );
    case 'untold':
      return (
        <Message tone="warning" icon="Warning" title={strings.outOfStepTitle}>
          <p>{strings.untold}</p>
          <p>{reasonFor(notice.failure)}</p>
        </Message>
      );
    case 'notOpened':
      return <NotLoaded title={strings.notOpened} reason={reasonFor(notice.failure)} onTryAgain={onRetry} />;
    case 'notRead':
      return (
        <Message tone="error" icon="PlugDisconnected" title={strings.notRead}>
          <p>{reasonFor(notice.failure)}</p>
        </Message>
      );
    case 'notSaved':
      return (
        <Message tone="error" icon="PlugDisconnected" title={strings.notSaved}>
          <p>{reasonFor(notice.failure)}</p>
        </Message>
      );
    default:
      return (
        <p role="status" className={styles.hint}>
          {notice.kind === 'saving' && strings.saving}
          {notice.kind === 'saved' && strings.saved}
        </p>
      );
  }
}
