import { DefaultButton } from '@fluentui/react/lib/Button';
import { cases as strings } from 'ReviewStrings';
import * as React from 'react';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import { caseReference, referenceOfCase } from '../../domain/reporting/caseAddress';
import type { ReportCase } from '../../domain/reporting/case';
import type { BoardEntry } from '../../domain/reporting/caseBoard';
import { placedPost } from '../../domain/reporting/placedReport';
import { CaseBar } from './CaseBar';
import { CaseNote } from './CaseNote';
import { CaseNotices } from './CaseNotices';
import { CaseWarnings } from './CaseWarnings';
import styles from './Cases.module.scss';
import { CheckedHistory } from './CheckedHistory';
import { PostNow } from './PostNow';
import { ReportCard } from './ReportCard';
import type { CaseViewer, ICasesServices } from './services';
import type { ReviewBoard } from './useBoard';
import { useCase } from './useCase';
import type { CaseState } from './useCase';
import type { Closings } from './useClosings';
import { outcomeNames, statusNames, systemNames } from './words';

interface ICaseScreenProps {
  entry: BoardEntry;
  board: ReviewBoard;
  services: ICasesServices;
  viewer: CaseViewer;
  closings: Closings;
  /** Its row is there, with that id. */
  onOpened(caseId: number): void;
  onBack(): void;
}

/** The case of one post: what was said, who reported it, what the reviewers did, and what can be done. */
export function CaseScreen(props: ICaseScreenProps): React.ReactElement {
  const { entry, services, viewer, closings, onOpened, onBack } = props;
  const state = useCase(entry, services, viewer, closings, onOpened);
  const { open } = state;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const toHeading = React.useCallback(() => heading.current?.focus(), []);
  React.useEffect(toHeading, [toHeading]);
  return (
    <>
      <p>
        <DefaultButton iconProps={{ iconName: 'Back' }} onClick={onBack}>
          {strings.back}
        </DefaultButton>
      </p>
      <Heading className={styles.title} ref={heading} tabIndex={-1}>
        <span className={styles.number}>{open ? referenceOfCase(open.case) : caseReference(entry)}</span>{' '}
        {entry.title} <span className={styles.stated}>{strings.stated}</span>
      </Heading>
      <CaseNotices notice={state.notice} onRetry={state.retry} />
      {open ? (
        <OpenedCase {...props} state={state} open={open} onActed={toHeading} />
      ) : (
        <p role="status">{state.notice.kind === 'notOpened' ? '' : strings.open}</p>
      )}
    </>
  );
}

interface IOpenedCaseProps extends ICaseScreenProps {
  state: CaseState;
  open: NonNullable<CaseState['open']>;
  onActed(): void;
}

function OpenedCase(props: IOpenedCaseProps): React.ReactElement {
  const { entry, board, services, viewer, onBack, state, open, onActed } = props;
  const { newsHub, speechbubble, reasons, yammerPreview } = board.settings;
  const { sharePoint } = services;
  const places = React.useMemo(
    () => ({ sharePoint, newsHub, speechbubble }),
    [sharePoint, newsHub, speechbubble]
  );
  const linked = open.reports.map((report) => placedPost(report, places)).find((post) => post !== undefined);
  return (
    <>
      <CaseBar
        board={board}
        current={open.case}
        state={state}
        services={services}
        viewer={viewer}
        onActed={onActed}
        onDeleted={onBack}
      />
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
          <Heading below={2} className={styles.subtitle}>
            {strings.allReports}
          </Heading>
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
            <DefaultButton onClick={state.readMore} disabled={state.isReading} allowDisabledFocus>
              {state.isReading
                ? strings.readingReports
                : fill(strings.moreReports, { number: open.unread.length })}
            </DefaultButton>
          )}
        </section>
        <div className={styles.working}>
          <CaseNote change={state.change} isBusy={state.notice.kind === 'saving'} />
          <CheckedHistory current={open.case} services={services} format={viewer.format} />
        </div>
      </div>
    </>
  );
}

function factsOf({ assignee, outcome, onHold, reply }: ReportCase): string {
  return [
    assignee ? fill(strings.assignedTo, { name: assignee.name }) : strings.assignedToNobody,
    outcome === 'none' ? '' : outcomeNames[outcome],
    reply ? fill(strings.answered, { text: reply.text }) : '',
    onHold ? strings.onHold : ''
  ]
    .filter(Boolean)
    .join(' · ');
}
