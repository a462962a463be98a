import * as React from 'react';
import { coverage as strings } from 'ReviewStrings';
import { PlaceLink } from '../../components/address/PlaceLink';
import { fill } from '../../components/fill';
import { Heading } from '../../components/heading/Heading';
import { commonDueDate } from '../../domain/coverage/coverage';
import { mayHaveQuestions } from '../../domain/policy/contentHash';
import type { PersonStatus } from '../../domain/coverage/coverage';
import styles from './Coverage.module.scss';
import type { Shown } from './shown';
import { Denominator } from './Denominator';
import { exportChoices } from './exportChoices';
import { ExportProgress } from './ExportProgress';
import { placeOfPeople } from './places';
import { ProgressSection } from './ProgressSection';
import { RecordNotes } from './RecordNotes';
import { Reminding } from './Reminding';
import { statusWords } from './statusWords';
import { printSummary } from './summaryPaper';
import { TopBar } from './TopBar';
import { useExport } from './useExport';

/** Lists are large to download: they come after the figures. */
const DivisionList = React.lazy(() => import(/* webpackChunkName: 'review-lists' */ './DivisionList'));

const QuestionsSection = React.lazy(
  () => import(/* webpackChunkName: 'review-lists' */ './QuestionsSection')
);

/** How far a version has come: what can be done about it, figures with their denominator, and how each division stands. */
export function CoverageView(shown: Shown): React.ReactElement {
  const { coverage, format } = shown;
  const files = useExport();
  const [isReminding, setReminding] = React.useState(false);
  const isBusy = files.state.kind === 'reading' || files.state.kind === 'writing';
  return (
    <div className={styles.coverage}>
      <TopBar
        shown={shown}
        commands={[
          {
            key: 'export',
            text: strings.exports,
            iconProps: { iconName: 'Download' },
            subMenuProps: {
              items: [
                ...exportChoices(shown).map(({ title, make }) => ({
                  key: title,
                  text: title,
                  disabled: isBusy,
                  onClick: () => files.save(make)
                })),
                { key: 'print', text: strings.printSummary, onClick: () => printSummary(shown) }
              ]
            }
          },
          ...(coverage.denominator === undefined
            ? []
            : [
                {
                  key: 'remind',
                  text: strings.remind,
                  iconProps: { iconName: 'Mail' },
                  onClick: () => setReminding(true)
                }
              ])
        ]}
      />
      <ExportProgress state={files.state} format={format} onCancel={files.cancel} />
      <Figures {...shown} />
      <Denominator {...shown} />
      {coverage.timeline.length > 0 && <ProgressSection {...shown} />}
      {coverage.divisions.length > 0 && (
        <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
          <DivisionList {...shown} />
        </React.Suspense>
      )}
      {mayHaveQuestions(coverage.version) && (
        <React.Suspense fallback={<p role="status">{strings.loading}</p>}>
          <QuestionsSection key={coverage.version.number} {...shown} />
        </React.Suspense>
      )}
      <RecordNotes {...shown} />
      {isReminding && (
        <Reminding
          shown={shown}
          people={coverage.people}
          byDivision
          onExport={files.save}
          onClose={() => setReminding(false)}
        />
      )}
    </div>
  );
}

const figuresOfRoster: PersonStatus[] = [
  'acknowledged',
  'outstanding',
  'overdue',
  'dueForRenewal',
  'exempt',
  'notOnRoster'
];

/** Without a roster nobody is known to be outstanding. */
const figuresOfRecords: PersonStatus[] = ['acknowledged', 'dueForRenewal'];

/** The headline, and a figure for each status that leads to the people behind it. */
function Figures({ coverage, format }: Shown): React.ReactElement {
  const { counts, denominator, version } = coverage;
  const due = commonDueDate(version.due);
  const figures = (denominator === undefined ? figuresOfRecords : figuresOfRoster).filter(
    (status) => status !== 'dueForRenewal' || version.schedule?.renewalMonths
  );
  return (
    <>
      <Heading className={styles.headline}>
        {denominator === undefined
          ? format.plural(strings.headlineWithoutRoster, counts.acknowledged)
          : format.plural(strings.headline, denominator, {
              share: format.share(counts.acknowledged, denominator),
              part: format.count(counts.acknowledged)
            })}
      </Heading>
      {due && <p className={styles.due}>{fill(strings.dueBy, { date: format.date(due) })}</p>}
      <ul className={styles.figures}>
        {figures.map((status) => (
          <li key={status}>
            <PlaceLink className={styles.figure} to={placeOfPeople({ status, version: version.number })}>
              <span className={styles.figureName} data-status={status}>
                {statusWords[status]}
              </span>{' '}
              <span className={styles.figureCount}>{format.count(counts[status])}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
